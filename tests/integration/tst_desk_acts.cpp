// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/local_link.h"
#include "core/link/socket_link.h"

#include "link_fixture.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace dispatch;

namespace {

//! A desk that keeps the whole answers.
class Person final {
public:
    Person(DeskLink& link, QString name)
        : m_link{link}
        , m_name{std::move(name)}
    {
    }

    void does(const Action& action, const QString& id = Desk::newId())
    {
        m_link.send({.id = id, .author = m_name, .action = action},
            [this](const Result<quint64>& answer) { answers.push_back(answer); });
    }
    void takes(const QString& call, const QString& expected = {}, const QString& id = Desk::newId())
    {
        does(AssignCall{.call = {call}, .to = m_name, .expected = expected}, id);
    }

    [[nodiscard]] Error error(size_t i = 0) const { return answers.at(i) ? Error{} : answers.at(i).error(); }

    std::vector<Result<quint64>> answers{};

private:
    DeskLink& m_link;
    QString m_name;
};

} // namespace

//! What people at two desks do to the same calls.
class DeskActsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyActIsSeenInTheCall()
    {
        StationFixture f;
        QVERIFY(f.append({status(u"c1"_s, CallStatus::Ended, 5), status(u"c2"_s, CallStatus::Ended, 6)}));
        LocalLink link{*f.store, f.clock};
        Person julie{link, u"Julie"_s};
        julie.takes(u"c1"_s);
        julie.does(SetPriority{.call = {u"c1"_s}, .priority = Priority::P2, .reason = u"Ville."_s});
        julie.does(MarkFollowUp{.call = {u"c1"_s}, .followUp = FollowUp::Done});
        julie.does(MergeCall{.call = {u"c2"_s}, .into = {u"c1"_s}});
        QTRY_COMPARE(julie.answers.size(), 4U);
        for (const auto& answer : julie.answers)
            QVERIFY(answer);
        const Result<Call> call = f.reader()->call({u"c1"_s});
        QCOMPARE(call->assignedTo, u"Julie"_s);
        QCOMPARE(call->priority, Priority::P2);
        QCOMPARE(call->followUp, FollowUp::Done);
        QCOMPARE(f.reader()->call({u"c2"_s})->mergedInto.value, u"c1"_s);
    }

    void ofTwoDesksThatTakeACallOneIsToldWhoHasIt()
    {
        StationFixture f;
        f.listen();
        LocalLink here{*f.store, f.clock};
        SocketLink there{f.address()};
        QTRY_VERIFY(there.isAttached());
        Person julie{here, u"Julie"_s};
        Person marc{there, u"Marc"_s};
        julie.takes(u"c1"_s);
        marc.takes(u"c1"_s);
        QTRY_VERIFY(julie.answers.size() == 1 && marc.answers.size() == 1);
        QVERIFY(julie.answers[0].has_value() != marc.answers[0].has_value());
        const Call call = *f.reader()->call({u"c1"_s});
        const Error error = julie.answers[0] ? marc.error() : julie.error();
        QCOMPARE(error.code, ErrorCode::Conflict);
        QCOMPARE(error.args, (QStringList{call.assignedTo, toIso(*call.assignedAt)}));
        QCOMPARE(call.assignedTo, julie.answers[0] ? u"Julie"_s : u"Marc"_s);
    }

    void takingFromNobodyWhatSomebodyHadTellsThatNobodyHasIt()
    {
        StationFixture f;
        LocalLink link{*f.store, f.clock};
        Person julie{link, u"Julie"_s};
        julie.takes(u"c1"_s, u"Marc"_s);
        QTRY_COMPARE(julie.answers.size(), 1U);
        QCOMPARE(julie.error().code, ErrorCode::Conflict);
        QCOMPARE(julie.error().args, (QStringList{QString{}, QString{}}));
        QCOMPARE(*f.reader()->lastSeq(), 1U);
    }

    void takingTwiceIsAConflictUnlessItIsTheSameClick()
    {
        StationFixture f;
        LocalLink link{*f.store, f.clock};
        Person julie{link, u"Julie"_s};
        const QString click = Desk::newId();
        julie.takes(u"c1"_s, {}, click);
        julie.takes(u"c1"_s, {}, click); // the first answer was lost
        julie.takes(u"c1"_s);
        QTRY_COMPARE(julie.answers.size(), 3U);
        QCOMPARE(julie.answers[0].value_or(0), 2U);
        QCOMPARE(julie.answers[1].value_or(0), 2U);
        QCOMPARE(julie.error(2).code, ErrorCode::Conflict);
        QCOMPARE(julie.error(2).args.value(0), u"Julie"_s);
        QCOMPARE(*f.reader()->lastSeq(), 2U);
    }

    void aRepeatedClickActsOnceThoughOthersActedSince()
    {
        StationFixture f;
        LocalLink link{*f.store, f.clock};
        Person julie{link, u"Julie"_s};
        Person marc{link, u"Marc"_s};
        const QString click = Desk::newId();
        julie.takes(u"c1"_s, {}, click);
        marc.takes(u"c1"_s, u"Julie"_s);
        julie.takes(u"c1"_s, {}, click);
        QTRY_VERIFY(julie.answers.size() == 2 && marc.answers.size() == 1);
        QCOMPARE(julie.answers[1].value_or(0), 2U);
        QCOMPARE(f.reader()->call({u"c1"_s})->assignedTo, u"Marc"_s);
    }

    void theLastActStandsThoughTheClockWasSetBack()
    {
        StationFixture f;
        LocalLink link{*f.store, f.clock};
        Person julie{link, u"Julie"_s};
        for (int i = 0; i < 4; ++i) {
            const auto priority = static_cast<Priority>(3 - i);
            julie.does(SetPriority{.call = {u"c1"_s}, .priority = priority, .reason = u"x"_s});
            QTRY_COMPARE(julie.answers.size(), static_cast<size_t>(i) + 1);
            f.clock.setNow(f.clock.now() - std::chrono::hours{1});
        }
        QCOMPARE(f.reader()->call({u"c1"_s})->priority, Priority::P1);
    }

    void aMergerNeedsACallThatIsKept_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("into");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QStringList>("args");
        QTest::newRow("a call that nobody knows")
            << u"x"_s << u"c1"_s << ErrorCode::NotFound << QStringList{u"call"_s};
        QTest::newRow("into one that nobody knows")
            << u"c1"_s << u"x"_s << ErrorCode::NotFound << QStringList{u"into"_s};
        QTest::newRow("into itself") << u"c1"_s << u"c1"_s << ErrorCode::Malformed << QStringList{u"into"_s};
        QTest::newRow("into one that was merged into this one")
            << u"c1"_s << u"c2"_s << ErrorCode::Conflict << QStringList{u"c1"_s};
        QTest::newRow("into one that was merged into a third")
            << u"c3"_s << u"c2"_s << ErrorCode::Conflict << QStringList{u"c1"_s};
        QTest::newRow("into one that was erased")
            << u"c1"_s << u"gone"_s << ErrorCode::NotFound << QStringList{u"into"_s};
    }
    void aMergerNeedsACallThatIsKept()
    {
        QFETCH(QString, call);
        QFETCH(QString, into);
        QFETCH(ErrorCode, code);
        QFETCH(QStringList, args);
        StationFixture f;
        QVERIFY(f.append({status(u"c2"_s, CallStatus::Ended, 6), status(u"c3"_s, CallStatus::Ended, 7),
            status(u"gone"_s, CallStatus::Ended, 8),
            eventOf(u"c2"_s, u"m"_s, 9, CallMerged{.into = {u"c1"_s}})}));
        QVERIFY(f.store->erase({u"gone"_s}, u"Marie"_s).get());
        LocalLink link{*f.store, f.clock};
        Person julie{link, u"Julie"_s};
        const quint64 before = *f.reader()->lastSeq();
        julie.does(MergeCall{.call = {call}, .into = {into}});
        QTRY_COMPARE(julie.answers.size(), 1U);
        QCOMPARE(julie.error().code, code);
        QCOMPARE(julie.error().args, args);
        QCOMPARE(*f.reader()->lastSeq(), before);
        QCOMPARE(f.number("SELECT count(*) FROM subjects WHERE call_id = 'x'"), 0);
    }

    void aCallWhoseKeptCallIsErasedStandsForItselfAgain()
    {
        StationFixture f;
        QVERIFY(f.append({status(u"c1"_s, CallStatus::Ended, 5),
            from(status(u"c2"_s, CallStatus::Ended, 6), u"+15145550137"_s)}));
        LocalLink link{*f.store, f.clock};
        Person julie{link, u"Julie"_s};
        julie.does(MergeCall{.call = {u"c2"_s}, .into = {u"c1"_s}});
        QTRY_COMPARE(julie.answers.size(), 1U);
        QCOMPARE(f.reader()->call({u"c2"_s})->followUp, FollowUp::Archived);
        QVERIFY(f.store->erase({u"c1"_s}, u"Marie"_s).get());
        const Call call = *f.reader()->call({u"c2"_s});
        QCOMPARE(call.mergedInto.value, QString{});
        QCOMPARE(call.followUp, FollowUp::ToCallBack);
        QCOMPARE(f.reader()->detail({u"c2"_s})->history.back().who, u"Marie"_s);
        QCOMPARE(f.store->verify()->faults, QStringList{});
        QVERIFY(f.store->rebuild().get());
        QCOMPARE(f.reader()->call({u"c2"_s})->followUp, FollowUp::ToCallBack);
    }

    void whatPeopleDidIsErasedWithTheCall()
    {
        StationFixture f;
        LocalLink link{*f.store, f.clock};
        Person julie{link, u"Julie"_s};
        julie.takes(u"c1"_s);
        julie.does(SetPriority{.call = {u"c1"_s}, .priority = Priority::P1, .reason = u"xylophone"_s});
        QTRY_COMPARE(julie.answers.size(), 2U);
        QVERIFY(f.number("SELECT count(*) FROM payloads WHERE instr(payload, 'xylophone')") == 1);
        QVERIFY(f.store->erase({u"c1"_s}, u"Marie"_s).get());
        QCOMPARE(f.number("SELECT count(*) FROM payloads"), 0);
        QCOMPARE(f.number("SELECT count(*) FROM alerts"), 0);
        QCOMPARE(f.number("SELECT count(*) FROM calls"), 0);
    }
};

QTEST_GUILESS_MAIN(DeskActsTest)
#include "tst_desk_acts.moc"

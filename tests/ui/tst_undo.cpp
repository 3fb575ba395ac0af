// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions_fixture.h"

#include <QSignalSpy>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! One act on a call, what it leaves behind and what takes it back.
struct Row {
    Call before{};
    Action doing{};
    Call after{};
    Action undoing{};
};

Call with(void (*change)(Call&))
{
    Call call = waitingCall();
    change(call);
    return call;
}

void takenByMe(Call& call)
{
    call.assignedTo = u"Julie"_s;
    call.followUp = FollowUp::InProgress;
}

void takenByMaxime(Call& call)
{
    call.assignedTo = u"Maxime"_s;
    call.followUp = FollowUp::InProgress;
}

void madeUrgentByMe(Call& call)
{
    call.priority = Priority::P1;
    call.priorityAuthor = u"Julie"_s;
    call.priorityReason = {.rule = u"person"_s, .matched = {u"Eau active"_s}};
}

void madeMunicipalByMaxime(Call& call)
{
    call.priority = Priority::P2;
    call.priorityAuthor = u"Maxime"_s;
    call.priorityReason = {.rule = u"person"_s, .matched = {u"Ville"_s}};
}

void markedDoneByMe(Call& call)
{
    call.followUp = FollowUp::Done;
    call.followUpAuthor = u"Julie"_s;
}

void markedByMaximeAndTaken(Call& call)
{
    takenByMe(call);
    call.followUpAuthor = u"Maxime"_s;
}

void merged(Call& call)
{
    call.mergedInto = {u"c2"_s};
    call.followUp = FollowUp::Archived;
}

void shelvedByMe(Call& call)
{
    call.alarm.rest = AlarmStage::Shelved;
    call.alarm.shelvedUntil = fromEpochMs(1'795'099'900'000);
}

void triedInVain(Call& call)
{
    call.attempts = {{.id = u"0b7c7d2e-54a7-4f53-9a4e-8a5d0c7b1e01"_s,
        .author = u"Julie"_s,
        .endedAt = fromEpochMs(1'795'099'100'000),
        .outcome = CallbackOutcome::NoAnswer}};
}

void unchanged(Call& /*call*/)
{
}

const CallId c1{u"c1"_s};
const CallId c2{u"c2"_s};
const Action urgent = SetPriority{.call = c1, .priority = Priority::P1, .reason = u"Eau active"_s};
const Action done = MarkFollowUp{.call = c1, .followUp = FollowUp::Done};

} // namespace
Q_DECLARE_METATYPE(Row)

//! What a person did is taken back for ten seconds, and only where nobody else has been since.
class UndoTest final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression{u"^(?!This plugin does not support propagateSizeHints).*"_s});
    }

    void undoRestoresWhatPeopleHadSet_data()
    {
        QTest::addColumn<Row>("row");
        const auto add = [](const char* name, const Call& before, const Action& doing, const Call& after,
                             const Action& undoing) {
            QTest::newRow(name) << Row{.before = before, .doing = doing, .after = after, .undoing = undoing};
        };
        add("taking a call that nobody had", with(unchanged), AssignCall{.call = c1, .to = u"Julie"_s},
            with(takenByMe), AssignCall{.call = c1, .expected = u"Julie"_s});
        add("taking it from somebody", with(takenByMaxime),
            AssignCall{.call = c1, .to = u"Julie"_s, .expected = u"Maxime"_s}, with(takenByMe),
            AssignCall{.call = c1, .to = u"Maxime"_s, .expected = u"Julie"_s});
        add("giving it back", with(takenByMe), AssignCall{.call = c1, .expected = u"Julie"_s},
            with(unchanged), AssignCall{.call = c1, .to = u"Julie"_s});
        add("an urgency where the rules decided", with(unchanged), urgent, with(madeUrgentByMe),
            SetPriority{.call = c1});
        add("an urgency where somebody had chosen another", with(madeMunicipalByMaxime), urgent,
            with(madeUrgentByMe), SetPriority{.call = c1, .priority = Priority::P2, .reason = u"Ville"_s});
        add("leaving the urgency to the rules", with(madeMunicipalByMaxime), SetPriority{.call = c1},
            with(unchanged), SetPriority{.call = c1, .priority = Priority::P2, .reason = u"Ville"_s});
        add("a mark where there was none", with(unchanged), done, with(markedDoneByMe),
            MarkFollowUp{.call = c1});
        add("a mark where somebody's stood on a taken call", with(markedByMaximeAndTaken), done,
            with(markedDoneByMe), MarkFollowUp{.call = c1, .followUp = FollowUp::ToCallBack});
        add("a merge", with(unchanged), MergeCall{.call = c1, .into = c2}, with(merged),
            MergeCall{.call = c1});
        add("taking a merge apart", with(merged), MergeCall{.call = c1}, with(unchanged),
            MergeCall{.call = c1, .into = c2});
        add("shelving", with(unchanged), ShelveAlarm{.call = c1, .until = fromEpochMs(1'795'099'900'000)},
            with(shelvedByMe), ShelveAlarm{.call = c1});
        add("an outcome", with(unchanged),
            EndCallback{.call = c1,
                .attempt = u"0b7c7d2e-54a7-4f53-9a4e-8a5d0c7b1e01"_s,
                .outcome = CallbackOutcome::NoAnswer,
                .note = u"n"_s},
            with(triedInVain),
            EndCallback{.call = c1, .attempt = u"0b7c7d2e-54a7-4f53-9a4e-8a5d0c7b1e01"_s, .note = u"n"_s});
    }
    void undoRestoresWhatPeopleHadSet()
    {
        QFETCH(Row, row);
        ActionsFixture f;
        f.show(row.before);
        f.actions.calls().perform(row.before, row.doing);
        f.keep(row.after);
        QVERIFY(f.isEnabled("undo"));
        QTest::keyClick(&f.window, Qt::Key_Z, Qt::ControlModifier);
        f.source.answer();
        QCOMPARE(f.link.sent.size(), size_t{1});
        QVERIFY(f.link.sent.front().command.action == row.undoing);
        QVERIFY(eventOf(f.link.sent.front().command, f.clock.now()));
        f.keep(row.before);
        QCOMPARE(f.result->text(), u"Annulé\u00a0: Marie Tremblay."_s);
        QVERIFY(!f.isEnabled("undo"));
    }

    void whatSomebodyChangedSinceIsLeftAlone_data()
    {
        QTest::addColumn<Row>("row");
        QTest::addColumn<QString>("text");
        QTest::newRow("taken by somebody else") << Row{.before = with(unchanged),
            .doing = AssignCall{.call = c1, .to = u"Julie"_s},
            .after = with(takenByMaxime)} << u"Non annulé\u00a0: Maxime a changé l’appel entre-temps."_s;
        QTest::newRow("another urgency")
            << Row{.before = with(unchanged), .doing = urgent, .after = with(madeMunicipalByMaxime)}
            << u"Non annulé\u00a0: Maxime a changé l’appel entre-temps."_s;
        QTest::newRow("the same urgency for another reason") << Row{
            .before = with(unchanged), .doing = urgent, .after = with([](Call& call) {
                madeUrgentByMe(call);
                call.priorityAuthor = u"Maxime"_s;
            })} << u"Non annulé\u00a0: Maxime a changé l’appel entre-temps."_s;
        QTest::newRow("the mark is gone")
            << Row{.before = with(unchanged), .doing = done, .after = with(unchanged)}
            << u"Non annulé\u00a0: l’appel a changé entre-temps."_s;
    }
    void whatSomebodyChangedSinceIsLeftAlone()
    {
        QFETCH(Row, row);
        QFETCH(QString, text);
        ActionsFixture f;
        f.show(row.before);
        f.actions.calls().perform(row.before, row.doing);
        f.keep(row.after);
        f.trigger("undo");
        f.source.answer();
        QVERIFY(f.link.sent.empty());
        QCOMPARE(f.result->text(), text);
        QVERIFY(!f.isEnabled("undo"));
    }

    void whatWasDoneTogetherIsTakenBackTogether()
    {
        ActionsFixture f;
        Call other = with(unchanged);
        other.id = c2;
        f.actions.calls().performTogether("call.markDone"_L1, {with(unchanged), other});
        QCOMPARE(f.link.sent.size(), size_t{2});
        f.keep(with(markedDoneByMe));
        Call otherDone = other;
        markedDoneByMe(otherDone);
        f.keep(otherDone);
        f.trigger("undo");
        f.source.answer();
        QCOMPARE(f.sent<MarkFollowUp>(), (MarkFollowUp{.call = c1}));
        f.keep(with(unchanged));
        f.source.answer();
        QCOMPARE(f.sent<MarkFollowUp>(), (MarkFollowUp{.call = c2}));
        f.keep(other);
        QCOMPARE(f.result->text(), u"Annulé\u00a0: 2 appels."_s);
        QVERIFY(!f.isEnabled("undo"));
    }

    void ofTwoOneMayHaveChanged()
    {
        ActionsFixture f;
        Call other = with(unchanged);
        other.id = c2;
        f.actions.calls().performTogether("call.markDone"_L1, {with(unchanged), other});
        f.keep(with(unchanged)); // somebody was there since
        Call otherDone = other;
        markedDoneByMe(otherDone);
        f.keep(otherDone);
        f.trigger("undo");
        f.source.answer();
        f.source.answer();
        QCOMPARE(f.sent<MarkFollowUp>(), (MarkFollowUp{.call = c2}));
        f.keep(other);
        QVERIFY(f.result->text().startsWith(u"Annulé pour 1 appels sur 2."_s));
    }

    void whatIsUrgentIsDoneOneByOne_data()
    {
        QTest::addColumn<Priority>("priority");
        QTest::addColumn<bool>("refused");
        QTest::newRow("P1") << Priority::P1 << true;
        QTest::newRow("P2") << Priority::P2 << true;
        QTest::newRow("P3") << Priority::P3 << false;
        QTest::newRow("P4") << Priority::P4 << false;
    }
    void whatIsUrgentIsDoneOneByOne()
    {
        QFETCH(Priority, priority);
        QFETCH(bool, refused);
        ActionsFixture f;
        Call other = with(unchanged);
        other.id = c2;
        other.priority = priority;
        f.actions.calls().performTogether("call.acknowledge"_L1, {with(unchanged), other});
        QCOMPARE(f.link.sent.size(), refused ? size_t{0} : size_t{2});
        QCOMPARE(f.result->text().contains(u"un par un"_s), refused);
    }

    void theOfferLastsTenSeconds()
    {
        ActionsFixture f;
        f.show(waitingCall());
        f.trigger("call.take");
        f.keep(with(takenByMe));
        QCOMPARE(f.result->text(), u"Pris en charge\u00a0: Marie Tremblay."_s);
        auto* const button = f.find<QPushButton>("undoButton");
        QCOMPARE(button->text(), u"Annuler (Ctrl+Z)\u00a0: 10\u00a0s"_s);
        f.clock.advance(2100ms);
        f.actions.undo().tick();
        QCOMPARE(button->text(), u"Annuler (Ctrl+Z)\u00a0: 8\u00a0s"_s);
        f.clock.advance(7900ms);
        f.actions.undo().tick();
        QVERIFY(!f.isEnabled("undo"));
        QVERIFY(!f.result->isVisible());
        QTest::keyClick(&f.window, Qt::Key_Z, Qt::ControlModifier);
        f.source.answer();
        QVERIFY(f.link.sent.empty());
    }

    void anOfferThatRanOutUnnoticedIsOver()
    {
        ActionsFixture f;
        f.show(waitingCall());
        f.trigger("call.take");
        f.keep(with(takenByMe));
        f.clock.advance(10s);
        f.trigger("undo");
        f.source.answer();
        QVERIFY(f.link.sent.empty());
    }

    void theButtonTakesBackToo()
    {
        ActionsFixture f;
        f.show(waitingCall());
        f.trigger("call.markDone");
        f.keep(with(markedDoneByMe));
        QTest::mouseClick(f.find<QPushButton>("undoButton"), Qt::LeftButton);
        f.source.answer();
        QCOMPARE(f.sent<MarkFollowUp>(), (MarkFollowUp{.call = c1}));
    }

    void aNewActReplacesTheOffer()
    {
        ActionsFixture f;
        f.show(waitingCall());
        f.trigger("call.take");
        f.keep(with(takenByMe));
        f.clock.advance(5s);
        f.trigger("call.markDone");
        f.keep(with(markedDoneByMe));
        QCOMPARE(f.actions.undo().secondsLeft(), 10);
        f.trigger("undo");
        f.source.answer();
        QCOMPARE(f.sent<MarkFollowUp>(), (MarkFollowUp{.call = c1}));
    }

    void undoWorksOnceTheWindowHasMovedOn()
    {
        ActionsFixture f;
        f.show(waitingCall());
        f.trigger("call.take");
        f.keep(with(takenByMe));
        Call other = waitingCall();
        other.id = {u"c5"_s};
        f.show(other);
        f.trigger("undo");
        f.source.answer();
        QCOMPARE(f.sent<AssignCall>(), (AssignCall{.call = c1, .expected = u"Julie"_s}));
    }

    void aConflictSaysWhoHasTheCall()
    {
        ActionsFixture f;
        f.show(waitingCall());
        f.trigger("call.take");
        f.keep(with(takenByMe));
        f.trigger("undo");
        f.source.answer();
        const QString since = toIso(f.clock.now());
        f.clock.advance(4s);
        f.reply(Error{.code = ErrorCode::Conflict, .args = {u"Maxime"_s, since}});
        QCOMPARE(f.result->text(), u"Pris par Maxime il y a 4\u00a0s."_s);
        QVERIFY(!f.isEnabled("undo"));
    }

    void whileTheStationIsAwayTheOfferGoesOnUnderTheSameId()
    {
        ActionsFixture f;
        f.show(waitingCall());
        f.trigger("call.take");
        f.keep(with(takenByMe));
        f.trigger("undo");
        f.source.answer();
        const QString id = f.link.sent.front().command.id;
        f.reply(Error{.code = ErrorCode::Network});
        QVERIFY(f.isEnabled("undo"));
        f.trigger("undo");
        f.source.answer();
        QCOMPARE(f.link.sent.front().command.id, id);
    }

    void undoIsNotPressedTwice()
    {
        ActionsFixture f;
        f.show(waitingCall());
        f.trigger("call.take");
        f.keep(with(takenByMe));
        f.trigger("undo");
        QVERIFY(!f.isEnabled("undo"));
        f.trigger("undo");
        f.source.answer();
        QCOMPARE(f.link.sent.size(), size_t{1});
    }

    void whatWasRefusedCannotBeTakenBack()
    {
        ActionsFixture f;
        f.show(waitingCall());
        f.trigger("call.take");
        f.reply(Error{.code = ErrorCode::Conflict, .args = {u"Maxime"_s, {}}});
        QVERIFY(!f.isEnabled("undo"));
    }
};

QTEST_MAIN(UndoTest)
#include "tst_undo.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper_copy.h"
#include "store_fixture.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! The file of the hour of Montréal in which every test begins.
const QString firstFile = u"rappels-2026-11-19-09h.pdf"_s;

struct Fixture : StoreFixture {
    std::unique_ptr<PaperCopy> copy{};
    std::unique_ptr<QSignalSpy> written{};
    std::unique_ptr<QSignalSpy> failed{};
    std::atomic<int> told{0}; //!< commits that the copy was told of before

    Fixture() { open(); }
    ~Fixture()
    {
        copy.reset();
        store.reset(); // before what its listener counts with
    }
    Q_DISABLE_COPY_MOVE(Fixture)

    void start()
    {
        copy = std::make_unique<PaperCopy>(*store, sampleBook(), directory.path(), clock);
        written = std::make_unique<QSignalSpy>(copy.get(), &PaperCopy::written);
        failed = std::make_unique<QSignalSpy>(copy.get(), &PaperCopy::failed);
        store->addCommitListener([this](const std::vector<Change>&) { ++told; });
    }
    //! A call that ended and that somebody has to call back.
    void endCall(const QString& id, const QString& words)
    {
        QVERIFY(append({from(status(id, CallStatus::InProgress, 0), u"+14505550142"_s),
            said(id, u"words"_s, 1, words), status(id, CallStatus::Ended, 2)}));
    }
    [[nodiscard]] QDir folder() const { return QDir{path(u"paper"_s)}; }
    [[nodiscard]] QStringList files() const { return folder().entryList(QDir::Files, QDir::Name); }
    [[nodiscard]] QByteArray newest() const
    {
        QFile file{folder().filePath(files().constLast())};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }
    //! Lets time pass, and the timer's turn come.
    void pass(std::chrono::milliseconds time)
    {
        clock.advance(time);
        copy->look();
    }
    //! Until the copy knows of what was appended since the start.
    void hear()
    {
        QTRY_VERIFY(told > 0);
        told = 0;
        QCoreApplication::processEvents();
    }
};

} // namespace

class PaperCopyTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void theNextHourIsAFullOne_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("next");
        QTest::newRow("within an hour") << u"2026-11-25T20:04:05Z"_s << u"2026-11-25T21:00:00.000Z"_s;
        QTest::newRow("on the hour") << u"2026-11-25T20:00:00Z"_s << u"2026-11-25T21:00:00.000Z"_s;
        QTest::newRow("a moment before") << u"2026-11-25T23:59:59.999Z"_s << u"2026-11-26T00:00:00.000Z"_s;
    }
    void theNextHourIsAFullOne()
    {
        QFETCH(QString, at);
        QTEST(toIso(nextHour(fromIso(at).value())), "next");
    }

    void aCopyIsWrittenAtOnce()
    {
        Fixture f;
        f.endCall(u"c1"_s, u"Mon évier est bouché."_s);
        f.start();
        QTRY_COMPARE(f.written->size(), 1);
        QCOMPARE(f.files(), QStringList{firstFile});
        QVERIFY(f.newest().startsWith("%PDF-"));
        QCOMPARE(f.written->at(0).at(1).value<Instant>(), f.clock.now());
    }

    void anotherOneEachHourOnTheHour()
    {
        Fixture f;
        f.start();
        QTRY_COMPARE(f.written->size(), 1);
        const Instant hour = nextHour(f.clock.now());
        f.pass(hour - f.clock.now() - 1ms);
        QCOMPARE(f.written->size(), 1);
        f.pass(1ms);
        QTRY_COMPARE(f.written->size(), 2);
        f.pass(59min);
        QCOMPARE(f.written->size(), 2);
        f.pass(1min);
        QTRY_COMPARE(f.written->size(), 3);
        QCOMPARE(f.files().size(), 3);
    }

    void aClockThatIsSetBackKeepsNoCopyAway()
    {
        Fixture f;
        f.start();
        QTRY_COMPARE(f.written->size(), 1);
        f.clock.setNow(f.clock.now() - 24h);
        f.copy->look();
        QCOMPARE(f.written->size(), 1);
        f.pass(1h);
        QTRY_COMPARE(f.written->size(), 2);
    }

    void anUrgentCallIsOnPaperTwoMinutesLater()
    {
        Fixture f;
        f.start();
        QTRY_COMPARE(f.written->size(), 1);
        f.endCall(u"c1"_s, u"Le sous-sol est inondé, l’eau monte!"_s);
        f.hear();
        f.pass(PaperCopy::afterChange - 1ms);
        QCOMPARE(f.written->size(), 1);
        f.pass(1ms);
        QTRY_COMPARE(f.written->size(), 2);
        QCOMPARE(f.files(), QStringList{firstFile}); // the same hour's file, written anew
    }

    void anEmergencyOnTheLineIsUrgentToo()
    {
        Fixture f;
        f.start();
        QTRY_COMPARE(f.written->size(), 1);
        QVERIFY(f.append({from(status(u"c1"_s, CallStatus::InProgress, 0), u"+14505550142"_s),
            said(u"c1"_s, u"words"_s, 1, u"Le sous-sol est inondé, l’eau monte!"_s)}));
        f.hear();
        f.pass(PaperCopy::afterChange);
        QTRY_COMPARE(f.written->size(), 2);
    }

    void whatIsNotUrgentWaitsForTheHour()
    {
        Fixture f;
        f.start();
        QTRY_COMPARE(f.written->size(), 1);
        f.endCall(u"c1"_s, u"Mon évier est bouché."_s);
        f.hear();
        f.pass(PaperCopy::afterChange);
        f.clock.advance(nextHour(f.clock.now()) - f.clock.now());
        // it may still be looking whether what moved is urgent
        QTRY_VERIFY((f.copy->look(), f.written->size() > 1));
        QCOMPARE(f.written->size(), 2);
        QCOMPARE(f.files().size(), 2);
    }

    void onlyTheNewestAreKept()
    {
        Fixture f;
        QVERIFY(f.folder().mkpath(u"."_s));
        for (int i = 10; i < 70; ++i) {
            QFile old{f.folder().filePath(u"rappels-2026-10-01-%1h.pdf"_s.arg(i))};
            QVERIFY(old.open(QIODevice::WriteOnly));
        }
        f.start();
        QTRY_COMPARE(f.written->size(), 1);
        QCOMPARE(f.files().size(), 48);
        QCOMPARE(f.files().constLast(), firstFile);
        QCOMPARE(f.files().constFirst(), u"rappels-2026-10-01-23h.pdf"_s);
    }

    void anErasedCallIsOnNoCopy()
    {
        Fixture f;
        f.endCall(u"c1"_s, u"Mon évier est bouché."_s);
        f.start();
        QTRY_COMPARE(f.written->size(), 1);
        f.pass(2h);
        QTRY_COMPARE(f.written->size(), 2);
        QVERIFY(f.store->erase({u"c1"_s}, u"Julie"_s).get());
        f.hear();
        f.pass(PaperCopy::afterChange);
        QTRY_COMPARE(f.written->size(), 3);
        QCOMPARE(f.files().size(), 1);
    }

    void aFailureIsToldAndTriedAgain()
    {
        Fixture f;
        QFile inTheWay{f.path(u"paper"_s)};
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression{u"no paper copy"_s});
        f.start();
        QTRY_COMPARE(f.failed->size(), 1);
        QCOMPARE(f.failed->at(0).at(0).value<Error>().code, ErrorCode::Io);
        QVERIFY(inTheWay.remove());
        f.pass(PaperCopy::afterFailure - 1ms);
        QCOMPARE(f.written->size(), 0);
        f.pass(1ms);
        QTRY_COMPARE(f.written->size(), 1);
    }
};

QTEST_MAIN(PaperCopyTest)
#include "tst_paper_copy.moc"

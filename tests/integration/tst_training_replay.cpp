// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training_day.h"
#include "app/training_replay.h"
#include "core/store/event_range.h"
#include "store_fixture.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDate firstDay{2026, 11, 19}; // of second(0)

//! What a flooded caller's line tells from second \a at on.
std::vector<Event> flood(const QString& call, int at)
{
    return {from(status(call, CallStatus::InProgress, at), u"+15145550132"_s),
        said(call, u"w1"_s, at + 30, u"Le sous-sol est inondé, l'eau monte."_s),
        answered(call, u"t1"_s, at + 60, u"Noté."_s),
        status(call, CallStatus::Ended, at + 100, u"customer-ended-call"_s),
        eventOf(call, u"r"_s, at + 110,
            CallReported{.endedReason = u"customer-ended-call"_s,
                .startedAt = second(at),
                .endedAt = second(at + 100),
                .summary = u"Sous-sol inondé."_s,
                .lines = {{.id = u"l1"_s, .text = u"Le sous-sol est inondé."_s, .at = second(at + 30)}}})};
}

//! Size and time of the database and of its log: opening them would take SQLite's locks away.
QStringList traceOf(const StoreFixture& store)
{
    QStringList trace;
    for (const QString& name : {u"console.db"_s, u"console.db-wal"_s}) {
        const QFileInfo file{store.path(name)};
        trace.append(u"%1 %2 %3"_s.arg(name).arg(file.size()).arg(file.lastModified().toMSecsSinceEpoch()));
    }
    return trace;
}

QStringList keysOf(const std::vector<Event>& events)
{
    QStringList keys;
    for (const Event& event : events)
        keys.append(event.call.value + u'/' + event.key);
    return keys;
}

CommandLine asking(const QString& day, const QString& directory)
{
    return {.demo = true, .replay = day, .dataDirectory = directory};
}

} // namespace

class TrainingReplayTest final : public QObject {
    Q_OBJECT

    struct Run {
        int exitCode = -1;
        QString err{};
    };
    static Run runToEnd(const QStringList& arguments)
    {
        QProcess program;
        program.start(QStringLiteral(DISPATCH_PROGRAM), arguments);
        if (!program.waitForFinished(60'000))
            program.kill();
        return {.exitCode = program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1,
            .err = QString::fromUtf8(program.readAllStandardError())};
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theDayIsReadAsItCameIn()
    {
        StoreFixture real;
        real.open();
        std::vector<Event> day = flood(u"a"_s, 0);
        const std::vector<Event> other = flood(u"b"_s, 20);
        day.insert(day.begin() + 2, other.begin(), other.end());
        QVERIFY(real.append(day));
        const auto training = readTrainingDay(asking(u"2026-11-19"_s, real.directory.path()), second(0));
        QVERIFY(training);
        QCOMPARE(training->day, firstDay);
        QCOMPARE(training->events, day);
    }

    void aDayLastsFromMidnightToMidnightInToronto_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("day");
        QTest::newRow("the first moment in winter") << u"2026-11-19T05:00:00Z"_s << u"2026-11-19"_s;
        QTest::newRow("the moment before") << u"2026-11-19T04:59:59.999Z"_s << u"2026-11-18"_s;
        QTest::newRow("the first moment in summer") << u"2026-07-01T04:00:00Z"_s << u"2026-07-01"_s;
        QTest::newRow("the hour that comes twice") << u"2026-11-01T06:30:00Z"_s << u"2026-11-01"_s;
        QTest::newRow("the end of the long day") << u"2026-11-02T04:59:59Z"_s << u"2026-11-01"_s;
    }
    void aDayLastsFromMidnightToMidnightInToronto()
    {
        QFETCH(QString, start);
        QFETCH(QString, day);
        StoreFixture real;
        real.open();
        Event event = status(u"a"_s, CallStatus::InProgress, 0);
        event.occurredAt = fromIso(start).value();
        QVERIFY(real.append({event}));
        const QDate date = QDate::fromString(day, Qt::ISODate);
        for (int offset = -1; offset <= 1; ++offset) {
            const QString asked = date.addDays(offset).toString(Qt::ISODate);
            QCOMPARE(bool{readTrainingDay(asking(asked, real.directory.path()), second(0))}, offset == 0);
        }
    }

    void aCallThatLastsPastMidnightStaysWhole()
    {
        StoreFixture real;
        real.open();
        const std::vector<Event> call = flood(u"a"_s, 0);
        QVERIFY(real.append(call));
        const auto events = eventsOfCalls(real.path(), second(0), second(1));
        QVERIFY(events);
        QCOMPARE(*events, call);
    }

    void yesterdayIsTheDayBeforeToday_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("in French") << u"hier"_s;
        QTest::newRow("in English") << u"yesterday"_s;
    }
    void yesterdayIsTheDayBeforeToday()
    {
        QFETCH(QString, word);
        StoreFixture real;
        real.open();
        QVERIFY(real.append(flood(u"a"_s, 0)));
        const auto training = readTrainingDay(asking(word, real.directory.path()), second(0) + 24h);
        QVERIFY(training);
        QCOMPARE(training->day, firstDay);
    }

    void whatPeopleDidIsLeftToTheTrainee()
    {
        StoreFixture real;
        real.open();
        std::vector<Event> day = flood(u"a"_s, 0);
        const QStringList told = keysOf(day);
        day.push_back(eventOf(u"a"_s, u"p1"_s, 120, NoteAdded{.text = u"Rappelée."_s}));
        day.push_back(eventOf(u"a"_s, u"p2"_s, 121, CallAssigned{.to = u"Répartition"_s}));
        day.push_back(
            eventOf(u"a"_s, u"p3"_s, 122, PriorityChosen{.priority = Priority::P2, .reason = u"x"_s}));
        day.push_back(eventOf(u"a"_s, u"p4"_s, 123, FollowUpMarked{.followUp = FollowUp::Done}));
        QVERIFY(real.append(day));
        const auto training = readTrainingDay(asking(u"2026-11-19"_s, real.directory.path()), second(0));
        QVERIFY(training);
        QCOMPARE(keysOf(training->events), told);
    }

    void anErasedCallIsNotThere()
    {
        StoreFixture real;
        real.open();
        QVERIFY(real.append(flood(u"a"_s, 0)));
        QVERIFY(real.append(flood(u"b"_s, 10)));
        QVERIFY(real.store->erase({u"a"_s}, u"essai"_s).get());
        const auto training = readTrainingDay(asking(u"2026-11-19"_s, real.directory.path()), second(0));
        QVERIFY(training);
        QCOMPARE(keysOf(training->events), keysOf(flood(u"b"_s, 10)));
    }

    void theRealStoreIsLeftAsItIsWhileItsStationRuns()
    {
        StoreFixture real;
        real.open();
        QVERIFY(real.append(flood(u"a"_s, 0)));
        const QStringList before = traceOf(real);
        QVERIFY(readTrainingDay(asking(u"2026-11-19"_s, real.directory.path()), second(0)));
        QCOMPARE(traceOf(real), before);
        QVERIFY(real.append(flood(u"b"_s, 10)));
    }

    void whatIsMissingIsSaid_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<bool>("hasStore");
        QTest::addColumn<QString>("words");
        QTest::newRow("no call on that day") << u"2026-11-20"_s << true << u"Aucun appel du 2026-11-20"_s;
        QTest::newRow("no store") << u"2026-11-19"_s << false << u"Aucun appel n’a encore été reçu"_s;
    }
    void whatIsMissingIsSaid()
    {
        QFETCH(QString, day);
        QFETCH(bool, hasStore);
        QFETCH(QString, words);
        StoreFixture real;
        if (hasStore) {
            real.open();
            QVERIFY(real.append(flood(u"a"_s, 0)));
        }
        const auto training = readTrainingDay(asking(day, real.directory.path()), second(0));
        QVERIFY(!training);
        QCOMPARE(training.error().code, ErrorCode::Rejected);
        const QString sentence = training.error().args.value(0);
        QVERIFY2(sentence.contains(words) && sentence.contains(real.directory.path())
                && sentence.contains(u"--data-dir"_s),
            qPrintable(sentence));
    }

    void theDayGoesByTenTimesAsFast()
    {
        StoreFixture demo;
        demo.open();
        TrainingReplay replay{*demo.store, flood(u"a"_s, 0), demo.clock};
        QSignalSpy finished{&replay, &TrainingReplay::finished};
        const auto eventsAfter = [&](std::chrono::milliseconds passed) {
            demo.clock.advance(passed);
            replay.playDue();
            (void)demo.store->append({}).get(); // what was queued before is in
            return demo.store->health().lastSeq;
        };
        replay.start();
        QCOMPARE(eventsAfter(0ms), quint64{1});
        QCOMPARE(eventsAfter(2'999ms), quint64{1});
        QCOMPARE(eventsAfter(1ms), quint64{2}); // second 30 of the day
        QCOMPARE(eventsAfter(7'000ms), quint64{4}); // second 100
        QCOMPARE(finished.count(), 0);
        QCOMPARE(eventsAfter(1'000ms), quint64{5}); // second 110
        QCOMPARE(finished.count(), 1);
    }

    void theCallLivesNow()
    {
        StoreFixture demo;
        demo.open();
        demo.clock.setNow(second(0) + 240h);
        const Instant begin = demo.clock.now();
        TrainingReplay replay{*demo.store, flood(u"a"_s, 0), demo.clock};
        replay.start();
        demo.clock.advance(3s);
        replay.playDue();
        (void)demo.store->append({}).get();
        const Call live = demo.reader()->call({u"a"_s}).value();
        QCOMPARE(live.lineState, LineState::InProgress);
        QCOMPARE(live.startedAt, std::optional{begin});
        QCOMPARE(live.priority, Priority::P1);
        QCOMPARE(live.callbackDueAt, std::optional{begin + 3s + 5min}); // deadlines keep their pace
        demo.clock.advance(8s);
        replay.playDue();
        (void)demo.store->append({}).get();
        const CallDetail over = demo.reader()->detail({u"a"_s}).value();
        QCOMPARE(over.call.startedAt, std::optional{begin});
        QCOMPARE(over.call.endedAt, std::optional{begin + 10s});
        QCOMPARE(over.call.updatedAt, begin + 11s);
        QCOMPARE(over.transcript.at(0).at, std::optional{begin + 3s});
        QCOMPARE(over.tools.at(0).at, begin + 6s);
        QCOMPARE(over.call.followUp, FollowUp::ToCallBack);
    }

    void aTimeThatNobodyMeantDoesNoHarm()
    {
        const TrainingTime time{.origin = second(0), .start = second(1000)};
        QCOMPARE(time.of(Instant::max()), second(1000) + std::chrono::days{365});
        QCOMPARE(time.of(Instant::min()), second(1000) - std::chrono::days{365});
    }

    void theNextEventComesByItself()
    {
        StoreFixture demo;
        demo.open();
        const SystemClock clock;
        std::vector<Event> events = flood(u"a"_s, 0);
        events.resize(2);
        events[1].receivedAt = second(1);
        TrainingReplay replay{*demo.store, events, clock};
        QSignalSpy finished{&replay, &TrainingReplay::finished};
        replay.start();
        QCOMPARE(finished.count(), 0);
        QVERIFY(finished.wait(10'000));
    }

    void theBannerNamesTheDayAndTheSpeed()
    {
        QCOMPARE(trainingBanner(firstDay),
            u"DÉMO — reprise du 2026-11-19 à 10× : rien de ce qui s’affiche n’est en cours"_s);
    }

    void theProgramSaysWhyItCannotReplay_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        QTest::newRow("no store") << QStringList{u"--demo"_s, u"--replay"_s, u"2026-11-19"_s} << 1
                                  << u"--data-dir"_s;
        QTest::newRow("no date") << QStringList{u"--demo"_s, u"--replay"_s, u"demain"_s} << 2
                                 << u"2026-11-22"_s;
        QTest::newRow("no demonstration") << QStringList{u"--replay"_s, u"hier"_s} << 2 << u"--demo"_s;
    }
    void theProgramSaysWhyItCannotReplay()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QString, words);
        const QTemporaryDir folder;
        const Run run = runToEnd(arguments + QStringList{u"--headless"_s, u"--data-dir"_s, folder.path()});
        QCOMPARE(run.exitCode, code);
        QVERIFY2(run.err.contains(words), qPrintable(run.err));
    }

    void theProgramPlaysADayOfAStoreThatIsInUse()
    {
        StoreFixture real;
        real.open();
        QVERIFY(
            real.append({status(u"a"_s, CallStatus::InProgress, 0), status(u"a"_s, CallStatus::Ended, 5)}));
        const QTemporaryDir temporary; // where the program puts what it throws away
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TMPDIR"_s, temporary.path());
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(DISPATCH_PROGRAM),
            {u"--demo"_s, u"--headless"_s, u"--replay"_s, u"2026-11-19"_s, u"--data-dir"_s,
                real.directory.path()});
        const auto played = [&] {
            const QStringList folders
                = QDir{temporary.path()}.entryList({u"drain-fortin-demo-*"_s}, QDir::Dirs);
            if (folders.isEmpty())
                return false;
            const auto reader = CallReader::open(temporary.filePath(folders.first() + u"/console.db"_s));
            const auto call = reader ? (*reader)->call({u"a"_s}) : Result<Call>{reader.error()};
            return call && call->lineState == LineState::Ended;
        };
        QTRY_VERIFY_WITH_TIMEOUT(played(), 40'000);
        program.terminate();
        QVERIFY(program.waitForFinished(30'000));
        QCOMPARE(program.exitCode(), 0);
        QCOMPARE(real.store->health().lastSeq, quint64{2});
    }
};

QTEST_GUILESS_MAIN(TrainingReplayTest)
#include "tst_training_replay.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alarm/ladder.h"
#include "core/domain/wire_names.h"
#include "store_fixture.h"

#include <QProcess>
#include <QRegularExpression>

#include <csignal>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString flood = u"Le sous-sol est inondé!"_s;

//! A store whose ladders are looked at when the test says so.
struct LadderFixture : StoreFixture {
    bool attended = true;
    std::unique_ptr<Ladder> ladder{};

    LadderFixture()
    {
        open();
        arm();
    }
    void arm()
    {
        ladder = std::make_unique<Ladder>(*store, sampleBook(), clock, [this] { return attended; });
    }
    //! A flood is told of now.
    void hearFlood(const QString& call)
    {
        Event event = said(call, u"flood"_s, 0, flood);
        event.occurredAt = event.receivedAt = clock.now();
        event.callerPhone = u"+15145550137"_s;
        QVERIFY(append({event}));
    }
    int after(std::chrono::seconds passed)
    {
        clock.advance(passed);
        return ladder->tick().value();
    }
    [[nodiscard]] QStringList steps(const QString& call) const
    {
        QStringList told;
        const Call read = reader()->call({call}).value();
        for (const Escalation& step : read.escalations)
            told += wireName(step.channel) + u':' + step.role;
        return told;
    }
};

//! The other process: takes what is due and is killed before, within or after it.
int runAndDie(const QString& directory, qint64 now, int dieAfter)
{
    ManualClock clock{fromEpochMs(now)};
    SeededRandom random;
    auto store = Store::open({.directory = directory}, sampleBook(), clock, random);
    if (!store)
        return 1;
    Ladder ladder{**store, sampleBook(), clock, [] { return false; }};
    if (dieAfter > 0)
        (*store)->addCommitListener([](const std::vector<Change>&) { std::raise(SIGKILL); });
    if (dieAfter == 0)
        std::raise(SIGKILL);
    return ladder.tick() ? 0 : 1;
}

} // namespace

class LadderTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void eachStepIsTakenOnceInItsTime()
    {
        LadderFixture f;
        f.hearFlood(u"a"_s);
        QCOMPARE(f.after(4s), 0);
        QCOMPARE(f.after(1s), 1);
        QCOMPARE(f.after(0s), 0);
        QCOMPARE(f.after(114s), 0);
        QCOMPARE(f.after(1s), 1);
        QCOMPARE(f.after(180s), 1);
        f.attended = false;
        QCOMPARE(f.after(1s), 1); // the voice for an empty desk
        QCOMPARE(f.after(24h), 0);
        QCOMPARE(f.steps(u"a"_s).size(), 4);
    }

    void whatCannotBeSentSaysSo()
    {
        LadderFixture f;
        f.hearFlood(u"a"_s);
        f.after(5s);
        QCOMPARE(f.reader()->call({u"a"_s})->escalations.front().state, u"not_configured"_s);
        QCOMPARE(f.number("SELECT count(*) FROM outbox WHERE kind = 'text' AND state = 'not_configured'"), 1);
        QCOMPARE(f.number("SELECT count(*) FROM outbox WHERE state = 'ready'"), 0);
        const auto texts = f.reader()->texts(10);
        QCOMPARE(texts->size(), 1U);
        QCOMPARE(texts->front().role, u"owner"_s);
        QVERIFY(texts->front().body.startsWith(u"P1"_s));
    }

    void anEmptyDeskIsCalledAfterAMinute()
    {
        LadderFixture f;
        f.attended = false;
        f.hearFlood(u"a"_s);
        QCOMPARE(f.after(60s), 2);
        QCOMPARE(f.steps(u"a"_s), (QStringList{u"text:owner"_s, u"voice:owner"_s}));
    }

    void somebodyWhoLooksAfterItStopsTheLadder()
    {
        LadderFixture f;
        f.hearFlood(u"a"_s);
        f.after(5s);
        Event seen = eventOf(u"a"_s, u"ack"_s, 0, AlarmAcknowledged{.level = Priority::P1});
        seen.author = u"Julie"_s;
        seen.occurredAt = seen.receivedAt = f.clock.now();
        QVERIFY(f.append({seen}));
        QCOMPARE(f.after(10min), 0);
        QCOMPARE(f.steps(u"a"_s), QStringList{u"text:owner"_s});
    }

    void aClockThatIsSetBackDelaysNobody()
    {
        LadderFixture f;
        f.hearFlood(u"a"_s);
        f.after(5s);
        f.clock.setNow(f.clock.now() - 3h);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression{u"the clock was set back"_s});
        QCOMPARE(f.after(1s), 0);
        QCOMPARE(f.after(114s), 1);
        QCOMPARE(f.steps(u"a"_s), (QStringList{u"text:owner"_s, u"text:second"_s}));
    }

    void aNightOfSleepIsCaughtUp()
    {
        LadderFixture f;
        f.hearFlood(u"a"_s);
        QCOMPARE(f.after(8h), 4);
    }

    void restartsTakeNothingTwice()
    {
        LadderFixture f;
        f.hearFlood(u"a"_s);
        QCOMPARE(f.after(5s), 1);
        f.ladder.reset();
        f.open();
        f.arm();
        QCOMPARE(f.after(0s), 0);
        QCOMPARE(f.after(115s), 1);
    }

    //! Killed before, in the middle of, and right after each step of the ladder: each is taken once.
    void killedAtEveryStepEachHappensOnce_data()
    {
        QTest::addColumn<int>("dieAfter");
        QTest::newRow("killed before it is written") << 0;
        QTest::newRow("killed as soon as it is written") << 1;
    }
    void killedAtEveryStepEachHappensOnce()
    {
        QFETCH(int, dieAfter);
        LadderFixture f;
        f.hearFlood(u"a"_s);
        const Instant heard = f.clock.now();
        f.ladder.reset();
        f.store.reset();
        for (const std::chrono::seconds moment : {5s, 60s, 120s, 300s}) {
            const QString now = QString::number(toEpochMs(heard + moment));
            QProcess killed;
            killed.start(QCoreApplication::applicationFilePath(),
                {u"--ladder"_s, f.directory.path(), now, QString::number(dieAfter)});
            QVERIFY(killed.waitForFinished());
            QCOMPARE(killed.exitStatus(), QProcess::CrashExit);
            QProcess again;
            again.start(
                QCoreApplication::applicationFilePath(), {u"--ladder"_s, f.directory.path(), now, u"-1"_s});
            QVERIFY(again.waitForFinished());
            QCOMPARE(again.exitCode(), 0);
        }
        f.open();
        QCOMPARE(f.steps(u"a"_s),
            (QStringList{u"text:owner"_s, u"voice:owner"_s, u"text:second"_s, u"voice:owner"_s}));
        QCOMPARE(f.number("SELECT count(*) FROM outbox"), 4);
        QCOMPARE(f.number("SELECT count(*) FROM journal WHERE kind = 'escalated'"), 4);
        QCOMPARE(f.store->verify()->faults, QStringList{});
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application{argc, argv};
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments.at(1) == u"--ladder"_s)
        return runAndDie(arguments.at(2), arguments.at(3).toLongLong(), arguments.at(4).toInt());
    LadderTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ladder.moc"

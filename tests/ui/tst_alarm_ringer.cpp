// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/manual_clock.h"
#include "ui/sound/alarm_ringer.h"
#include "ui/sound/sound_output.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QStringList>
#include <QTest>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! Writes down what it is told, with the second at which it was.
class WrittenOutput final : public SoundOutput {
public:
    explicit WrittenOutput(const Clock& clock)
        : m_clock{clock}
        , m_start{clock.monotonic()}
    {
    }

    void play(Priority priority) override { write(u"P%1"_s.arg(static_cast<int>(priority) + 1)); }
    void stop() override { write(u"stop"_s); }
    void setDevice(const QString& /*id*/) override { }
    void setVolume(double /*volume*/) override { }
    [[nodiscard]] const std::vector<SoundDevice>& devices() const override { return m_devices; }

    QStringList lines{};

private:
    void write(const QString& what)
    {
        const auto at = std::chrono::duration_cast<std::chrono::seconds>(m_clock.monotonic() - m_start);
        lines.append(u"%1 %2"_s.arg(at.count()).arg(what));
    }

    const Clock& m_clock;
    std::chrono::milliseconds m_start;
    std::vector<SoundDevice> m_devices{};
};

RingingAlarm alarm(const QString& call, Priority priority, qint64 since = 0)
{
    return {.call = CallId{call}, .priority = priority, .since = fromEpochMs(since)};
}

const RingingAlarm flooding = alarm(u"flooding"_s, Priority::P1);
const RingingAlarm sewage = alarm(u"sewage"_s, Priority::P1);
const RingingAlarm city = alarm(u"city"_s, Priority::P2);
const RingingAlarm roots = alarm(u"roots"_s, Priority::P3);
const RingingAlarm sink = alarm(u"sink"_s, Priority::P4);

struct Desk {
    ManualClock clock{};
    WrittenOutput output{clock};
    AlarmRinger ringer{output, clock};

    //! Second after second, as the timer would.
    void pass(std::chrono::seconds time)
    {
        for (std::chrono::seconds passed{0}; passed < time; ++passed) {
            clock.advance(1s);
            ringer.tick();
        }
    }
};

} // namespace

class AlarmRingerTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void anUnansweredAlarmSoundsByTheTable_data()
    {
        QTest::addColumn<std::vector<RingingAlarm>>("alarms");
        QTest::addColumn<QString>("sounds");
        using Alarms = std::vector<RingingAlarm>;
        QTest::newRow("P1 every 10 s for a minute, then every 20 s")
            << Alarms{flooding} << u"0 P1,10 P1,20 P1,30 P1,40 P1,50 P1,60 P1,80 P1,100 P1,120 P1"_s;
        QTest::newRow("P2 every two minutes") << Alarms{city} << u"0 P2,120 P2"_s;
        QTest::newRow("P3 once") << Alarms{roots} << u"0 P3"_s;
        QTest::newRow("P4 never") << Alarms{sink} << QString{};
        QTest::newRow("nothing, nothing") << Alarms{} << QString{};
        QTest::newRow("several P3 at once make one sound")
            << Alarms{roots, alarm(u"other"_s, Priority::P3)} << u"0 P3"_s;
        QTest::newRow("only the highest sounds") << Alarms{sink, roots, city} << u"0 P2,120 P2"_s;
    }
    void anUnansweredAlarmSoundsByTheTable()
    {
        QFETCH(std::vector<RingingAlarm>, alarms);
        Desk desk;
        desk.ringer.setRinging(alarms);
        desk.pass(130s);
        QTEST(desk.output.lines.join(u','), "sounds");
    }

    void tellingTheSameAgainSoundsNothing()
    {
        Desk desk;
        desk.ringer.setRinging({roots});
        desk.clock.advance(5s);
        desk.ringer.setRinging({roots});
        QCOMPARE(desk.output.lines, QStringList{u"0 P3"_s});
    }

    void anotherOfTheSamePrioritySoundsAtOnceAndMakesTheRepeatsQuickAgain()
    {
        Desk desk;
        desk.ringer.setRinging({flooding});
        desk.pass(65s);
        desk.output.lines.clear();
        desk.ringer.setRinging({flooding, sewage});
        desk.pass(20s);
        QCOMPARE(desk.output.lines.join(u','), u"65 P1,75 P1,85 P1"_s);
    }

    void whatComesWhileItsSoundStillSoundsHadThatSound()
    {
        Desk desk;
        desk.ringer.setRinging({flooding});
        desk.clock.advance(900ms);
        desk.ringer.setRinging({flooding, sewage});
        QCOMPARE(desk.output.lines, QStringList{u"0 P1"_s});
    }

    void aHigherPriorityTakesOverAtOnce()
    {
        Desk desk;
        desk.ringer.setRinging({city});
        desk.clock.advance(300ms);
        desk.ringer.setRinging({city, flooding});
        QCOMPARE(desk.output.lines.join(u','), u"0 P2,0 P1"_s);
    }

    void aLowerOneWaitsForItsTurnAndThenSounds()
    {
        Desk desk;
        desk.ringer.setRinging({flooding});
        desk.clock.advance(3s);
        desk.ringer.setRinging({flooding, roots});
        desk.clock.advance(2s);
        desk.ringer.setRinging({roots});
        QCOMPARE(desk.output.lines.join(u','), u"0 P1,5 stop,5 P3"_s);
    }

    void anAnsweredAlarmIsSilentAtOnce()
    {
        Desk desk;
        desk.ringer.setRinging({flooding});
        desk.clock.advance(300ms);
        desk.ringer.setRinging({});
        desk.pass(60s);
        QCOMPARE(desk.output.lines.join(u','), u"0 P1,0 stop"_s);
    }

    void oneAnsweredOfTwoLeavesTheSoundOfTheOther()
    {
        Desk desk;
        desk.ringer.setRinging({flooding, sewage});
        desk.ringer.setRinging({sewage});
        desk.pass(10s);
        QCOMPARE(desk.output.lines.join(u','), u"0 P1,10 P1"_s);
    }

    void anAlarmThatComesBackSoundsAtOnce_data()
    {
        QTest::addColumn<bool>("wasGoneInBetween");
        QTest::newRow("answered, and back later") << true;
        QTest::newRow("told with another beginning") << false;
    }
    void anAlarmThatComesBackSoundsAtOnce()
    {
        QFETCH(bool, wasGoneInBetween);
        Desk desk;
        desk.ringer.setRinging({city});
        desk.pass(7s);
        if (wasGoneInBetween)
            desk.ringer.setRinging({});
        desk.output.lines.clear();
        desk.ringer.setRinging({alarm(u"city"_s, Priority::P2, 7000)});
        QCOMPARE(desk.output.lines, QStringList{u"7 P2"_s});
    }

    void anAnsweredAlarmThatIsBackWithinTheSecondSoundsToo()
    {
        Desk desk;
        desk.ringer.setRinging({city});
        desk.ringer.setRinging({});
        desk.ringer.setRinging({city});
        QCOMPARE(desk.output.lines.join(u','), u"0 P2,0 stop,0 P2"_s);
    }

    void aRaisedPrioritySoundsAsANewOne()
    {
        Desk desk;
        desk.ringer.setRinging({alarm(u"a"_s, Priority::P3)});
        desk.pass(30s);
        desk.ringer.setRinging({alarm(u"a"_s, Priority::P1)});
        QCOMPARE(desk.output.lines.last(), u"30 P1"_s);
    }

    void aFloodSoundsOncePerTwentySeconds()
    {
        Desk desk;
        desk.ringer.setFlood(true);
        std::vector<RingingAlarm> alarms;
        for (int second = 0; second < 50; ++second) {
            alarms.push_back(alarm(QString::number(second), Priority::P1));
            desk.ringer.setRinging(alarms);
            desk.pass(1s);
        }
        QCOMPARE(desk.output.lines.join(u','), u"0 P1,20 P1,40 P1"_s);
    }

    void inAFloodAHigherPriorityStillSoundsAtOnce()
    {
        Desk desk;
        desk.ringer.setFlood(true);
        desk.ringer.setRinging({city});
        desk.pass(5s);
        desk.ringer.setRinging({city, flooding});
        QCOMPARE(desk.output.lines.last(), u"5 P1"_s);
    }

    void afterTheFloodTheTableHoldsAgain()
    {
        Desk desk;
        desk.ringer.setFlood(true);
        desk.ringer.setRinging({flooding});
        desk.pass(12s);
        desk.ringer.setFlood(false);
        QCOMPARE(desk.output.lines.join(u','), u"0 P1,12 P1"_s);
    }

    void aSilenceStopsTheSoundAndEndsByItself()
    {
        Desk desk;
        desk.ringer.setRinging({flooding});
        desk.pass(2s);
        QSignalSpy changes{&desk.ringer, &AlarmRinger::silenceChanged};
        desk.ringer.silence(30s);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(desk.ringer.silencedUntil(), desk.clock.now() + 30s);
        desk.pass(50s);
        QCOMPARE(changes.size(), 2);
        QCOMPARE(desk.ringer.silencedUntil(), std::nullopt);
        QCOMPARE(desk.output.lines.join(u','), u"0 P1,2 stop,32 P1,42 P1,52 P1"_s);
    }

    void aSilenceLastsAtMostTwoMinutes()
    {
        Desk desk;
        desk.ringer.silence(1h);
        QCOMPARE(desk.ringer.silenceLeft(), 120s);
    }

    void aSilenceOfNoTimeEndsIt()
    {
        Desk desk;
        desk.ringer.setRinging({city});
        desk.ringer.silence(60s);
        desk.ringer.silence(0s);
        QCOMPARE(desk.ringer.silenceLeft(), 0s);
    }

    void whatComesDuringASilence_data()
    {
        QTest::addColumn<RingingAlarm>("arriving");
        QTest::addColumn<QString>("sounds");
        QTest::newRow("a P1 breaks it") << sewage << u"10 P1"_s;
        QTest::newRow("a P2 waits for its end") << city << u"60 P2"_s;
        QTest::newRow("a P3 waits for its end") << roots << u"60 P3"_s;
    }
    void whatComesDuringASilence()
    {
        QFETCH(RingingAlarm, arriving);
        Desk desk;
        desk.ringer.silence(60s);
        desk.output.lines.clear();
        desk.pass(10s);
        desk.ringer.setRinging({arriving});
        desk.pass(52s);
        QTEST(desk.output.lines.value(0), "sounds");
    }

    void aKnownP1DoesNotBreakTheSilence()
    {
        Desk desk;
        desk.ringer.setRinging({flooding});
        desk.ringer.silence(60s);
        desk.ringer.setRinging({flooding, roots});
        QCOMPARE(desk.ringer.silenceLeft(), 60s);
    }

    void theWallClockDoesNotMatter()
    {
        Desk desk;
        desk.ringer.setRinging({flooding});
        desk.clock.setNow(desk.clock.now() - 24h);
        desk.pass(10s);
        QCOMPARE(desk.output.lines.join(u','), u"0 P1,10 P1"_s);
    }

    void eachSoundIsTold()
    {
        Desk desk;
        QSignalSpy sounded{&desk.ringer, &AlarmRinger::sounded};
        desk.ringer.setRinging({city});
        QCOMPARE(sounded.size(), 1);
        QCOMPARE(sounded.first().first().value<Priority>(), Priority::P2);
    }

    void aWindowThatWasBusyCatchesUpWithOneSound()
    {
        Desk desk;
        desk.ringer.setRinging({flooding});
        desk.clock.advance(45s);
        desk.ringer.tick();
        desk.ringer.tick();
        QCOMPARE(desk.output.lines.join(u','), u"0 P1,45 P1"_s);
    }

    void theTimerSoundsByItself()
    {
        const SystemClock clock;
        WrittenOutput output{clock};
        AlarmRinger ringer{output, clock, {.p1Repeat = 20ms}};
        ringer.setRinging({flooding});
        QTRY_VERIFY(output.lines.size() >= 3);
    }
};

QTEST_GUILESS_MAIN(AlarmRingerTest)
#include "tst_alarm_ringer.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound_recording.h"
#include "sound_server.h"
#include "ui/sound/effect_output.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

const AudioState serverIsThere{.known = true, .reached = true, .present = true, .volume = 1.0};
const AudioState noServer{.known = true};
// the tones of all sounds; resources/sounds/generate.py
constexpr double presence = 0.1;
constexpr double silence = 0.05; // what one tone leaks to the next
const std::vector<double> allTones{440, 560, 620, 700, 780, 980};

} // namespace

class SoundOutputTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!SoundServer::isInstalled())
            QSKIP("needs pulseaudio and pulseaudio-utils");
        server.start();
        QTRY_VERIFY(server.isReady());
        m_output = std::make_unique<EffectOutput>();
    }
    void cleanupTestCase() { m_output.reset(); }
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void withoutASoundSystemASoundFailsAndNothingElseHappens()
    {
        EffectOutput output;
        QSignalSpy failed{&output, &SoundOutput::failed};
        output.follow(noServer);
        output.play(Priority::P1);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(output.devices().empty());
    }

    void theDevicesAreTold()
    {
        EffectOutput& output = *m_output;
        output.follow(serverIsThere);
        QTRY_COMPARE(output.devices().size(), 1U);
        QCOMPARE(output.devices().front().id, u"shop"_s);
        QVERIFY(output.devices().front().isDefault);
    }

    void eachPriorityHasItsTonesAndItsBeats_data()
    {
        QTest::addColumn<Priority>("priority");
        QTest::addColumn<std::vector<double>>("tones");
        QTest::newRow("P1 three rising") << Priority::P1 << std::vector<double>{620, 780, 980};
        QTest::newRow("P2 two") << Priority::P2 << std::vector<double>{700, 560};
        QTest::newRow("P3 one") << Priority::P3 << std::vector<double>{440};
    }
    void eachPriorityHasItsTonesAndItsBeats()
    {
        QFETCH(Priority, priority);
        QFETCH(std::vector<double>, tones);
        EffectOutput& output = *m_output;
        SoundRecording recording{u"shop"_s};
        prepare(output, recording);
        QSignalSpy played{&output, &SoundOutput::played};
        output.play(priority);
        QTRY_VERIFY(recording.endedInSilence(300));
        QTRY_COMPARE(played.size(), 1);
        QCOMPARE(played.first().first().value<Priority>(), priority);
        QCOMPARE(recording.beats(), static_cast<int>(tones.size()));
        size_t before = 0;
        for (const double tone : tones) {
            const SoundRecording::Tone found = recording.tone(tone);
            QVERIFY2(found.strength > presence, qPrintable(u"%1 Hz: %2"_s.arg(tone).arg(found.strength)));
            QVERIFY(found.at >= before);
            before = found.at;
        }
        for (const double tone : allTones) {
            const bool belongs = std::ranges::find(tones, tone) != tones.end();
            const double strength = recording.tone(tone).strength;
            QVERIFY2(belongs || strength < silence, qPrintable(u"%1 Hz: %2"_s.arg(tone).arg(strength)));
        }
    }

    void aSoundIsHeardAtOnce()
    {
        EffectOutput& output = *m_output;
        SoundRecording recording{u"shop"_s};
        prepare(output, recording);
        qint64 slowest = 0;
        for (int i = 0; i < 5; ++i) {
            recording.clear();
            output.play(Priority::P1);
            QTRY_VERIFY(recording.audibleAfter() >= 0);
            slowest = std::max(slowest, recording.audibleAfter());
            output.stop();
            QTRY_VERIFY(recording.endedInSilence(100));
        }
        qInfo("from play() to the first audible sample: at most %lld ms", slowest);
        QVERIFY(slowest < 500); // of the second that the whole way has
    }

    void aStopIsSilentBeforeTheLastBeat()
    {
        EffectOutput& output = *m_output;
        SoundRecording recording{u"shop"_s};
        prepare(output, recording);
        QSignalSpy failed{&output, &SoundOutput::failed};
        output.play(Priority::P1);
        QTRY_VERIFY(recording.audibleAfter() >= 0);
        output.stop();
        QTRY_VERIFY(recording.endedInSilence(600));
        QVERIFY(recording.tone(980).strength < silence);
        QCOMPARE(failed.size(), 0);
    }

    void aSoundReplacesTheOneBefore()
    {
        EffectOutput& output = *m_output;
        SoundRecording recording{u"shop"_s};
        prepare(output, recording);
        QSignalSpy played{&output, &SoundOutput::played};
        output.play(Priority::P2);
        QTRY_VERIFY(recording.audibleAfter() >= 0);
        output.play(Priority::P1);
        QTRY_COMPARE(played.size(), 1);
        QCOMPARE(played.first().first().value<Priority>(), Priority::P1);
        QTRY_VERIFY(recording.endedInSilence(300));
        QVERIFY(recording.tone(980).strength > presence);
        QVERIFY(recording.tone(560).strength < silence);
    }

    void itsOwnVolumeCannotTurnItOff()
    {
        EffectOutput& output = *m_output;
        SoundRecording recording{u"shop"_s};
        prepare(output, recording);
        output.setVolume(0.0);
        output.play(Priority::P1);
        QTRY_VERIFY(recording.endedInSilence(300));
        QCOMPARE(recording.beats(), 3);
        QVERIFY(recording.loudest() > 0.9 * 0.92 * EffectOutput::floorVolume * 32'768);
        QVERIFY(recording.loudest() < 1.1 * 0.92 * EffectOutput::floorVolume * 32'768);
    }

    void aStandardCallHasNoSound()
    {
        EffectOutput& output = *m_output;
        SoundRecording recording{u"shop"_s};
        prepare(output, recording);
        QSignalSpy played{&output, &SoundOutput::played};
        output.play(Priority::P4);
        output.play(Priority::P3);
        QTRY_COMPARE(played.size(), 1);
        QCOMPARE(played.first().first().value<Priority>(), Priority::P3);
    }

    void theChosenDevicePlays()
    {
        QVERIFY(SoundServer::control({u"load-module"_s, u"module-null-sink"_s, u"sink_name=van"_s}));
        EffectOutput& output = *m_output;
        SoundRecording shop{u"shop"_s};
        SoundRecording van{u"van"_s};
        QTRY_VERIFY(van.isRunning());
        prepare(output, shop);
        QTRY_VERIFY((output.follow(serverIsThere), output.devices().size() == 2));
        output.setDevice(u"van"_s);
        output.play(Priority::P2);
        QTRY_VERIFY(van.endedInSilence(300));
        QCOMPARE(shop.loudest(), 0);
    }

    void aDeviceThatIsNotThereIsReplacedByTheDefaultOne()
    {
        EffectOutput& output = *m_output;
        SoundRecording recording{u"shop"_s};
        prepare(output, recording);
        output.setDevice(u"sold"_s);
        output.play(Priority::P3);
        QTRY_VERIFY(recording.endedInSilence(300));
    }

    void aServerThatCameBackPlaysAgain()
    {
        // Qt says on its own that the server went away
        QTest::failOnWarning(QRegularExpression{u"^(?!.*(?:[Cc]onnection|[Ss]tream)).*"_s});
        EffectOutput& output = *m_output;
        output.follow(serverIsThere);
        QTRY_COMPARE(output.devices().empty(), false);
        server.end();
        output.follow(noServer);
        server.start();
        QTRY_VERIFY(server.isReady());
        output.follow(serverIsThere);
        SoundRecording recording{u"shop"_s};
        QTRY_VERIFY(recording.isRunning());
        QSignalSpy played{&output, &SoundOutput::played};
        output.play(Priority::P1);
        QTRY_COMPARE_WITH_TIMEOUT(played.size(), 1, 10'000);
        QTRY_VERIFY(recording.endedInSilence(300));
        QVERIFY(recording.tone(980).strength > presence);
    }

private:
    //! Until the output has loaded its sounds and the recording listens.
    static void prepare(EffectOutput& output, SoundRecording& recording)
    {
        output.setDevice({});
        output.setVolume(1.0);
        output.follow(serverIsThere);
        QTRY_VERIFY(!output.devices().empty());
        QTRY_VERIFY(recording.isRunning());
        recording.clear();
    }

    std::unique_ptr<EffectOutput> m_output; //!< one per process, as its header says

public:
    SoundServer server{};
};

int main(int argc, char** argv)
{
    SoundOutputTest test; // its server says where it is before any library asks
    const QGuiApplication application{argc, argv};
    return QTest::qExec(&test, argc, argv);
}
#include "tst_sound_output.moc"

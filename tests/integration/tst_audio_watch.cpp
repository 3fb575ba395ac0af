// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/audio_watch.h"
#include "sound_server.h"

#include <QRegularExpression>
#include <QTest>

using namespace dispatch;
using namespace Qt::StringLiterals;

class AudioWatchTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!SoundServer::isInstalled())
            QSKIP("needs pulseaudio and pulseaudio-utils");
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression{u".*"_s});
        server.start();
        QTRY_VERIFY(server.isReady());
    }
    void cleanup() { server.end(); }

    void whatIsHeardIsAQuestionOfTheStateAlone_data()
    {
        QTest::addColumn<AudioState>("state");
        QTest::addColumn<Audibility>("heard");
        const AudioState good{.known = true, .reached = true, .present = true, .volume = 0.5};
        AudioState state = good;
        QTest::newRow("nothing measured") << AudioState{} << Audibility::Unknown;
        QTest::newRow("all well") << good << Audibility::Audible;
        state.volume = lowestAudibleVolume;
        QTest::newRow("just loud enough") << state << Audibility::Audible;
        state.volume = 0.14;
        QTest::newRow("too low") << state << Audibility::TooLow;
        state.muted = true;
        QTest::newRow("muted and too low") << state << Audibility::Muted;
        state.present = false;
        QTest::newRow("no device") << state << Audibility::NoDevice;
        state.known = false;
        QTest::newRow("not known") << state << Audibility::Unknown;
    }
    void whatIsHeardIsAQuestionOfTheStateAlone()
    {
        QFETCH(AudioState, state);
        QTEST(audibility(state), "heard");
    }

    void theMixerIsFollowed()
    {
        const AudioWatch watch;
        QCOMPARE(audibility(watch.state()), Audibility::Unknown);
        QTRY_COMPARE(audibility(watch.state()), Audibility::Audible);
        QCOMPARE(watch.state().device, u"shop"_s);
        QVERIFY(!watch.state().name.isEmpty());
        QCOMPARE(watch.state().volume, 1.0);
        QVERIFY(SoundServer::control({u"set-sink-mute"_s, u"shop"_s, u"1"_s}));
        QTRY_COMPARE(audibility(watch.state()), Audibility::Muted);
        QVERIFY(SoundServer::control({u"set-sink-mute"_s, u"shop"_s, u"0"_s}));
        QTRY_COMPARE(audibility(watch.state()), Audibility::Audible);
        QVERIFY(SoundServer::control({u"set-sink-volume"_s, u"shop"_s, u"10%"_s}));
        QTRY_COMPARE(audibility(watch.state()), Audibility::TooLow);
    }

    void aDeviceThatIsTakenAwayIsMissed()
    {
        const AudioWatch watch;
        QTRY_COMPARE(audibility(watch.state()), Audibility::Audible);
        QVERIFY(SoundServer::control({u"unload-module"_s, u"module-null-sink"_s}));
        QTRY_COMPARE(audibility(watch.state()), Audibility::NoDevice);
        QVERIFY(watch.state().reached);
    }

    void theStandInOfAMachineWithoutADeviceIsNone()
    {
        QVERIFY(SoundServer::control({u"unload-module"_s, u"module-null-sink"_s}));
        QVERIFY(SoundServer::control({u"load-module"_s, u"module-always-sink"_s}));
        AudioWatch watch;
        QTRY_VERIFY(watch.state().known);
        QCOMPARE(audibility(watch.state()), Audibility::NoDevice);
    }

    void aServerThatDiesIsMissedAndFoundAgain()
    {
        const AudioWatch watch;
        QTRY_COMPARE(audibility(watch.state()), Audibility::Audible);
        server.end();
        QTRY_COMPARE(audibility(watch.state()), Audibility::NoDevice);
        QVERIFY(!watch.state().reached);
        server.start();
        QTRY_COMPARE(audibility(watch.state()), Audibility::Audible);
    }

    void withoutAServerThereIsNoDevice()
    {
        server.end();
        const AudioWatch watch;
        QTRY_COMPARE(audibility(watch.state()), Audibility::NoDevice);
    }

    void aServerThatHangsMakesItUnknown()
    {
        const AudioWatch watch;
        QTRY_COMPARE(audibility(watch.state()), Audibility::Audible);
        server.freeze();
        QTRY_COMPARE_WITH_TIMEOUT(audibility(watch.state()), Audibility::Unknown, 8000);
    }

    void anotherDeviceIsWatchedOnceChosen()
    {
        QVERIFY(SoundServer::control({u"load-module"_s, u"module-null-sink"_s, u"sink_name=van"_s}));
        QVERIFY(SoundServer::control({u"set-sink-mute"_s, u"van"_s, u"1"_s}));
        AudioWatch watch;
        QTRY_COMPARE(audibility(watch.state()), Audibility::Audible);
        watch.setDevice(u"van"_s);
        QTRY_COMPARE(audibility(watch.state()), Audibility::Muted);
        QCOMPARE(watch.state().device, u"van"_s);
        watch.setDevice(u"sold"_s);
        QTRY_COMPARE(audibility(watch.state()), Audibility::NoDevice);
    }

public:
    SoundServer server{};
};

int main(int argc, char** argv)
{
    AudioWatchTest test; // its server says where it is before any library asks
    const QCoreApplication application{argc, argv};
    return QTest::qExec(&test, argc, argv);
}
#include "tst_audio_watch.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <csignal>
#include <sys/prctl.h>

namespace dispatch {

//! A PulseAudio server of the test's own with one loudspeaker that swallows everything ("shop"), which no
//! user's session knows of. Make it before the application object: it tells the libraries where it is. It
//! ends with the test, even with one that crashes.
class SoundServer final {
public:
    SoundServer()
    {
        qputenv("HOME", m_folder.path().toUtf8());
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
        qputenv("PULSE_SERVER", "unix:" + socket().toUtf8());
        qputenv("PULSE_COOKIE", m_folder.filePath(QStringLiteral("cookie")).toUtf8());
        for (const char* name : {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY"})
            qunsetenv(name);
        m_server.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
        m_server.setProcessChannelMode(QProcess::MergedChannels);
    }
    ~SoundServer() { end(); }
    Q_DISABLE_COPY_MOVE(SoundServer)

    [[nodiscard]] static bool isInstalled()
    {
        return !QStandardPaths::findExecutable(QStringLiteral("pulseaudio")).isEmpty()
            && !QStandardPaths::findExecutable(QStringLiteral("parec")).isEmpty();
    }

    void start()
    {
        QFile::remove(socket()); // a killed server leaves it
        m_server.start(QStringLiteral("pulseaudio"),
            {QStringLiteral("-n"), QStringLiteral("--daemonize=no"), QStringLiteral("--exit-idle-time=-1"),
                QStringLiteral("--use-pid-file=no"), QStringLiteral("--disable-shm=yes"),
                QStringLiteral("-L"),
                QStringLiteral("module-native-protocol-unix auth-anonymous=1 socket=") + socket(),
                QStringLiteral("-L"),
                QStringLiteral("module-null-sink rate=48000 channels=2 sink_name=shop")});
    }
    //! Whether it answers by now.
    [[nodiscard]] bool isReady() const { return control({QStringLiteral("info")}); }
    //! It stands still until end().
    void freeze() { ::kill(static_cast<pid_t>(m_server.processId()), SIGSTOP); }
    void end()
    {
        m_server.kill();
        m_server.waitForFinished();
    }

    //! pactl. \return whether it did what \a arguments say.
    static bool control(const QStringList& arguments)
    {
        QProcess pactl;
        pactl.start(QStringLiteral("pactl"), arguments);
        return pactl.waitForFinished() && pactl.exitCode() == 0;
    }

private:
    [[nodiscard]] QString socket() const { return m_folder.filePath(QStringLiteral("native")); }

    QTemporaryDir m_folder{};
    QProcess m_server{};
};

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/keychain_secrets.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace dispatch;

namespace {

constexpr auto secret = "s3cr3t of the key store";

//! Runs this binary again as a program that reads one secret, on a message bus of its own.
QString readOnOwnBus(const QString& script, const QProcessEnvironment& environment)
{
    QProcess bus;
    bus.setProcessEnvironment(environment);
    bus.start(u"dbus-run-session"_s,
        {u"--"_s, u"sh"_s, u"-c"_s, script, u"sh"_s, QCoreApplication::applicationFilePath(),
            QString::fromLatin1(secret)});
    if (!bus.waitForFinished())
        bus.kill();
    // the key store, when the bus starts it, prints a line of its own first
    return QString::fromUtf8(bus.readAllStandardOutput().trimmed().split('\n').last());
}

int printSecret()
{
    const KeychainSecrets secrets;
    const QByteArray found = secrets.value(SecretName::ApiToken).value_or("none");
    return std::puts(found.constData()) < 0 ? 1 : 0;
}

} // namespace

class KeychainSecretsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_environment.insert(u"HOME"_s, m_home.path());
        for (const char* name : {"XDG_DATA_HOME", "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS", "DISPLAY",
                 "WAYLAND_DISPLAY", "DRAINFORTIN_API_TOKEN"})
            m_environment.remove(QString::fromLatin1(name));
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsTheOpenKeyStore()
    {
        if (QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty())
            QSKIP("needs gnome-keyring, dbus and libsecret-tools");
        const QString read
            = readOnOwnBus(u"printf pass | gnome-keyring-daemon --unlock --components=secrets\n"
                           // else the bus would start a second, locked one for whoever asks first
                           "for attempt in $(seq 1000); do\n"
                           "  dbus-send --session --print-reply --dest=org.freedesktop.DBus / \\\n"
                           "    org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets |\n"
                           "    grep -q 'boolean true' && break\n"
                           "done\n"
                           "printf '%s' \"$2\" | secret-tool store --label=test \\\n"
                           "  user DRAINFORTIN_API_TOKEN server drain-fortin type plaintext\n"
                           "\"$1\" --print-secret"_s,
                m_environment);
        QCOMPARE(read, QString::fromLatin1(secret));
    }

    void theEnvironmentIsReadFirst()
    {
        m_environment.insert(u"DRAINFORTIN_API_TOKEN"_s, u"from outside"_s);
        QCOMPARE(printedWithoutBus(), u"from outside"_s);
        m_environment.remove(u"DRAINFORTIN_API_TOKEN"_s);
    }

    void withoutAKeyStoreThereIsNothingAndNoWordAboutIt() { QCOMPARE(printedWithoutBus(), u"none"_s); }

    void aMessageBusThatIsGoneDelaysNobody()
    {
        m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(printedWithoutBus(), u"none"_s);
        QVERIFY(
            timer.elapsed() < 2500); // below the patience with a locked key store: it did not wait for that
        m_environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    }

private:
    //! What the program prints, standard error included.
    [[nodiscard]] QString printedWithoutBus() const
    {
        QProcess program;
        program.setProcessEnvironment(m_environment);
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(QCoreApplication::applicationFilePath(), {u"--print-secret"_s});
        if (!program.waitForFinished())
            return u"it hangs"_s;
        return QString::fromUtf8(program.readAll()).trimmed();
    }

    QTemporaryDir m_home;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

int main(int argc, char** argv)
{
    const QCoreApplication application{argc, argv};
    if (application.arguments().value(1) == "--print-secret"_L1)
        return printSecret();
    KeychainSecretsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keychain_secrets.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QDateTime>
#include <QMessageAuthenticationCode>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

namespace dispatch {

//! The real program as a service on a free port, started as a person or a service would start it.
class RunningStation final {
public:
    static constexpr auto secret = "programme-secret-0123456789";
    static constexpr auto token = "programme-jeton-0123456789";

    struct Answer {
        int status = 0; //!< 0: no answer
        QByteArray body{};
    };

    static QProcessEnvironment environment()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DRAINFORTIN_VAPI_HMAC_SECRET"), QString::fromLatin1(secret));
        environment.insert(QStringLiteral("DRAINFORTIN_API_TOKEN"), QString::fromLatin1(token));
        environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        return environment;
    }

    explicit RunningStation(const QString& folder, const QProcessEnvironment& around = environment())
        : m_port{freePort()}
    {
        m_process.setProcessEnvironment(around);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(DISPATCH_PROGRAM),
            {QStringLiteral("--headless"), QStringLiteral("--data-dir"), folder, QStringLiteral("--port"),
                QString::number(m_port)});
    }
    ~RunningStation() { killNine(); }
    Q_DISABLE_COPY_MOVE(RunningStation)

    [[nodiscard]] quint16 port() const { return m_port; }

    bool isUp()
    {
        return QTest::qWaitFor([this] { return get(QStringLiteral("/healthz")).status == 200; }, 30'000);
    }

    //! Signs as VAPI does, at the moment \a at.
    Answer post(const QByteArray& body, const QDateTime& at = QDateTime::currentDateTimeUtc())
    {
        const QByteArray stamp = QByteArray::number(at.toSecsSinceEpoch());
        QNetworkRequest request{url(QStringLiteral("/webhooks/vapi"))};
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        request.setRawHeader("x-timestamp", stamp);
        request.setRawHeader("x-signature",
            QMessageAuthenticationCode::hash(stamp + '.' + body, secret, QCryptographicHash::Sha256).toHex());
        return finish(m_network.post(request, body));
    }

    Answer get(const QString& path)
    {
        QNetworkRequest request{url(path)};
        request.setRawHeader("authorization", QByteArray{"Bearer "} + token);
        return finish(m_network.get(request));
    }

    bool endPolitely()
    {
        m_process.terminate();
        return m_process.waitForFinished(30'000) && m_process.exitStatus() == QProcess::NormalExit
            && m_process.exitCode() == 0;
    }

    void killNine()
    {
        m_process.kill();
        m_process.waitForFinished(10'000);
    }

private:
    static quint16 freePort()
    {
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost, 0);
        return probe.serverPort();
    }

    [[nodiscard]] QUrl url(const QString& path) const
    {
        return QUrl{QStringLiteral("http://127.0.0.1:%1").arg(m_port) + path};
    }

    static Answer finish(QNetworkReply* reply)
    {
        const QScopedPointer<QNetworkReply> owner{reply};
        QSignalSpy finished{reply, &QNetworkReply::finished};
        if (!reply->isFinished() && !finished.wait(20'000))
            return {};
        return {.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            .body = reply->readAll()};
    }

    quint16 m_port;
    QProcess m_process{};
    QNetworkAccessManager m_network{};
};

} // namespace dispatch

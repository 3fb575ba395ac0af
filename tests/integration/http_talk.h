// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDeadlineTimer>
#include <QHash>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslSocket>

#include <memory>

namespace dispatch {

//! One HTTP answer as it came over the wire.
struct HttpReply {
    int status = 0; //!< 0: none came
    QHash<QByteArray, QByteArray> headers{}; //!< names in lower case; of several the last
    QByteArray body{};

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

//! A client that writes exactly what it is told and reads answers one by one; blocking, for tests.
class HttpTalk final {
public:
    static constexpr int patienceMs = 10'000;

    explicit HttpTalk(quint16 port, const QHostAddress& from = {})
        : m_socket{std::make_unique<QTcpSocket>()}
    {
        if (!from.isNull())
            m_socket->bind(from);
        m_socket->connectToHost(QHostAddress{QHostAddress::LocalHost}, port);
        m_socket->waitForConnected(patienceMs);
    }

    //! Over TLS, believing any certificate.
    HttpTalk(quint16 port, const QSslConfiguration& configuration)
    {
        auto socket = std::make_unique<QSslSocket>();
        socket->setSslConfiguration(configuration);
        socket->ignoreSslErrors();
        socket->connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
        socket->waitForEncrypted(patienceMs);
        m_socket = std::move(socket);
    }

    QTcpSocket& socket() { return *m_socket; }

    HttpTalk& send(const QByteArray& bytes)
    {
        m_socket->write(bytes);
        while (m_socket->bytesToWrite() > 0 && m_socket->waitForBytesWritten(patienceMs)) { }
        return *this;
    }

    //! The next answer; status 0 when the server hangs up or keeps silent instead. \a toHead: it has no body.
    HttpReply reply(bool toHead = false)
    {
        const QDeadlineTimer deadline{patienceMs};
        HttpReply reply;
        while (!take(reply, toHead)) {
            if (!m_socket->waitForReadyRead(static_cast<int>(deadline.remainingTime()))
                && m_socket->bytesAvailable() == 0)
                return {};
            m_read += m_socket->readAll();
        }
        return reply;
    }

    HttpReply ask(const QByteArray& bytes) { return send(bytes).reply(); }

    //! True when the server closes without saying anything more.
    bool isClosedSilently()
    {
        const QDeadlineTimer deadline{patienceMs};
        while (m_socket->state() != QAbstractSocket::UnconnectedState && !deadline.hasExpired())
            m_socket->waitForDisconnected(static_cast<int>(deadline.remainingTime()));
        m_read += m_socket->readAll();
        return m_read.isEmpty() && m_socket->state() == QAbstractSocket::UnconnectedState;
    }

private:
    bool take(HttpReply& reply, bool toHead)
    {
        const qsizetype headEnd = m_read.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return false;
        HttpReply found;
        const QByteArrayList lines = m_read.first(headEnd).split('\n');
        found.status = lines.first().split(' ').value(1).toInt();
        for (const QByteArray& line : lines.sliced(1))
            found.headers.insert(line.first(line.indexOf(':')).trimmed().toLower(),
                line.sliced(line.indexOf(':') + 1).trimmed());
        const qsizetype size = toHead ? 0 : found.headers.value("content-length").toLongLong();
        if (m_read.size() < headEnd + 4 + size)
            return false;
        found.body = m_read.sliced(headEnd + 4, size);
        m_read.remove(0, headEnd + 4 + size);
        reply = found;
        return true;
    }

    std::unique_ptr<QTcpSocket> m_socket{};
    QByteArray m_read{};
};

} // namespace dispatch

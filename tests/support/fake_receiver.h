// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace dispatch {

//! A scripted HTTP server for tests of what we send: keeps requests, answers as told.
class FakeReceiver final : public QTcpServer {
public:
    struct Request {
        QHash<QByteArray, QByteArray> headers{}; //!< names in lower case
        QByteArray body{};
    };
    //! The HTTP status for the request; 0: hang up without an answer.
    std::function<int(const Request&)> answer = [](const Request&) { return 200; };
    QByteArray answerBody = "{}";
    QList<Request> requests{};
    qsizetype mostConnections = 0;

    FakeReceiver()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* socket = nextPendingConnection();
            mostConnections = std::max(mostConnections, ++m_connections);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                --m_connections;
                m_read.remove(socket);
                socket->deleteLater();
            });
        });
    }

    [[nodiscard]] QUrl url() const
    {
        return QUrl{QStringLiteral("http://127.0.0.1:%1/webhooks/vapi").arg(serverPort())};
    }

private:
    void read(QTcpSocket& socket)
    {
        QByteArray& bytes = m_read[&socket];
        bytes += socket.readAll();
        const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return;
        Request request;
        for (const QByteArray& line : bytes.first(headEnd).split('\n').sliced(1))
            request.headers.insert(
                line.first(line.indexOf(':')).toLower(), line.sliced(line.indexOf(':') + 1).trimmed());
        const qsizetype size = headEnd + 4 + request.headers.value("content-length").toLongLong();
        if (bytes.size() < size)
            return;
        request.body = bytes.sliced(headEnd + 4, size - headEnd - 4);
        bytes.clear();
        requests.append(request);
        const int status = answer(request);
        if (status == 0)
            socket.abort();
        else
            socket.write("HTTP/1.1 " + QByteArray::number(status)
                + " X\r\nContent-Length: " + QByteArray::number(answerBody.size()) + "\r\n\r\n" + answerBody);
    }

    QHash<QTcpSocket*, QByteArray> m_read{};
    qsizetype m_connections = 0;
};

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHttpServer>
#include <QTcpServer>

#include <deque>

namespace dispatch {

//! Where QHttpServer differs between Qt 6.4 and later stands in this file and its .cpp, and nowhere else.

//! A listener that never listens: connections are put into it, and QHttpServer takes them for its own.
class ConnectionFeed final : public QTcpServer {
    Q_OBJECT

public:
    using QTcpServer::QTcpServer;

    void push(QTcpSocket* connection);

    [[nodiscard]] bool hasPendingConnections() const override { return !m_waiting.empty(); }
    [[nodiscard]] QTcpSocket* nextPendingConnection() override;

signals:
    void pushed();

private:
    std::deque<QTcpSocket*> m_waiting{};
};

//! Makes \a server take its connections from a new feed, which it owns. Null when the system refuses the
//! loopback port that this needs for a moment.
[[nodiscard]] ConnectionFeed* attachFeed(QHttpServer& server);

using MissingHandler = std::function<QHttpServerResponse(const QHttpServerRequest&)>;

//! Answers what no route matches. \a context bounds the handler's life.
void setMissingHandler(QHttpServer& server, QObject* context, MissingHandler handler);

} // namespace dispatch

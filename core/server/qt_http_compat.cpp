// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/qt_http_compat.h"

#include <QHttpServerResponder>
#include <QHttpServerResponse>

#include <memory>

namespace dispatch {

void ConnectionFeed::push(QTcpSocket* connection)
{
    m_waiting.push_back(connection);
    emit pushed();
    emit newConnection();
}

QTcpSocket* ConnectionFeed::nextPendingConnection()
{
    if (m_waiting.empty())
        return nullptr;
    QTcpSocket* const connection = m_waiting.front();
    m_waiting.pop_front();
    return connection;
}

ConnectionFeed* attachFeed(QHttpServer& server)
{
    auto feed = std::make_unique<ConnectionFeed>();
    // that signal is private, so that only its name reaches it
    QObject::connect(feed.get(), SIGNAL(pushed()), feed.get(), SIGNAL(pendingConnectionAvailable()));
    // bind() wants a listening server; nothing ever arrives here
    if (!feed->listen(QHostAddress::LocalHost, 0))
        return nullptr;
    server.bind(feed.get());
    feed->close();
    feed->setParent(&server);
    return feed.release();
}

void setMissingHandler(QHttpServer& server, QObject* context, MissingHandler handler)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    server.setMissingHandler(context,
        [handler = std::move(handler)](const QHttpServerRequest& request, QHttpServerResponder& responder) {
            responder.sendResponse(handler(request));
        });
#else
    Q_UNUSED(context)
    server.setMissingHandler(
        [handler = std::move(handler)](const QHttpServerRequest& request, QHttpServerResponder&& responder) {
            handler(request).write(std::move(responder));
        });
#endif
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/io_thread.h"

#include "core/server/qt_http_compat.h"

#include <QCoreApplication>
#include <QHash>
#include <QHttpServer>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>

#include <future>
#include <utility>

namespace dispatch {

using namespace std::chrono_literals;

namespace {

constexpr auto sweepInterval = 250ms;
// while every connection is busy, so many newcomers at once are told so; more are closed without a word
constexpr int maxTurnedAway = 16;
constexpr auto turnedAwayFor = 500ms;

} // namespace

//! What lives on the thread: the server, its connections and the timer that watches their times.
class IoThread::Loop final : public QObject {
public:
    explicit Loop(IoThread& owner)
        : m_owner{owner}
    {
        m_timer.setInterval(sweepInterval);
        connect(&m_timer, &QTimer::timeout, this, &Loop::sweep);
    }

    ~Loop() override
    {
        for (GuardedSocket* socket : std::as_const(m_sockets))
            socket->finishWriting();
        // before the server, which would otherwise hear of them while it is half gone
        qDeleteAll(std::exchange(m_sockets, {}));
    }
    Q_DISABLE_COPY_MOVE(Loop)

    [[nodiscard]] bool prepare()
    {
        m_feed = attachFeed(m_server);
        if (!m_feed)
            return false;
        m_routes = m_owner.m_install(m_server);
        return true;
    }

    void serve(qintptr descriptor)
    {
        std::unique_ptr<QTcpSocket> inner = connectionOf(descriptor);
        if (!inner) {
            --m_owner.m_connections;
            return;
        }
        const GuardContext& context = m_owner.m_context;
        const QHostAddress peer = plainAddress(inner->peerAddress());
        const bool capped = !peer.isLoopback() && !context.proxies.contains(peer);
        const auto admission
            = context.registry.admit(limitKey(peer), capped, m_owner.m_index, context.clock.monotonic());
        if (admission.evicted) {
            context.counters.add("drainfortin_evictions_total");
            m_owner.m_evictElsewhere(admission.evicted);
        }
        if (!admission.ticket) {
            --m_owner.m_connections;
            turnAway(std::move(inner));
            return;
        }
        context.counters.add("drainfortin_connections_total");
        guard(std::move(inner), admission.ticket);
    }

    void evict(quint64 id)
    {
        if (GuardedSocket* const socket = m_sockets.value(id))
            socket->drop();
    }

private:
    //! The socket of \a descriptor, shaking hands when there are certificates. Null when it is dead already.
    [[nodiscard]] std::unique_ptr<QTcpSocket> connectionOf(qintptr descriptor) const
    {
        if (!m_owner.m_certificates) {
            auto plain = std::make_unique<QTcpSocket>();
            return plain->setSocketDescriptor(descriptor) ? std::move(plain) : nullptr;
        }
        auto encrypted = std::make_unique<QSslSocket>();
        if (!encrypted->setSocketDescriptor(descriptor))
            return nullptr;
        encrypted->setSslConfiguration(m_owner.m_certificates->configuration());
        encrypted->startServerEncryption();
        return encrypted;
    }

    void guard(std::unique_ptr<QTcpSocket> inner, const ConnectionRegistry::Ticket& ticket)
    {
        auto* const socket = new GuardedSocket{std::move(inner), ticket, m_owner.m_context, m_feed};
        m_sockets.insert(socket->id(), socket);
        connect(socket, &GuardedSocket::over, this, [this](quint64 id) { forget(id); });
        m_feed->push(socket);
        if (!m_timer.isActive())
            m_timer.start();
    }

    //! Every connection is busy: says so where that costs no handshake, and closes soon.
    void turnAway(std::unique_ptr<QTcpSocket> inner)
    {
        m_owner.m_context.counters.add("drainfortin_refusals_total", "status=\"503\"");
        if (m_owner.m_certificates || m_turnedAway >= maxTurnedAway)
            return;
        ++m_turnedAway;
        Answer busy = problem(503, "The server is busy.");
        busy.addHeader("Retry-After", "1");
        inner->write(rendered(busy, commonHeaderLines(false) + "Connection: close\r\n"));
        inner->flush();
        QTcpSocket* const socket = inner.release();
        socket->setParent(this);
        connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->readAll(); });
        QTimer::singleShot(turnedAwayFor, socket, [this, socket] {
            --m_turnedAway;
            delete socket;
        });
    }

    void forget(quint64 id)
    {
        if (m_sockets.remove(id) > 0)
            --m_owner.m_connections;
        if (m_sockets.isEmpty())
            m_timer.stop();
    }

    void sweep()
    {
        const auto now = m_owner.m_context.clock.monotonic();
        const QList<GuardedSocket*> sockets = m_sockets.values();
        for (GuardedSocket* socket : sockets)
            socket->sweep(now);
    }

    IoThread& m_owner;
    QHttpServer m_server{};
    std::shared_ptr<void> m_routes{};
    ConnectionFeed* m_feed = nullptr; //!< owned by m_server
    QHash<quint64, GuardedSocket*> m_sockets{};
    QTimer m_timer{};
    int m_turnedAway = 0;
};

class IoThread::Thread final : public QThread {
public:
    explicit Thread(IoThread& owner)
        : m_owner{owner}
    {
    }

    std::promise<bool> ready{};

protected:
    void run() override
    {
        Loop loop{m_owner};
        m_owner.m_loop = &loop;
        const bool prepared = loop.prepare();
        ready.set_value(prepared);
        if (prepared)
            exec();
        // connections that were handed over meanwhile are taken, so that they can be closed
        QCoreApplication::sendPostedEvents(&m_owner.m_mailbox, QEvent::MetaCall);
    }

private:
    IoThread& m_owner;
};

IoThread::IoThread(int index, const GuardContext& context, const CertificateStore* certificates,
    Install install, Evict evictElsewhere)
    : m_index{index}
    , m_context{context}
    , m_certificates{certificates}
    , m_install{std::move(install)}
    , m_evictElsewhere{std::move(evictElsewhere)}
    , m_thread{std::make_unique<Thread>(*this)}
{
}

IoThread::~IoThread()
{
    stop();
}

bool IoThread::start()
{
    auto ready = m_thread->ready.get_future();
    m_thread->setObjectName(QStringLiteral("server-io"));
    m_mailbox.moveToThread(m_thread.get());
    m_thread->start();
    return ready.get();
}

void IoThread::stop()
{
    m_thread->quit();
    m_thread->wait();
}

void IoThread::serve(qintptr descriptor)
{
    ++m_connections;
    QMetaObject::invokeMethod(
        &m_mailbox, [this, descriptor] { m_loop->serve(descriptor); }, Qt::QueuedConnection);
}

void IoThread::evict(const ConnectionRegistry::Ticket& ticket)
{
    QMetaObject::invokeMethod(
        &m_mailbox, [this, id = ticket->id()] { m_loop->evict(id); }, Qt::QueuedConnection);
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/connection_acceptor.h"

#include <QTcpServer>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <future>

namespace dispatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto certificateInterval = 1s;
constexpr int listenBacklog = 512;

} // namespace

class ConnectionAcceptor::Listener final : public QTcpServer {
public:
    explicit Listener(ConnectionAcceptor& owner)
        : m_owner{owner}
    {
        setListenBacklogSize(listenBacklog);
        if (!owner.m_certificates)
            return;
        connect(&m_certificateTimer, &QTimer::timeout, this, [this] { m_owner.m_certificates->poll(); });
        m_certificateTimer.start(certificateInterval);
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        const auto idlest = std::ranges::min_element(m_owner.m_threads, {},
            [](const std::unique_ptr<IoThread>& thread) { return thread->connections(); });
        (*idlest)->serve(descriptor);
    }

private:
    ConnectionAcceptor& m_owner;
    QTimer m_certificateTimer{};
};

class ConnectionAcceptor::Thread final : public QThread {
public:
    Thread(ConnectionAcceptor& owner, const QHostAddress& address, quint16 port)
        : m_owner{owner}
        , m_address{address}
        , m_port{port}
    {
    }

    std::promise<Result<quint16>> listening{};

protected:
    void run() override
    {
        Listener listener{m_owner};
        if (!listener.listen(m_address, m_port)) {
            const bool inUse = listener.serverError() == QAbstractSocket::AddressInUseError;
            listening.set_value(Error{.code = inUse ? ErrorCode::Conflict : ErrorCode::Io,
                .args = {u"station.ini"_s, inUse ? u"server.port"_s : u"server.listen"_s,
                    inUse ? QString::number(m_port) : m_address.toString(),
                    inUse ? u"choose another port, or stop the program that uses it"_s
                          : u"choose an address of this machine"_s},
                .detail = listener.errorString()});
            return;
        }
        listening.set_value(listener.serverPort());
        exec();
    }

private:
    ConnectionAcceptor& m_owner;
    const QHostAddress m_address;
    const quint16 m_port;
};

ConnectionAcceptor::ConnectionAcceptor(
    CertificateStore* certificates, const std::vector<std::unique_ptr<IoThread>>& threads)
    : m_certificates{certificates}
    , m_threads{threads}
{
}

ConnectionAcceptor::~ConnectionAcceptor()
{
    stop();
}

Result<quint16> ConnectionAcceptor::start(const QHostAddress& address, quint16 port)
{
    m_thread = std::make_unique<Thread>(*this, address, port);
    m_thread->setObjectName(u"server-accept"_s);
    auto listening = m_thread->listening.get_future();
    m_thread->start();
    return listening.get();
}

void ConnectionAcceptor::stop()
{
    if (!m_thread)
        return;
    m_thread->quit();
    m_thread->wait();
    m_thread.reset();
}

} // namespace dispatch

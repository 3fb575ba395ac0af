// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/load_generator.h"

#include "app/simulator/webhook_signer.h"

#include <array>
#include <chrono>
#include <cstdio>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace dispatch {

namespace {

constexpr int stallMs = 30'000; // nothing for so long: the rest counts as lost

qint64 nowNs()
{
    return std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds{1};
}

int connectTo(quint16 port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0)
        return socket;
    ::close(socket);
    return -1;
}

//! Length of the complete answer at the start of \a bytes; 0 while it is incomplete.
qsizetype answerLength(const QByteArray& bytes)
{
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return 0;
    const QByteArray head = bytes.first(headEnd).toLower();
    const qsizetype field = head.indexOf("content-length:");
    if (field < 0)
        return headEnd + 4;
    const qsizetype valueAt = field + 15;
    const qsizetype length
        = headEnd + 4 + head.mid(valueAt, head.indexOf('\r', valueAt) - valueAt).trimmed().toLongLong();
    return bytes.size() >= length ? length : 0;
}

class Load {
public:
    Load(quint16 port, const std::vector<PreparedRequest>& requests)
        : m_port{port}
        , m_requests{requests}
        , m_poll{::epoll_create1(EPOLL_CLOEXEC)}
    {
        m_result.eventTimes.reserve(requests.size());
    }
    ~Load()
    {
        for (const Connection& connection : m_connections)
            ::close(connection.socket);
        ::close(m_poll);
    }
    Q_DISABLE_COPY_MOVE(Load)

    void open(int connections)
    {
        m_connections.resize(static_cast<size_t>(connections));
        for (size_t i = 0; i < m_connections.size(); ++i) {
            m_connections[i].socket = connectTo(m_port);
            epoll_event interest{.events = EPOLLIN, .data = {.u64 = i}};
            ::epoll_ctl(m_poll, EPOLL_CTL_ADD, m_connections[i].socket, &interest);
        }
    }

    LoadResult run()
    {
        const qint64 begin = nowNs();
        for (Connection& connection : m_connections)
            sendNext(connection);
        std::array<epoll_event, 64> events{};
        while (m_waiting > 0) {
            const int ready = ::epoll_wait(m_poll, events.data(), static_cast<int>(events.size()), stallMs);
            if (ready <= 0)
                break;
            for (int i = 0; i < ready; ++i)
                read(m_connections[events[static_cast<size_t>(i)].data.u64]);
        }
        m_result.lasted = nowNs() - begin;
        m_result.lost = static_cast<qint64>(m_requests.size()) - m_answered;
        return std::move(m_result);
    }

private:
    struct Connection {
        int socket = -1;
        qint64 sentAt = 0;
        bool tool = false;
        QByteArray received{};
    };

    void sendNext(Connection& connection)
    {
        if (m_next == m_requests.size())
            return;
        const PreparedRequest& request = m_requests[m_next++];
        connection.tool = request.tool;
        connection.sentAt = nowNs();
        // a request fits into the socket's buffer, and the one before is answered: one call is enough
        if (::send(connection.socket, request.bytes.constData(), static_cast<size_t>(request.bytes.size()),
                MSG_NOSIGNAL)
            == request.bytes.size())
            ++m_waiting;
    }

    void read(Connection& connection)
    {
        std::array<char, 16'384> buffer{};
        const ssize_t count = ::recv(connection.socket, buffer.data(), buffer.size(), 0);
        if (count <= 0) {
            ::epoll_ctl(m_poll, EPOLL_CTL_DEL, connection.socket, nullptr);
            --m_waiting;
            return;
        }
        connection.received.append(buffer.data(), count);
        const qsizetype length = answerLength(connection.received);
        if (length == 0)
            return;
        take(connection);
        connection.received.remove(0, length);
        --m_waiting;
        sendNext(connection);
    }

    void take(const Connection& connection)
    {
        ++m_answered;
        if (!connection.received.startsWith("HTTP/1.1 200"))
            refuse(connection.received);
        else if (connection.tool)
            m_result.toolTimes.push_back(nowNs() - connection.sentAt);
        else
            m_result.eventTimes.push_back(nowNs() - connection.sentAt);
    }

    void refuse(const QByteArray& answer)
    {
        if (m_result.refused == 0)
            std::fprintf(stderr, "first refusal: %.600s\n", answer.constData());
        ++m_result.refused;
    }

    quint16 m_port;
    const std::vector<PreparedRequest>& m_requests;
    int m_poll;
    std::vector<Connection> m_connections{};
    size_t m_next = 0;
    int m_waiting = 0;
    qint64 m_answered = 0;
    LoadResult m_result{};
};

} // namespace

PreparedRequest preparedRequest(const QByteArray& body, const QByteArray& secret, Instant at)
{
    const WebhookSignature proof = signWebhook(body, secret, at);
    return {.bytes = "POST /webhooks/vapi HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                     "x-timestamp: "
            + proof.timestamp + "\r\nx-signature: " + proof.signature
            + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body};
}

LoadResult runLoad(quint16 port, int connections, const std::vector<PreparedRequest>& requests)
{
    Load load{port, requests};
    load.open(connections);
    return load.run();
}

} // namespace dispatch

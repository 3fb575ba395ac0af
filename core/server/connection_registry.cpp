// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/connection_registry.h"

namespace dispatch {

namespace {

bool hasWaitedLonger(const ConnectionTicket& a, const ConnectionTicket& b)
{
    return a.lastActivity() != b.lastActivity() ? a.lastActivity() < b.lastActivity() : a.id() < b.id();
}

} // namespace

ConnectionTicket::ConnectionTicket(
    quint64 id, const QHostAddress& address, bool capped, int ioThread, std::chrono::milliseconds now)
    : m_id{id}
    , m_address{address}
    , m_capped{capped}
    , m_ioThread{ioThread}
    , m_lastActivity{now.count()}
{
}

bool ConnectionTicket::beginRequest()
{
    State waiting = State::Waiting;
    return m_state.compare_exchange_strong(waiting, State::Busy);
}

void ConnectionTicket::endRequest(std::chrono::milliseconds now)
{
    touch(now);
    State busy = State::Busy;
    m_state.compare_exchange_strong(busy, State::Waiting);
}

bool ConnectionTicket::evict()
{
    State waiting = State::Waiting;
    return m_state.compare_exchange_strong(waiting, State::Evicted);
}

ConnectionRegistry::ConnectionRegistry(const GuardLimits& limits)
    : m_maxConnections{limits.maxConnections}
    , m_maxPerAddress{limits.maxConnectionsPerAddress}
    , m_maxBufferedBytes{limits.maxBufferedBytes}
{
}

ConnectionRegistry::Admission ConnectionRegistry::admit(
    const QHostAddress& address, bool capped, int ioThread, std::chrono::milliseconds now)
{
    const QMutexLocker lock{&m_mutex};
    Admission admission;
    if (capped && m_perAddress.value(address) >= m_maxPerAddress)
        admission.evicted = evictOne(&address);
    else if (m_tickets.size() >= m_maxConnections)
        admission.evicted = evictOne(nullptr);
    if (m_tickets.size() >= m_maxConnections || (capped && m_perAddress.value(address) >= m_maxPerAddress))
        return admission;
    admission.ticket = std::make_shared<ConnectionTicket>(++m_lastId, address, capped, ioThread, now);
    m_tickets.insert(m_lastId, admission.ticket);
    if (capped)
        ++m_perAddress[address];
    return admission;
}

ConnectionRegistry::Ticket ConnectionRegistry::evictOne(const QHostAddress* address)
{
    // a connection may become busy while we look: then the next best one goes
    Ticket oldest = longestWaiting(address);
    while (oldest && !oldest->evict())
        oldest = longestWaiting(address);
    if (oldest)
        forget(oldest);
    return oldest;
}

ConnectionRegistry::Ticket ConnectionRegistry::longestWaiting(const QHostAddress* address) const
{
    Ticket oldest;
    for (const Ticket& ticket : m_tickets) {
        if (!ticket->isWaiting() || (address && (!ticket->isCapped() || ticket->address() != *address)))
            continue;
        if (!oldest || hasWaitedLonger(*ticket, *oldest))
            oldest = ticket;
    }
    return oldest;
}

void ConnectionRegistry::release(const Ticket& ticket)
{
    const QMutexLocker lock{&m_mutex};
    forget(ticket);
}

void ConnectionRegistry::forget(const Ticket& ticket)
{
    if (m_tickets.remove(ticket->id()) == 0 || !ticket->isCapped())
        return;
    const auto it = m_perAddress.find(ticket->address());
    if (it != m_perAddress.end() && --it.value() <= 0)
        m_perAddress.erase(it);
}

bool ConnectionRegistry::hold(qint64 change)
{
    return (m_bufferedBytes += change) <= m_maxBufferedBytes;
}

int ConnectionRegistry::count() const
{
    const QMutexLocker lock{&m_mutex};
    return static_cast<int>(m_tickets.size());
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/server_settings.h"

#include <QHash>
#include <QHostAddress>
#include <QMutex>

#include <atomic>
#include <memory>

namespace dispatch {

//! One connection's place among those that are allowed. Shared by the listener, which may take the place
//! away, and the connection, which may just have become busy: the first of the two wins.
class ConnectionTicket final {
public:
    ConnectionTicket(
        quint64 id, const QHostAddress& address, bool capped, int ioThread, std::chrono::milliseconds now);

    [[nodiscard]] quint64 id() const { return m_id; }
    [[nodiscard]] const QHostAddress& address() const { return m_address; }
    [[nodiscard]] bool isCapped() const { return m_capped; } //!< counts towards its address's cap

    //! Bytes came or an answer went.
    void touch(std::chrono::milliseconds now) { m_lastActivity = now.count(); }
    [[nodiscard]] qint64 lastActivity() const { return m_lastActivity; }

    //! A complete request is there: from now on the place cannot be taken away. False: it was just taken.
    [[nodiscard]] bool beginRequest();
    void endRequest(std::chrono::milliseconds now);
    //! Takes the place away. False while a request is served, or when it was taken before.
    [[nodiscard]] bool evict();
    [[nodiscard]] bool isWaiting() const { return m_state == State::Waiting; }

    [[nodiscard]] int ioThread() const { return m_ioThread; } //!< index of the thread that serves it

private:
    enum class State { Waiting, Busy, Evicted };

    const quint64 m_id;
    const QHostAddress m_address;
    const bool m_capped;
    const int m_ioThread;
    std::atomic<qint64> m_lastActivity;
    std::atomic<State> m_state{State::Waiting};
};

//! Counts connections, in all and by address, and decides who goes when there are too many: the one that has
//! been waiting longest without a complete request, so that idle ones never keep others out. Any thread.
class ConnectionRegistry final {
public:
    using Ticket = std::shared_ptr<ConnectionTicket>;

    struct Admission {
        Ticket ticket{}; //!< empty: refused, every connection is busy
        Ticket evicted{}; //!< whose connection has to be closed for it, or empty
    };

    explicit ConnectionRegistry(const GuardLimits& limits);

    //! \a address as limitKey() makes it. \a capped: the address has a cap of its own (neither loopback nor a
    //! trusted proxy).
    [[nodiscard]] Admission admit(
        const QHostAddress& address, bool capped, int ioThread, std::chrono::milliseconds now);
    //! The connection is closed. Harmless when it was evicted or released before.
    void release(const Ticket& ticket);
    [[nodiscard]] int count() const;

    //! A connection holds \a change bytes more (or less) of an unfinished request than before. False: all of
    //! them together now hold too much.
    [[nodiscard]] bool hold(qint64 change);

private:
    [[nodiscard]] Ticket evictOne(const QHostAddress* address);
    [[nodiscard]] Ticket longestWaiting(const QHostAddress* address) const;
    void forget(const Ticket& ticket);

    const int m_maxConnections;
    const int m_maxPerAddress;
    const qint64 m_maxBufferedBytes;
    std::atomic<qint64> m_bufferedBytes{0};
    mutable QMutex m_mutex{};
    QHash<quint64, Ticket> m_tickets{};
    QHash<QHostAddress, int> m_perAddress{};
    quint64 m_lastId = 0;
};

} // namespace dispatch

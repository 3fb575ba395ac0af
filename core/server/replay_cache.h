// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QByteArray>
#include <QHash>
#include <QMutex>
#include <QWaitCondition>

#include <list>
#include <optional>

namespace dispatch {

//! Remembers the answers to signed requests, so that the same signature and timestamp again get the stored
//! answer and make no second event; of two at once the second waits for the first. Bounded: the least
//! recently stored goes first, and then the event's own key still tells a repetition. Any thread.
class ReplayCache final {
public:
    explicit ReplayCache(qsizetype capacity = 32'768);

    //! The stored answer for \a key, or empty: the caller is the first and must call finish(). Waits at most
    //! \a patience for another caller that is at work on the same key, then lets this one go ahead too.
    [[nodiscard]] std::optional<QByteArray> begin(
        const QByteArray& key, std::chrono::milliseconds patience, Instant now);

    //! \a answer is kept until \a validUntil; empty \a answer: the attempt failed, the next one starts
    //! afresh.
    void finish(const QByteArray& key, const std::optional<QByteArray>& answer, Instant validUntil);

    [[nodiscard]] qsizetype size() const;

private:
    struct Entry {
        std::optional<QByteArray> answer{}; //!< empty while the first caller is at work
        Instant validUntil{};
        std::list<QByteArray>::iterator place{};
    };

    void remove(QHash<QByteArray, Entry>::iterator it);

    const qsizetype m_capacity;
    mutable QMutex m_mutex{};
    QWaitCondition m_finished{};
    QHash<QByteArray, Entry> m_entries{};
    std::list<QByteArray> m_order{}; //!< oldest first
};

} // namespace dispatch

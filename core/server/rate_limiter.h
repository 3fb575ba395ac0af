// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/server_settings.h"

#include <QHash>
#include <QHostAddress>
#include <QMutex>

#include <optional>

namespace dispatch {

//! A bucket of tokens for every address that misbehaves (failed proofs, unknown routes). Requests that prove
//! who they are never come here. Bounded memory. Any thread.
class RateLimiter final {
public:
    //! \a limit perMinute tokens come back each minute, at most burst of them lie ready.
    explicit RateLimiter(const RateLimit& limit);

    //! Takes a token of \a address (as limitKey() makes it) at the monotonic time \a now. \return empty, or
    //! how long to wait for the next token: 1 s or more.
    [[nodiscard]] std::optional<std::chrono::seconds> charge(
        const QHostAddress& address, std::chrono::milliseconds now);

    [[nodiscard]] qsizetype trackedAddresses() const;

    static constexpr qsizetype maxAddresses = 10'000;

private:
    struct Bucket {
        double tokens = 0;
        std::chrono::milliseconds at{};
    };

    [[nodiscard]] double tokensAt(const Bucket& bucket, std::chrono::milliseconds now) const;
    void makeRoom(std::chrono::milliseconds now);

    const double m_perMillisecond;
    const double m_burst;
    mutable QMutex m_mutex{};
    QHash<QHostAddress, Bucket> m_buckets{};
};

} // namespace dispatch

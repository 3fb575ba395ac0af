// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/rate_limiter.h"

#include <algorithm>
#include <cmath>

namespace dispatch {

RateLimiter::RateLimiter(const RateLimit& limit)
    : m_perMillisecond{std::max(1, limit.perMinute) / 60'000.0}
    , m_burst{static_cast<double>(std::max(1, limit.burst))}
{
}

double RateLimiter::tokensAt(const Bucket& bucket, std::chrono::milliseconds now) const
{
    const auto passed = static_cast<double>((now - bucket.at).count());
    return std::min(m_burst, bucket.tokens + passed * m_perMillisecond);
}

std::optional<std::chrono::seconds> RateLimiter::charge(
    const QHostAddress& address, std::chrono::milliseconds now)
{
    const QMutexLocker lock{&m_mutex};
    auto it = m_buckets.find(address);
    if (it == m_buckets.end()) {
        makeRoom(now);
        it = m_buckets.insert(address, {.tokens = m_burst, .at = now});
    }
    it->tokens = tokensAt(*it, now);
    it->at = now;
    if (it->tokens >= 1) {
        it->tokens -= 1;
        return std::nullopt;
    }
    const double wait = (1 - it->tokens) / m_perMillisecond / 1000;
    return std::chrono::seconds{std::max<qint64>(1, std::llround(std::ceil(wait)))};
}

void RateLimiter::makeRoom(std::chrono::milliseconds now)
{
    if (m_buckets.size() < maxAddresses)
        return;
    // a full bucket says nothing that a new one would not say
    m_buckets.removeIf([&](const auto& entry) { return tokensAt(entry.value(), now) >= m_burst; });
    if (m_buckets.size() < maxAddresses)
        return;
    // more addresses than that at once are one attacker: all start anew rather than memory growing
    m_buckets.clear();
}

qsizetype RateLimiter::trackedAddresses() const
{
    const QMutexLocker lock{&m_mutex};
    return m_buckets.size();
}

} // namespace dispatch

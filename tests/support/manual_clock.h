// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <atomic>

namespace dispatch {

//! A clock whose hands only the test moves. Any thread.
class ManualClock final : public Clock {
public:
    explicit ManualClock(Instant start = fromEpochMs(1'795'100'000'000))
        : m_now{toEpochMs(start)}
    {
    }

    [[nodiscard]] Instant now() const override { return fromEpochMs(m_now); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override
    {
        return std::chrono::milliseconds{m_monotonic};
    }

    //! Time passes: both clocks move on.
    void advance(std::chrono::milliseconds by)
    {
        m_now += by.count();
        m_monotonic += by.count();
    }
    //! Somebody sets the wall clock: only now() jumps.
    void setNow(Instant at) { m_now = toEpochMs(at); }

private:
    std::atomic<qint64> m_now;
    std::atomic<qint64> m_monotonic{1'000'000};
};

} // namespace dispatch

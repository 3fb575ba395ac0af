// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QtGlobal>

namespace dispatch {

//! Where the program takes its time from. Injected, so that tests turn the hands themselves. Any thread.
class Clock {
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    //! Wall-clock time in UTC; may jump when the machine's clock is set.
    [[nodiscard]] virtual Instant now() const = 0;

    //! Time that never jumps, since an arbitrary start; for time-outs and durations.
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0;
};

//! The machine's own clocks.
class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
};

} // namespace dispatch

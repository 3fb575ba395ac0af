// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/call.h"

#include <algorithm>

namespace dispatch {

const CallbackAttempt* Call::openAttempt() const
{
    const auto open = std::find_if(
        attempts.rbegin(), attempts.rend(), [](const CallbackAttempt& attempt) { return !attempt.outcome; });
    return open == attempts.rend() ? nullptr : &*open;
}

std::optional<qint64> Call::durationSeconds() const
{
    if (!startedAt || !endedAt)
        return std::nullopt;
    const auto length = std::max(std::chrono::milliseconds::zero(), *endedAt - *startedAt);
    return std::chrono::round<std::chrono::seconds>(length).count();
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"

#include <vector>

namespace dispatch {

//! Alarms that stand in one line: the calls of one number, none of them later than chatters after the one
//! before. A line has the highest urgency of its calls.
struct AlarmGroup {
    CallId key{}; //!< of its oldest call: stays as the caller calls again
    std::vector<Call> calls{}; //!< never empty; the most urgent first
    bool operator==(const AlarmGroup&) const = default;

    //! The call that the line speaks of, and that its buttons act on.
    [[nodiscard]] const Call& lead() const { return calls.front(); }
};

//! Who calls again within this is one line.
inline constexpr std::chrono::minutes chatters{30};

//! \a calls in their order, most urgent first, as lines. Who called without a number stands alone.
[[nodiscard]] std::vector<AlarmGroup> grouped(const std::vector<Call>& calls);

//! Which lines may move.
struct AlarmHold {
    bool pointer = false; //!< a hand is on the bar: no line moves or goes
    CallId focused{}; //!< key of the line that has the keys: it stays, lest the focus move by itself
};

//! At most \a most lines for \a groups, from above; \a shown are the keys of the lines there are. While the
//! hand holds them, a P1 that is new takes the place of the last P2.
[[nodiscard]] std::vector<CallId> alarmPlaces(const std::vector<CallId>& shown,
    const std::vector<AlarmGroup>& groups, const AlarmHold& hold, size_t most);

} // namespace dispatch

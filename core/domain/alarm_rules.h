// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call_state.h"
#include "core/domain/company/company.h"

namespace dispatch {

// The life of a call's alarm and the ladder of who is told (domain.md §3.2, ui.md §4). Pure.

inline constexpr std::chrono::minutes claimLapsesAfter{
    5}; //!< a P1 or P2 that was taken, and nothing was done
inline constexpr std::chrono::minutes callbackLapsesAfter{
    30}; //!< a callback that began, and nobody said more

//! The alarm that follows from all that is known but \a decision's own alarm.
[[nodiscard]] Alarm alarmOf(const CallState& state, const Decision& decision, const Company& company);

//! When the next step of the ladder may be taken, once \a decision has its alarm; empty: none is left.
[[nodiscard]] std::optional<Instant> nextStepAt(
    const CallState& state, const Decision& decision, const Company& company);

//! The steps to be taken at \a now. \a alone: nobody is at a desk, or the shop is closed. Their state is left
//! empty.
[[nodiscard]] std::vector<Escalation> stepsDue(
    const CallState& state, const Company& company, Instant now, bool alone);

//! The next moment for a digest: each half hour of crew time, and the opening.
[[nodiscard]] Instant nextDigestAt(const CrewHours& hours, Instant from);

//! How long an alarm of \a priority may be shelved at most, from \a now: 15 min, 60 min, the end of the day
//! in \a hours' zone, 7 days (ui.md §4).
[[nodiscard]] Instant latestShelf(Priority priority, Instant now, const CrewHours& hours);

//! Whether a reason is wanted to shelve it.
[[nodiscard]] constexpr bool shelfNeedsReason(Priority priority)
{
    return priority == Priority::P1 || priority == Priority::P2;
}

//! When an attempt that reached nobody is to be tried again unless a person says otherwise.
[[nodiscard]] Instant nextTryAfter(Instant ended);

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/domain/company/company.h"

#include <QDate>

#include <chrono>

namespace dispatch {

// When the crew works, and the deadlines that follow from it (domain.md §3.2 and §4.4). A crew day lasts from
// hours.from to hours.to on the clock of hours.timeZone; its length is elapsed time, so a clock change inside
// makes it an hour shorter or longer. An end of 23:59:59 or later means midnight, which QTime cannot say as
// 24:00.

//! \a date is one of hours.days and no holiday that is kept.
[[nodiscard]] bool isCrewDay(const CrewHours& hours, QDate date);

//! The crew works at \a at: from its opening on, no longer at its closing.
[[nodiscard]] bool isCrewTime(const CrewHours& hours, Instant at);

//! \a from and so many minutes of crew time after it. A result on the very end of a crew day stays there;
//! nothing to wait for (0 or less) is \a from itself, also outside crew time. Minutes are capped at a year's
//! worth. Where no crew time comes within 400 days every minute counts: the answer is \a from + \a minutes.
[[nodiscard]] Instant afterCrewMinutes(const CrewHours& hours, Instant from, std::chrono::minutes minutes);

//! The first opening after \a from, never \a from itself (ask isCrewTime() for that one). Where no crew day
//! comes within 400 days: the end of those 400 days.
[[nodiscard]] Instant nextCrewOpening(const CrewHours& hours, Instant from);

//! When the client has to hear a human at the latest: crew minutes from the end of the call, or elapsed time
//! from the first evidence of the priority, as the priority's clock says.
[[nodiscard]] Instant callbackDue(
    const Company& company, Priority priority, Instant firstEvidence, Instant ended);

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/call_reader.h"

#include <span>

namespace dispatch {

//! Of which moments and when it is asked.
struct DaySpan {
    Instant from{};
    Instant until{};
    Instant now{};
};

//! What \a calls come to, as they are \a span.now. Pure. No hours are counted of a span that is empty or
//! longer than mostHours. Definitions: domain.md §6.2.
//! - answered: alarm raised → a person first acknowledged, took or called back (Alarm::firstAnsweredAt).
//! - tried ("Temps de réponse"): end of the call → start of the first attempt.
//! - heard: alarm raised → start of the first attempt in which the client heard a human (reachedClient()).
//! - inTime, late ("SLA respecté"): the start of the first attempt against Alarm::dueAt, which is the clock
//! of
//!   the urgency and does not move when a try is to be repeated. Without a try: late once an open call is
//!   past that moment, neither before it nor when the call was closed without one.
//! Nobody waited for what was done too early: such delays are 0.
[[nodiscard]] DayFigures dayFiguresOf(std::span<const Call> calls, const DaySpan& span);

inline constexpr qint64 mostHours = 24 * 7;

} // namespace dispatch

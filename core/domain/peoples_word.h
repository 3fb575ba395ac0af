// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call_state.h"
#include "core/domain/company/company.h"

namespace dispatch {

// What people's word makes of a call. It stands against all that machines say, before and after; of what
// people did the latest counts.

//! How the last callback ended; nullptr when none did, or a person marked the call since.
[[nodiscard]] const Stamped<Authored<CallbackEnded>>* standingCallback(const CallState& state);

//! Applies it to what the rules alone made of \a decision.
void letPeopleDecide(const CallState& state, Decision& decision);

//! Until when somebody has to call back: by the clock of the priority, or when the last attempt is to be
//! repeated. Empty when nobody has to.
[[nodiscard]] std::optional<Instant> dueAt(
    const CallState& state, const Decision& decision, const Company& company);

//! The end of the call, or else the report that told of it.
[[nodiscard]] Instant endFor(const CallState& state);

} // namespace dispatch

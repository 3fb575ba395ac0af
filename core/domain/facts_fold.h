// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call_state.h"
#include "core/domain/company/rules.h"

namespace dispatch {

//! Takes in what a tool that Paul used told of the call. \a rank: how much to trust \a facts (evidence.h).
void learnFromTool(CallState& state, const ToolCall& tool, const CallFacts& facts, int rank,
    const Event& event, const Rules& rules);

//! What a tool known only from a report would have told.
[[nodiscard]] CallFacts factsOfReported(const ToolCall& tool, const Rules& rules);

//! Takes in VAPI's analysis of the call: it is read like the arguments of the tool that collects a request.
void learnAnalysis(CallState& state, const Event& event, const CallReported& report, const Rules& rules);

//! Takes in what a person wrote down of a call.
void learnFromPerson(CallState& state, const CallFacts& facts, const Event& event, const Rules& rules);

} // namespace dispatch

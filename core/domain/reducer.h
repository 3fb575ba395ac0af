// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call_state.h"
#include "core/domain/company/rules.h"

namespace dispatch {

//! One step of the fold: the new state, and what changes in the lists beside it.
struct Reduction {
    CallState state{};
    bool replaceLines = false; //!< addLines is the whole transcript: forget the lines there are
    std::vector<TranscriptLine> addLines{}; //!< by id: a line that is already there changes nothing
    std::vector<ToolCall> addTools{}; //!< by id, only where none is there yet unless replaceTools
    bool replaceTools = false; //!< each of addTools takes the place of the tool with its id, if there is one
};

//! What is known after \a event. Pure and total; any order and any duplicates of the same events give the
//! same call under the same \a rules. \a state is the default CallState for an event of a call never seen
//! before.
[[nodiscard]] Reduction reduce(CallState state, const Event& event, const Rules& rules);

//! The order in which lines are shown: by time, then position, then id; lines without a time keep their
//! position after those that have one.
[[nodiscard]] bool precedes(const TranscriptLine& a, const TranscriptLine& b);

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call_state.h"
#include "core/domain/company/rules.h"

namespace dispatch {

//! Puts \a line where it belongs by time and raises the peak as the words in front of it come to mean more:
//! urgency rises during the call, word by word, whatever the order in which the lines arrive.
void hear(CallState& state, HeardLine line, const Rules& rules);

//! What the caller says in a report's conversation: one utterance a turn.
[[nodiscard]] QString callerWordsOf(const std::vector<TranscriptLine>& lines);

//! What \a facts say of urgency: the level that they claim and the words for the problem, judged by the
//! rules.
[[nodiscard]] Standing standingOf(const CallFacts& facts, Instant at, const Rules& rules);

//! The more urgent of two, the one that stands longer when they are equal. Commutative.
[[nodiscard]] Standing moreUrgent(const Standing& a, const Standing& b);

//! Decides anew from everything that \a state holds (contract.md, "Meanings"; domain.md §3): how urgent, what
//! service, whether it is accepted, what is to be done and until when. Before the report urgency is the
//! highest it ever was; the report may lower it, for it has the whole conversation. What people said stands
//! in the place of what the rules say, until they take it back.
[[nodiscard]] Decision decide(const CallState& state, const Rules& rules);

} // namespace dispatch

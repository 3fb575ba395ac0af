// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call_state.h"
#include "core/domain/company/rules.h"

namespace dispatch {

// What a call's state takes in of what people did, and of whom the ladder told. Like all of the fold it only
// ever grows: a maximum, a minimum, or a Stamped that gives way to a later one.

void applyAct(CallState& state, const Event& event, const NoteAdded& note, const Rules& rules);
void applyAct(CallState& state, const Event& event, const CallAssigned& assigned, const Rules& rules);
void applyAct(CallState& state, const Event& event, const PriorityChosen& chosen, const Rules& rules);
void applyAct(CallState& state, const Event& event, const FollowUpMarked& marked, const Rules& rules);
void applyAct(CallState& state, const Event& event, const CallMerged& merged, const Rules& rules);
void applyAct(
    CallState& state, const Event& event, const AlarmAcknowledged& acknowledged, const Rules& rules);
void applyAct(CallState& state, const Event& event, const AlarmShelved& shelved, const Rules& rules);
void applyAct(CallState& state, const Event& event, const CallbackStarted& started, const Rules& rules);
void applyAct(CallState& state, const Event& event, const CallbackEnded& ended, const Rules& rules);
void applyAct(CallState& state, const Event& event, const CustomerCorrected& corrected, const Rules& rules);
void applyAct(CallState& state, const Event& event, const CallEntered& entered, const Rules& rules);
void applyAct(CallState& state, const Event& event, const Escalated& escalated, const Rules& rules);
void applyAct(CallState& state, const Event& event, const SoundSilenced& silenced, const Rules& rules);

} // namespace dispatch

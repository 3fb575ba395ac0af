// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/act_fold.h"

#include "core/domain/evidence.h"
#include "core/domain/facts_fold.h"

namespace dispatch {

namespace {

void noteAct(CallState& state, const Event& event)
{
    state.lastActAt = std::max(state.lastActAt.value_or(Instant::min()), event.occurredAt);
}

template <typename T> Stamped<T> stamped(T value, const Event& event)
{
    return {.value = std::move(value), .rank = fromPerson, .at = event.occurredAt, .key = event.key};
}

//! What a person did last stands, also when a clock was set back in between: the act itself moves the moment
//! that the next one has to come after.
template <typename T> void learnAct(CallState& state, Stamped<T>& known, T value, const Event& event)
{
    state.updatedAt = std::max(state.updatedAt, event.occurredAt);
    noteAct(state, event);
    learn(known, stamped(std::move(value), event));
}

//! The same for an act that is one of many.
template <typename Act, typename Place>
void learnActAmong(CallState& state, std::vector<Stamped<Authored<Act>>>& known, const Act& act,
    const Event& event, Place place)
{
    state.updatedAt = std::max(state.updatedAt, event.occurredAt);
    noteAct(state, event);
    learnAmong(known, stamped(Authored<Act>{.act = act, .author = event.author}, event), place);
}

void take(CallState& state, const QString& who, const Event& event)
{
    learnAct(state, state.assignee, who, event);
    if (who.isEmpty())
        return;
    learnEarliest(state.firstAnsweredAt, event.occurredAt);
}

} // namespace

void applyAct(CallState& state, const Event& event, const NoteAdded& /*note*/, const Rules& /*rules*/)
{
    // the journal keeps the note itself
    noteAct(state, event);
}

void applyAct(CallState& state, const Event& event, const CallAssigned& assigned, const Rules& /*rules*/)
{
    take(state, assigned.to, event);
}

void applyAct(CallState& state, const Event& event, const PriorityChosen& chosen, const Rules& /*rules*/)
{
    const ChosenPriority choice{.priority = chosen.priority, .reason = chosen.reason, .author = event.author};
    learnAct(state, state.chosenPriority, choice, event);
    if (chosen.priority == Priority::P1)
        learnEarliest(state.emergencyChosenAt, event.occurredAt);
}

void applyAct(CallState& state, const Event& event, const FollowUpMarked& marked, const Rules& /*rules*/)
{
    const MarkedFollowUp mark{.followUp = marked.followUp, .author = event.author};
    learnAct(state, state.markedFollowUp, mark, event);
}

void applyAct(CallState& state, const Event& event, const CallMerged& merged, const Rules& /*rules*/)
{
    learnAct(state, state.mergedInto, merged.into, event);
}

void applyAct(
    CallState& state, const Event& event, const AlarmAcknowledged& acknowledged, const Rules& /*rules*/)
{
    learnAct(state, state.acknowledged, {.act = acknowledged, .author = event.author}, event);
    learnEarliest(state.firstAnsweredAt, event.occurredAt);
}

void applyAct(CallState& state, const Event& event, const AlarmShelved& shelved, const Rules& /*rules*/)
{
    learnAct(state, state.shelved, {.act = shelved, .author = event.author}, event);
}

void applyAct(CallState& state, const Event& event, const CallbackStarted& started, const Rules& /*rules*/)
{
    learnActAmong(state, state.callbacksStarted, started, event, &startPlace);
    take(state, event.author, event);
}

void applyAct(CallState& state, const Event& event, const CallbackEnded& ended, const Rules& /*rules*/)
{
    learnActAmong(state, state.callbacksEnded, ended, event, &endPlace);
    learnEarliest(state.firstAnsweredAt, event.occurredAt);
    // who reached nobody gives the call back to all; who takes such an end back has it again
    const bool givesBack = ended.outcome && needsAnotherTry(*ended.outcome);
    if (givesBack || !ended.outcome)
        take(state, givesBack ? QString{} : event.author, event);
}

void applyAct(
    CallState& state, const Event& event, const CustomerCorrected& corrected, const Rules& /*rules*/)
{
    learnActAmong(state, state.corrections, corrected, event, &correctionPlace);
}

void applyAct(CallState& state, const Event& event, const CallEntered& entered, const Rules& rules)
{
    state.lineState = LineState::Ended;
    state.callerSpoke = true;
    learnEarliest(state.connectedAt, event.occurredAt);
    learnEarliest(state.endedSeenAt, event.occurredAt);
    learnAct(state, state.enteredBy, event.author, event);
    learnText(state.phone, entered.facts.phone, fromEvent, event);
    learnFromPerson(state, entered.facts, event, rules);
}

void applyAct(CallState& state, const Event& event, const Escalated& escalated, const Rules& /*rules*/)
{
    learnAmong(state.escalations, stamped(escalated.step, event), &escalationPlace);
}

void applyAct(
    CallState& /*state*/, const Event& /*event*/, const SoundSilenced& /*silenced*/, const Rules& /*rules*/)
{
    // it is about a desk, and no call
}

} // namespace dispatch

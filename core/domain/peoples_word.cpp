// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/peoples_word.h"

#include "core/domain/alarm_rules.h"
#include "core/domain/calendar/calendar.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace dispatch {

namespace {

bool comesAfter(const Stamped<Authored<CallbackEnded>>& a, const Stamped<Authored<CallbackEnded>>& b)
{
    return std::tie(a.at, a.key) > std::tie(b.at, b.key);
}

//! Whether the client has a number that was not yet found to be somebody else's.
bool hasOtherNumber(const CallState& state)
{
    QSet<QString> numbers{state.phone.value, valueOf(state, CustomerField::SpokenPhone)};
    numbers.remove(QString{});
    for (const auto& ended : state.callbacksEnded) {
        if (ended.value.act.outcome == CallbackOutcome::WrongNumber)
            numbers.remove(ended.value.act.number);
    }
    return !numbers.isEmpty();
}

FollowUp after(CallbackOutcome outcome, const CallState& state)
{
    switch (outcome) {
    case CallbackOutcome::Appointment:
    case CallbackOutcome::Quote:
    case CallbackOutcome::Settled:
        return FollowUp::Done;
    case CallbackOutcome::Voicemail:
    case CallbackOutcome::NoAnswer:
    case CallbackOutcome::Busy:
        return FollowUp::ToCallBack;
    case CallbackOutcome::WrongNumber:
        return hasOtherNumber(state) ? FollowUp::ToCallBack : FollowUp::Done;
    case CallbackOutcome::Refused:
        return FollowUp::Refused;
    }
    Q_UNREACHABLE();
}

//! What people said is still to be done, else what \a byRules says.
FollowUp peoplesFollowUp(const CallState& state, FollowUp byRules)
{
    const std::optional<FollowUp>& marked = state.markedFollowUp.value.followUp;
    const Stamped<Authored<CallbackEnded>>* callback = standingCallback(state);
    if (!marked && !callback && !state.mergedInto.value.isEmpty())
        return FollowUp::Archived;
    const FollowUp followUp
        = callback ? after(*callback->value.act.outcome, state) : marked.value_or(byRules);
    const bool taken = !state.assignee.value.isEmpty();
    return followUp == FollowUp::ToCallBack && taken ? FollowUp::InProgress : followUp;
}

//! Whether somebody has to call back by a certain time: once the call has ended, in an emergency at once.
bool hasClock(const CallState& state, const Decision& decision)
{
    if (isOpen(decision.followUp))
        return state.lineState == LineState::Ended || decision.priority == Priority::P1;
    const bool live = state.lineState != LineState::Ended;
    return live && decision.followUp == FollowUp::None && decision.priority == Priority::P1;
}

} // namespace

const Stamped<Authored<CallbackEnded>>* standingCallback(const CallState& state)
{
    const Stamped<Authored<CallbackEnded>>* last = nullptr;
    for (const auto& ended : state.callbacksEnded) {
        if (ended.value.act.outcome && (!last || comesAfter(ended, *last)))
            last = &ended;
    }
    const bool marked = last && state.markedFollowUp.isSet() && state.markedFollowUp.at >= last->at;
    return marked ? nullptr : last;
}

void letPeopleDecide(const CallState& state, Decision& decision)
{
    decision.followUp = peoplesFollowUp(state, decision.followUp);
    const Stamped<Authored<CallbackEnded>>* callback = standingCallback(state);
    decision.waitsForSlot = callback && callback->value.act.outcome == CallbackOutcome::Appointment;
    const ChosenPriority& chosen = state.chosenPriority.value;
    if (!chosen.priority)
        return;
    decision.priority = *chosen.priority;
    decision.reason = {.rule = personRule, .matched = {chosen.reason}};
    if (decision.priority == Priority::P1 && state.emergencyChosenAt)
        decision.emergencySince
            = std::min(decision.emergencySince.value_or(Instant::max()), *state.emergencyChosenAt);
}

Instant endFor(const CallState& state)
{
    return endOf(state).value_or(state.reportProblem.at);
}

std::optional<Instant> dueAt(const CallState& state, const Decision& decision, const Company& company)
{
    if (!hasClock(state, decision))
        return std::nullopt;
    const Stamped<Authored<CallbackEnded>>* callback = standingCallback(state);
    if (callback && needsAnotherTry(*callback->value.act.outcome))
        return callback->value.act.nextAt.value_or(nextTryAfter(callback->at));
    const Instant end = endFor(state);
    return callbackDue(company, decision.priority, decision.emergencySince.value_or(end), end);
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/call_state.h"
#include "core/domain/ended_reason.h"
#include "core/domain/evidence.h"

namespace dispatch {

namespace {

bool reachedSomebody(const CallState& state)
{
    if (state.transfer.value != TransferResult::Unknown)
        return state.transfer.value == TransferResult::Connected;
    return isTransferReason(state.endedReason.value);
}

Outcome outcomeOf(const CallState& state)
{
    if (isErrorReason(state.endedReason.value))
        return Outcome::Failed;
    if (reachedSomebody(state))
        return Outcome::Transferred;
    if (state.callerSpoke || state.toolUsed)
        return Outcome::Completed;
    return startOf(state) ? Outcome::Abandoned : Outcome::Missed;
}

Customer customerOf(const CallState& state)
{
    const QString& spoken = valueOf(state, CustomerField::SpokenPhone);
    return {.name = valueOf(state, CustomerField::Name),
        .phone = state.phone.value,
        .spokenPhone = spoken == state.phone.value ? QString{} : spoken,
        .address = valueOf(state, CustomerField::Address),
        .postalCode = valueOf(state, CustomerField::PostalCode),
        .zone = state.decision.zone,
        .email = valueOf(state, CustomerField::Email)};
}

//! Who set \a value; nobody once it was taken back.
template <typename T> QString authorOf(const std::optional<T>& value, const QString& author)
{
    return value ? author : QString{};
}

std::vector<Escalation> escalationsOf(const CallState& state)
{
    std::vector<Escalation> steps;
    steps.reserve(state.escalations.size());
    for (const Stamped<Escalation>& step : state.escalations)
        steps.push_back(step.value);
    return steps;
}

std::vector<Corrected> correctionsOf(const CallState& state)
{
    std::vector<Corrected> corrections;
    corrections.reserve(state.corrections.size());
    for (const auto& correction : state.corrections) {
        const auto& [act, author] = correction.value;
        if (act.value)
            corrections.push_back(
                {.field = act.field, .machineValue = machineValueOf(state, act.field), .author = author});
    }
    return corrections;
}

void addEnd(CallbackAttempt& attempt, const Stamped<Authored<CallbackEnded>>& ended)
{
    const CallbackEnded& act = ended.value.act;
    if (attempt.author.isEmpty()) {
        attempt.author = ended.value.author;
        attempt.startedAt = ended.at;
    }
    if (!act.number.isEmpty())
        attempt.number = act.number;
    attempt.note = act.note;
    if (!act.outcome)
        return;
    attempt.endedAt = ended.at;
    attempt.outcome = act.outcome;
    attempt.nextAt = act.nextAt;
    attempt.wish = act.wish;
}

std::vector<CallbackAttempt> attemptsOf(const CallState& state)
{
    std::vector<CallbackAttempt> attempts;
    attempts.reserve(state.callbacksStarted.size() + state.callbacksEnded.size());
    for (const auto& started : state.callbacksStarted) {
        const auto& [act, author] = started.value;
        attempts.push_back({.id = act.attempt,
            .author = author,
            .number = act.number,
            .method = act.method,
            .startedAt = started.at});
    }
    for (const auto& ended : state.callbacksEnded) {
        auto attempt = std::ranges::find(attempts, endPlace(ended), &CallbackAttempt::id);
        if (attempt == attempts.end()) {
            if (!ended.value.act.outcome)
                continue; // taken back, and never started
            attempt = attempts.insert(attempts.end(), {.id = endPlace(ended)});
        }
        addEnd(*attempt, ended);
    }
    std::ranges::sort(attempts, [](const CallbackAttempt& a, const CallbackAttempt& b) {
        return std::tie(a.startedAt, a.id) < std::tie(b.startedAt, b.id);
    });
    return attempts;
}

std::optional<qint64> quotedMin(const CallState& state)
{
    return state.quote.isSet() ? std::optional{state.quote.value.minCents} : std::nullopt;
}

} // namespace

std::optional<Instant> startOf(const CallState& state)
{
    return state.startedAt.isSet() ? std::optional{state.startedAt.value} : state.connectedAt;
}

std::optional<Instant> endOf(const CallState& state)
{
    return state.endedAt.isSet() ? std::optional{state.endedAt.value} : state.endedSeenAt;
}

const QString& machineValueOf(const CallState& state, CustomerField field)
{
    switch (field) {
    case CustomerField::Name:
        return state.name.value;
    case CustomerField::SpokenPhone:
        return state.spokenPhone.value;
    case CustomerField::Address:
        return state.address.value;
    case CustomerField::PostalCode:
        return state.postalCode.value;
    case CustomerField::Email:
        return state.email.value;
    case CustomerField::Problem:
        return state.problem.value;
    case CustomerField::Service:
        return state.service.value;
    }
    Q_UNREACHABLE();
}

const QString& valueOf(const CallState& state, CustomerField field)
{
    const auto correction = std::ranges::lower_bound(state.corrections, field, {}, &correctionPlace);
    const bool corrected = correction != state.corrections.end() && correctionPlace(*correction) == field
        && correction->value.act.value;
    return corrected ? *correction->value.act.value : machineValueOf(state, field);
}

Call callOf(const CallState& state)
{
    Call call{.id = state.id,
        .lineState = state.lineState,
        .endedReason = state.endedReason.value,
        .followUp = state.decision.followUp,
        .priority = state.decision.priority,
        .priorityReason = state.decision.reason,
        .machinePriority = state.decision.machinePriority,
        .priorityAuthor = authorOf(state.chosenPriority.value.priority, state.chosenPriority.value.author),
        .followUpAuthor = authorOf(state.markedFollowUp.value.followUp, state.markedFollowUp.value.author),
        .callbackDueAt = state.decision.callbackDueAt,
        .assignedTo = state.assignee.value,
        .assignedAt = state.assignee.isSet() ? std::optional{state.assignee.at} : std::nullopt,
        .mergedInto = state.mergedInto.value,
        .alarm = state.decision.alarm,
        .escalations = escalationsOf(state),
        .attempts = attemptsOf(state),
        .waitsForSlot = state.decision.waitsForSlot,
        .corrections = correctionsOf(state),
        .enteredBy = state.enteredBy.value,
        .customer = customerOf(state),
        .service = state.decision.service,
        .serviceAccepted = state.decision.serviceAccepted,
        .problem = valueOf(state, CustomerField::Problem),
        .quotedMinCents = quotedMin(state),
        .quotedMaxCents = state.quote.value.maxCents,
        .window = state.window.value,
        .startedAt = startOf(state),
        .summary = state.summary.value,
        .recordingAvailable = state.recordingAvailable,
        .costUsd = state.cost.isSet() ? std::optional{state.cost.value} : std::nullopt,
        .firstSeenAt = state.firstSeenAt,
        .updatedAt = state.updatedAt,
        .lastWords = state.lastWords.value};
    if (state.lineState != LineState::Ended)
        return call;
    call.endedAt = endOf(state);
    call.outcome = outcomeOf(state);
    return call;
}

} // namespace dispatch

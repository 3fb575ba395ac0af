// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/call_state.h"
#include "core/domain/ended_reason.h"

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
    const bool sameNumber = state.spokenPhone.value == state.phone.value;
    return {.name = state.name.value,
        .phone = state.phone.value,
        .spokenPhone = sameNumber ? QString{} : state.spokenPhone.value,
        .address = state.address.value,
        .postalCode = state.postalCode.value,
        .zone = state.decision.zone,
        .email = state.email.value};
}

//! Who set \a value; nobody once it was taken back.
template <typename T> QString authorOf(const std::optional<T>& value, const QString& author)
{
    return value ? author : QString{};
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
        .firstTakenAt = state.firstTakenAt,
        .mergedInto = state.mergedInto.value,
        .customer = customerOf(state),
        .service = state.decision.service,
        .serviceAccepted = state.decision.serviceAccepted,
        .problem = state.problem.value,
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

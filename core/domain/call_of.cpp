// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ended_reason.h"
#include "core/domain/reducer.h"

namespace dispatch {

namespace {

std::optional<Instant> startOf(const CallState& state)
{
    return state.startedAt.isSet() ? std::optional{state.startedAt.value} : state.connectedAt;
}

std::optional<Instant> endOf(const CallState& state)
{
    return state.endedAt.isSet() ? std::optional{state.endedAt.value} : state.endedSeenAt;
}

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

//! Somebody has to call back whenever there is anybody to call back.
FollowUp followUpOf(const CallState& state)
{
    return state.phone.isSet() || state.callerSpoke ? FollowUp::ToCallBack : FollowUp::None;
}

} // namespace

Call callOf(const CallState& state)
{
    Call call{.id = state.id,
        .lineState = state.lineState,
        .endedReason = state.endedReason.value,
        .customer = {.name = state.name.value, .phone = state.phone.value},
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
    call.followUp = followUpOf(state);
    return call;
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/domain/call.h"

#include <QJsonObject>
#include <QRandomGenerator>

namespace dispatch {

//! A time-ordered UUID (version 7) as VAPI gives to calls.
[[nodiscard]] QString uuidV7(Instant at, QRandomGenerator& dice);

//! "call_" and 24 letters or digits, as the model's provider names tool calls.
[[nodiscard]] QString toolCallId(QRandomGenerator& dice);

//! The members that every server message of a call carries beside its own: call (a snapshot that stays at
//! "ringing", as on the real wire), phoneNumber, customer, assistant, assistantVersion.
[[nodiscard]] QJsonObject wireEnvelope(
    const CallId& call, const Customer& caller, Instant createdAt, QRandomGenerator& dice);

//! The members of an end-of-call-report that depend on how long the call was and how much Paul said: cost,
//! costs, costBreakdown.
[[nodiscard]] QJsonObject costFields(std::chrono::milliseconds length, qsizetype spokenCharacters);

} // namespace dispatch

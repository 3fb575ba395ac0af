// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"

#include <QStringView>

namespace dispatch {

//! The contract's words for our enumerations: "in_progress", "to_call_back", "P1"…; the only list of them.
[[nodiscard]] QString wireName(LineState state);
[[nodiscard]] QString wireName(Outcome outcome);
[[nodiscard]] QString wireName(FollowUp followUp);
[[nodiscard]] QString wireName(Priority priority);
[[nodiscard]] QString wireName(Speaker speaker);
[[nodiscard]] QString wireName(AlarmStage stage); //!< "none" for None
[[nodiscard]] QString wireName(AlertChannel channel);
[[nodiscard]] QString wireName(CallbackOutcome outcome);
[[nodiscard]] QString wireName(CallbackMethod method);
[[nodiscard]] QString wireName(CustomerField field);

//! And back; empty for any other word.
[[nodiscard]] std::optional<LineState> lineStateOf(QStringView name);
[[nodiscard]] std::optional<Outcome> outcomeOf(QStringView name);
[[nodiscard]] std::optional<FollowUp> followUpOf(QStringView name);
[[nodiscard]] std::optional<Priority> priorityOf(QStringView name);
[[nodiscard]] std::optional<Speaker> speakerOf(QStringView name);
[[nodiscard]] std::optional<AlertChannel> alertChannelOf(QStringView name);
[[nodiscard]] std::optional<CallbackOutcome> callbackOutcomeOf(QStringView name);
[[nodiscard]] std::optional<CallbackMethod> callbackMethodOf(QStringView name);
[[nodiscard]] std::optional<CustomerField> customerFieldOf(QStringView name);

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vapi/server_message.h"

namespace dispatch {

//! What the settings say about answering VAPI.
struct AnswerSettings {
    QString assistantId{}; //!< vapi.assistant_id
    QString manualNumber{}; //!< vapi.manual_number, E.164
};

//! The body of the 200 answer once \a recorded (the event, or one event per tool, as the journal holds them)
//! is durable.
[[nodiscard]] QByteArray answerTo(
    const ServerMessage& message, const std::vector<Event>& recorded, const AnswerSettings& settings);

//! The body of the 200 answer when the store cannot accept and VAPI needs something that Paul can say. Empty
//! for types that need no answer: those get 503.
[[nodiscard]] QByteArray apologyTo(const ServerMessage& message, const AnswerSettings& settings);

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace dispatch {

//! What was said and done in a call, as a report tells it.
struct Conversation {
    std::vector<TranscriptLine> lines{};
    std::vector<ToolCall> tools{}; //!< answered ones, in the order of their answers
};

//! Reads artifact.messages, or else message.messages, or else the transcript as text, whose lines have no
//! times. \a startedAt makes times of secondsFromStart where a line has no time of its own.
[[nodiscard]] Conversation conversationOf(const QJsonObject& message, std::optional<Instant> startedAt);

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vapi/envelope.h"
#include "core/vapi/server_message.h"

#include <QJsonValue>

#include <vector>

namespace dispatch {

//! The arguments of a tool; empty when they are neither an object nor JSON text of one. No arguments at all
//! are an empty object.
[[nodiscard]] std::optional<QJsonObject> toolArguments(const QJsonValue& value);

//! The tools of a "tool-calls" message in any of its shapes (protocol notes §1.6), in the order received, one
//! for each even when ids repeat or are missing.
[[nodiscard]] std::vector<ToolRequest> toolRequestsOf(const Envelope& envelope);

//! The one tool of a legacy "function-call".
[[nodiscard]] ToolRequest legacyRequestOf(const Envelope& envelope);

//! One entry of a list of tool calls, schema form or flat form. The id is empty when the entry has none.
[[nodiscard]] ToolRequest toolRequestOf(const QJsonObject& entry);

} // namespace dispatch

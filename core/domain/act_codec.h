// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "core/domain/json_reader.h"
#include "core/domain/json_writer.h"

namespace dispatch {

// What people did to a call, as members of an event's JSON object. What is read and is not what was written
// makes \a json malformed.

void writeAct(JsonWriter& json, const CallAssigned& assigned);
void writeAct(JsonWriter& json, const PriorityChosen& chosen);
void writeAct(JsonWriter& json, const FollowUpMarked& marked);
void writeAct(JsonWriter& json, const CallMerged& merged);

//! Empty when \a kind is none of these.
[[nodiscard]] std::optional<EventPayload> readAct(QStringView kind, JsonReader& json);

} // namespace dispatch

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
void writeAct(JsonWriter& json, const AlarmAcknowledged& acknowledged);
void writeAct(JsonWriter& json, const AlarmShelved& shelved);
void writeAct(JsonWriter& json, const CallbackStarted& started);
void writeAct(JsonWriter& json, const CallbackEnded& ended);
void writeAct(JsonWriter& json, const CustomerCorrected& corrected);
void writeAct(JsonWriter& json, const CallEntered& entered);
void writeAct(JsonWriter& json, const Escalated& escalated);
void writeAct(JsonWriter& json, const SoundSilenced& silenced);

void readAct(JsonReader& json, CallAssigned& assigned);
void readAct(JsonReader& json, PriorityChosen& chosen);
void readAct(JsonReader& json, FollowUpMarked& marked);
void readAct(JsonReader& json, CallMerged& merged);
void readAct(JsonReader& json, AlarmAcknowledged& acknowledged);
void readAct(JsonReader& json, AlarmShelved& shelved);
void readAct(JsonReader& json, CallbackStarted& started);
void readAct(JsonReader& json, CallbackEnded& ended);
void readAct(JsonReader& json, CustomerCorrected& corrected);
void readAct(JsonReader& json, CallEntered& entered);
void readAct(JsonReader& json, Escalated& escalated);
void readAct(JsonReader& json, SoundSilenced& silenced);

//! Empty when \a kind is none of these.
[[nodiscard]] std::optional<EventPayload> readAct(QStringView kind, JsonReader& json);

} // namespace dispatch

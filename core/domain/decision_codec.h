// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call_state.h"
#include "core/domain/json_reader.h"
#include "core/domain/json_writer.h"

namespace dispatch {

// The parts of a call's state that the rules work with, as members of the state's JSON object. What is read
// and is not what was written makes \a json malformed.

void writeTexts(JsonWriter& json, JsonReader::Name name, const QStringList& texts);
[[nodiscard]] QStringList readTexts(JsonReader& json, JsonReader::Name name);
[[nodiscard]] Priority readPriority(JsonReader& json, JsonReader::Name name);

//! Left out while there is nothing above P4.
void writeStanding(JsonWriter& json, JsonReader::Name name, const Standing& standing);
[[nodiscard]] Standing readStanding(JsonReader& json, JsonReader::Name name);

//! Each line is [at, key, text].
void writeHeard(JsonWriter& json, const std::vector<HeardLine>& heard);
void readHeard(JsonReader& json, std::vector<HeardLine>& heard);

void writeDecision(JsonWriter& json, const Decision& decision);
[[nodiscard]] Decision readDecision(JsonReader& json);

} // namespace dispatch

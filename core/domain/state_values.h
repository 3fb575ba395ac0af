// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/act_codec.h"
#include "core/domain/call_state.h"
#include "core/domain/json_reader.h"
#include "core/domain/json_writer.h"

namespace dispatch {

// The values of a state's Stamped members, as elements of a JSON array.

void writeValue(JsonWriter& json, const QString& value);
void writeValue(JsonWriter& json, Instant value);
void writeValue(JsonWriter& json, double value);
void writeValue(JsonWriter& json, TransferResult value);
void writeValue(JsonWriter& json, Priority value);
void writeValue(JsonWriter& json, const QuotedPrice& value);
void writeValue(JsonWriter& json, const RequestedAlert& value);
void writeValue(JsonWriter& json, const CallId& value);
void writeValue(JsonWriter& json, const ChosenPriority& value);
void writeValue(JsonWriter& json, const MarkedFollowUp& value);
void writeValue(JsonWriter& json, const Escalation& value);
void writeValue(JsonWriter& json, Unit value);

//! False when \a from is not what was written.
[[nodiscard]] bool readValue(const QJsonValue& from, QString& to);
[[nodiscard]] bool readValue(const QJsonValue& from, Instant& to);
[[nodiscard]] bool readValue(const QJsonValue& from, double& to);
[[nodiscard]] bool readValue(const QJsonValue& from, TransferResult& to);
[[nodiscard]] bool readValue(const QJsonValue& from, Priority& to);
[[nodiscard]] bool readValue(const QJsonValue& from, QuotedPrice& to);
[[nodiscard]] bool readValue(const QJsonValue& from, RequestedAlert& to);
[[nodiscard]] bool readValue(const QJsonValue& from, CallId& to);
[[nodiscard]] bool readValue(const QJsonValue& from, ChosenPriority& to);
[[nodiscard]] bool readValue(const QJsonValue& from, MarkedFollowUp& to);
[[nodiscard]] bool readValue(const QJsonValue& from, Escalation& to);
[[nodiscard]] bool readValue(const QJsonValue& from, Unit& to);

//! An act is written as its event writes it, and its author beside it.
template <typename Act> void writeValue(JsonWriter& json, const Authored<Act>& value)
{
    json.beginObject();
    writeAct(json, value.act);
    json.text(QLatin1StringView{"who"}, value.author);
    json.endObject();
}

template <typename Act> [[nodiscard]] bool readValue(const QJsonValue& from, Authored<Act>& to)
{
    JsonReader json{from.toObject()};
    readAct(json, to.act);
    to.author = json.text(QLatin1StringView{"who"});
    return from.isObject() && json.isIntact();
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/state_values.h"

#include "core/domain/decision_codec.h"
#include "core/domain/wire_names.h"

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> readInteger(const QJsonValue& value, qint64 least, qint64 most)
{
    const auto number = wholeNumber(value);
    return number && *number >= least && *number <= most ? number : std::nullopt;
}

//! Texts, exactly \a count of them.
bool areTexts(const QJsonArray& array, qsizetype count)
{
    return array.size() == count
        && std::all_of(array.begin(), array.end(), [](const auto& value) { return value.isString(); });
}

} // namespace

void writeValue(JsonWriter& json, const QString& value)
{
    json.element(value);
}

void writeValue(JsonWriter& json, Instant value)
{
    json.element(toEpochMs(value));
}

void writeValue(JsonWriter& json, double value)
{
    json.elementReal(value);
}

void writeValue(JsonWriter& json, TransferResult value)
{
    json.element(static_cast<qint64>(value));
}

void writeValue(JsonWriter& json, Priority value)
{
    json.element(static_cast<qint64>(value));
}

void writeValue(JsonWriter& json, const QuotedPrice& value)
{
    json.beginArray();
    json.element(value.minCents);
    if (value.maxCents)
        json.element(*value.maxCents);
    json.endArray();
}

void writeValue(JsonWriter& json, const RequestedAlert& value)
{
    json.beginObject();
    json.text("tool"_L1, value.tool);
    json.text("prio"_L1, wireName(value.request.priority));
    writeTexts(json, "roles"_L1, value.request.roles);
    json.text("name"_L1, value.name);
    json.text("phone"_L1, value.phone);
    json.text("service"_L1, value.service);
    json.text("address"_L1, value.address);
    json.text("problem"_L1, value.problem);
    json.endObject();
}

void writeValue(JsonWriter& json, const CallId& value)
{
    json.element(value.value);
}

void writeValue(JsonWriter& json, const ChosenPriority& value)
{
    json.beginArray();
    json.element(value.priority ? wireName(*value.priority) : QString{});
    json.element(value.reason);
    json.element(value.author);
    json.endArray();
}

void writeValue(JsonWriter& json, const MarkedFollowUp& value)
{
    json.beginArray();
    json.element(value.followUp ? wireName(*value.followUp) : QString{});
    json.element(value.author);
    json.endArray();
}

void writeValue(JsonWriter& json, const Escalation& value)
{
    json.beginObject();
    writeAct(json, Escalated{.step = value});
    json.endObject();
}

void writeValue(JsonWriter& json, Unit /*value*/)
{
    json.element(qint64{0});
}

bool readValue(const QJsonValue& from, QString& to)
{
    to = from.toString();
    return from.isString();
}

bool readValue(const QJsonValue& from, Instant& to)
{
    const auto ms = wholeNumber(from);
    to = fromEpochMs(ms.value_or(0));
    return ms.has_value();
}

bool readValue(const QJsonValue& from, double& to)
{
    to = from.toDouble();
    return from.isDouble();
}

bool readValue(const QJsonValue& from, TransferResult& to)
{
    const auto number = readInteger(from, 0, static_cast<qint64>(TransferResult::NotConnected));
    to = static_cast<TransferResult>(number.value_or(0));
    return number.has_value();
}

bool readValue(const QJsonValue& from, Priority& to)
{
    const auto number = readInteger(from, 0, static_cast<qint64>(Priority::P4));
    to = static_cast<Priority>(number.value_or(0));
    return number.has_value();
}

bool readValue(const QJsonValue& from, QuotedPrice& to)
{
    const QJsonArray array = from.toArray();
    const auto least = wholeNumber(array.at(0));
    to = {.minCents = least.value_or(0), .maxCents = wholeNumber(array.at(1))};
    return least.has_value() && array.size() <= 2 && (array.size() == 1 || to.maxCents);
}

bool readValue(const QJsonValue& from, RequestedAlert& to)
{
    JsonReader json{from.toObject()};
    to = {.tool = json.text("tool"_L1),
        .request = {.priority = readPriority(json, "prio"_L1), .roles = readTexts(json, "roles"_L1)},
        .name = json.text("name"_L1),
        .phone = json.text("phone"_L1),
        .service = json.text("service"_L1),
        .address = json.text("address"_L1),
        .problem = json.text("problem"_L1)};
    return from.isObject() && json.isIntact();
}

bool readValue(const QJsonValue& from, CallId& to)
{
    return readValue(from, to.value);
}

bool readValue(const QJsonValue& from, ChosenPriority& to)
{
    const QJsonArray array = from.toArray();
    const QString word = array.at(0).toString();
    to = {.priority = priorityOf(word), .reason = array.at(1).toString(), .author = array.at(2).toString()};
    return areTexts(array, 3) && (word.isEmpty() || to.priority);
}

bool readValue(const QJsonValue& from, MarkedFollowUp& to)
{
    const QJsonArray array = from.toArray();
    const QString word = array.at(0).toString();
    to = {.followUp = followUpOf(word), .author = array.at(1).toString()};
    return areTexts(array, 2) && (word.isEmpty() || to.followUp);
}

bool readValue(const QJsonValue& from, Escalation& to)
{
    JsonReader json{from.toObject()};
    Escalated escalated;
    readAct(json, escalated);
    to = std::move(escalated.step);
    return from.isObject() && json.isIntact();
}

bool readValue(const QJsonValue& from, Unit& /*to*/)
{
    return from.isDouble();
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/json_reader.h"
#include "core/domain/json_writer.h"
#include "core/domain/reducer.h"
#include "core/domain/wire_names.h"

#include <QJsonDocument>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

// A Stamped is [value, rank, at, key], and left out while nothing is known.

namespace {

using Name = JsonReader::Name;

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

void writeValue(JsonWriter& json, Unit /*value*/)
{
    json.element(qint64{0});
}

template <typename T> void writeElements(JsonWriter& json, const Stamped<T>& stamped)
{
    writeValue(json, stamped.value);
    json.element(qint64{stamped.rank});
    json.element(toEpochMs(stamped.at));
    json.element(stamped.key);
    json.endArray();
}

template <typename T> void writeStamped(JsonWriter& json, Name name, const Stamped<T>& stamped)
{
    if (!stamped.isSet())
        return;
    json.beginArray(name);
    writeElements(json, stamped);
}

std::optional<qint64> readInteger(const QJsonValue& value, qint64 least, qint64 most)
{
    const auto number = wholeNumber(value);
    return number && *number >= least && *number <= most ? number : std::nullopt;
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

bool readValue(const QJsonValue& from, Unit& /*to*/)
{
    return from.isDouble();
}

template <typename T> bool readElements(const QJsonValue& value, Stamped<T>& to)
{
    const QJsonArray array = value.toArray();
    constexpr qint64 highestRank = 100;
    const auto rank = readInteger(array.at(1), 0, highestRank);
    if (array.size() != 4 || !rank)
        return false;
    to.rank = static_cast<int>(*rank);
    return readValue(array.at(0), to.value) && readValue(array.at(2), to.at)
        && readValue(array.at(3), to.key);
}

template <typename T> void readStamped(JsonReader& json, Name name, Stamped<T>& to)
{
    const QJsonArray array = json.array(name);
    if (json.has(name) && !readElements(array, to))
        json.reject();
}

void readTools(JsonReader& json, std::vector<Stamped<QString>>& to)
{
    const QJsonArray array = json.array("tools"_L1);
    to.reserve(static_cast<size_t>(array.size()));
    for (const auto& value : array) {
        Stamped<QString> tool;
        if (!readElements(value, tool))
            json.reject();
        to.push_back(std::move(tool));
    }
    const auto before = [](const auto& a, const auto& b) { return a.value < b.value; };
    if (!std::is_sorted(to.begin(), to.end(), before))
        json.reject();
}

//! Calls \a each(name, member) for every Stamped member of \a state: one list for both directions.
template <typename State, typename Each> void forEachStamped(State& state, Each each)
{
    each("why"_L1, state.endedReason);
    each("from"_L1, state.startedAt);
    each("to"_L1, state.endedAt);
    each("phone"_L1, state.phone);
    each("name"_L1, state.name);
    each("sum"_L1, state.summary);
    each("usd"_L1, state.cost);
    each("xfer"_L1, state.transfer);
    each("last"_L1, state.lastWords);
    each("lines"_L1, state.reportLines);
}

} // namespace

QByteArray encodeState(const CallState& state)
{
    JsonWriter json;
    json.beginObject();
    json.text("id"_L1, state.id.value);
    json.text("line"_L1, wireName(state.lineState));
    forEachStamped(state, [&json](Name name, const auto& stamped) { writeStamped(json, name, stamped); });
    json.instant("conn"_L1, state.connectedAt);
    json.instant("end"_L1, state.endedSeenAt);
    json.beginArray("tools"_L1);
    for (const auto& tool : state.tools) {
        json.beginArray();
        writeElements(json, tool);
    }
    json.endArray();
    json.flag("spoke"_L1, state.callerSpoke);
    json.flag("tool"_L1, state.toolUsed);
    json.flag("rec"_L1, state.recordingAvailable);
    json.flag("gone"_L1, state.removedAtVapi);
    if (state.firstSeenAt != Instant::max())
        json.instant("first"_L1, state.firstSeenAt);
    if (state.updatedAt != Instant::min())
        json.instant("upd"_L1, state.updatedAt);
    json.endObject();
    return json.take();
}

Result<CallState> decodeState(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return Error{.code = ErrorCode::Malformed, .args = {u"call state"_s}};
    JsonReader reader{document.object()};
    const auto lineState = lineStateOf(reader.text("line"_L1));
    CallState state{.id = {reader.text("id"_L1)}, .lineState = lineState.value_or(LineState::Queued)};
    forEachStamped(state, [&reader](Name name, auto& stamped) { readStamped(reader, name, stamped); });
    state.connectedAt = reader.instant("conn"_L1);
    state.endedSeenAt = reader.instant("end"_L1);
    readTools(reader, state.tools);
    state.callerSpoke = reader.flag("spoke"_L1);
    state.toolUsed = reader.flag("tool"_L1);
    state.recordingAvailable = reader.flag("rec"_L1);
    state.removedAtVapi = reader.flag("gone"_L1);
    state.firstSeenAt = reader.instant("first"_L1).value_or(Instant::max());
    state.updatedAt = reader.instant("upd"_L1).value_or(Instant::min());
    if (!lineState || !reader.isIntact())
        return Error{.code = ErrorCode::Malformed, .args = {u"call state"_s}};
    return state;
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/call_state.h"
#include "core/domain/decision_codec.h"
#include "core/domain/evidence.h"
#include "core/domain/state_values.h"
#include "core/domain/wire_names.h"

#include <QJsonDocument>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

// A Stamped is [value, rank, at, key], and left out while nothing is known.

namespace {

using Name = JsonReader::Name;

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

template <typename T> bool readElements(const QJsonValue& value, Stamped<T>& to)
{
    const QJsonArray array = value.toArray();
    constexpr qint64 highestRank = 100;
    const auto rank = wholeNumber(array.at(1));
    if (array.size() != 4 || !rank || *rank < 0 || *rank > highestRank)
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

//! A list of Stamped that \a place keeps in order.
template <typename T, typename Place>
void readList(JsonReader& json, Name name, std::vector<Stamped<T>>& to, Place place)
{
    const QJsonArray array = json.array(name);
    to.reserve(static_cast<size_t>(array.size()));
    for (const auto& value : array) {
        Stamped<T> element;
        if (!readElements(value, element))
            json.reject();
        to.push_back(std::move(element));
    }
    if (!std::ranges::is_sorted(to, {}, place))
        json.reject();
}

template <typename T> void writeList(JsonWriter& json, Name name, const std::vector<Stamped<T>>& list)
{
    if (list.empty())
        return;
    json.beginArray(name);
    for (const auto& element : list) {
        json.beginArray();
        writeElements(json, element);
    }
    json.endArray();
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
    each("spoken"_L1, state.spokenPhone);
    each("addr"_L1, state.address);
    each("post"_L1, state.postalCode);
    each("zone"_L1, state.zone);
    each("mail"_L1, state.email);
    each("serv"_L1, state.service);
    each("prob"_L1, state.problem);
    each("win"_L1, state.window);
    each("quote"_L1, state.quote);
    each("rwords"_L1, state.reportWords);
    each("rprob"_L1, state.reportProblem);
    each("rprio"_L1, state.reportPriority);
    each("who"_L1, state.assignee);
    each("pprio"_L1, state.chosenPriority);
    each("ptodo"_L1, state.markedFollowUp);
    each("into"_L1, state.mergedInto);
    each("ack"_L1, state.acknowledged);
    each("shelf"_L1, state.shelved);
    each("enter"_L1, state.enteredBy);
}

//! The same for every list of Stamped, with what it is sorted by.
template <typename State, typename Each> void forEachList(State& state, Each each)
{
    each("alerts"_L1, state.alerts, &alertPlace);
    each("tools"_L1, state.tools, &toolPlace);
    each("tries"_L1, state.callbacksStarted, &startPlace);
    each("tried"_L1, state.callbacksEnded, &endPlace);
    each("fixed"_L1, state.corrections, &correctionPlace);
    each("steps"_L1, state.escalations, &escalationPlace);
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
    json.instant("pp1"_L1, state.emergencyChosenAt);
    writeStanding(json, "tstand"_L1, state.toolStanding);
    writeStanding(json, "peak"_L1, state.peak);
    writeHeard(json, state.heard);
    forEachList(state, [&json](Name name, const auto& list, auto /*place*/) { writeList(json, name, list); });
    json.instant("act"_L1, state.lastActAt);
    json.instant("heard1"_L1, state.firstAnsweredAt);
    json.flag("spoke"_L1, state.callerSpoke);
    json.flag("tool"_L1, state.toolUsed);
    json.flag("rec"_L1, state.recordingAvailable);
    json.flag("gone"_L1, state.removedAtVapi);
    if (state.firstSeenAt != Instant::max())
        json.instant("first"_L1, state.firstSeenAt);
    if (state.updatedAt != Instant::min())
        json.instant("upd"_L1, state.updatedAt);
    writeDecision(json, state.decision);
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
    state.emergencyChosenAt = reader.instant("pp1"_L1);
    state.toolStanding = readStanding(reader, "tstand"_L1);
    state.peak = readStanding(reader, "peak"_L1);
    readHeard(reader, state.heard);
    forEachList(state, [&reader](Name name, auto& list, auto place) { readList(reader, name, list, place); });
    state.lastActAt = reader.instant("act"_L1);
    state.firstAnsweredAt = reader.instant("heard1"_L1);
    state.callerSpoke = reader.flag("spoke"_L1);
    state.toolUsed = reader.flag("tool"_L1);
    state.recordingAvailable = reader.flag("rec"_L1);
    state.removedAtVapi = reader.flag("gone"_L1);
    state.firstSeenAt = reader.instant("first"_L1).value_or(Instant::max());
    state.updatedAt = reader.instant("upd"_L1).value_or(Instant::min());
    state.decision = readDecision(reader);
    if (!lineState || !reader.isIntact())
        return Error{.code = ErrorCode::Malformed, .args = {u"call state"_s}};
    return state;
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/decision_codec.h"

#include "core/domain/wire_names.h"

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

void writeReason(JsonWriter& json, const PriorityReason& reason)
{
    json.text("rule"_L1, reason.rule);
    writeTexts(json, "words"_L1, reason.matched);
}

PriorityReason readReason(JsonReader& json)
{
    return {.rule = json.text("rule"_L1), .matched = readTexts(json, "words"_L1)};
}

void writeAlarm(JsonWriter& json, const Alarm& alarm)
{
    if (alarm == Alarm{})
        return;
    json.beginObject("alarm"_L1);
    json.instant("up"_L1, alarm.raisedAt);
    json.instant("due"_L1, alarm.dueAt);
    json.instant("new"_L1, alarm.attentionAt);
    json.integer("rest"_L1, static_cast<qint64>(alarm.rest));
    json.text("who"_L1, alarm.acknowledgedBy);
    json.instant("ack"_L1, alarm.acknowledgedAt);
    json.instant("first"_L1, alarm.firstAnsweredAt);
    json.instant("shelf"_L1, alarm.shelvedUntil);
    json.text("why"_L1, alarm.shelfReason);
    json.endObject();
}

Alarm readAlarm(JsonReader& json)
{
    if (!json.has("alarm"_L1))
        return {};
    JsonReader object{json.object("alarm"_L1)};
    const qint64 rest = object.integer("rest"_L1).value_or(0);
    if (rest < 0 || rest > static_cast<qint64>(AlarmStage::Done))
        json.reject();
    Alarm alarm{.raisedAt = object.instant("up"_L1),
        .dueAt = object.instant("due"_L1),
        .attentionAt = object.instant("new"_L1),
        .rest = static_cast<AlarmStage>(std::clamp<qint64>(rest, 0, static_cast<qint64>(AlarmStage::Done))),
        .acknowledgedBy = object.text("who"_L1),
        .acknowledgedAt = object.instant("ack"_L1),
        .firstAnsweredAt = object.instant("first"_L1),
        .shelvedUntil = object.instant("shelf"_L1),
        .shelfReason = object.text("why"_L1)};
    if (!object.isIntact())
        json.reject();
    return alarm;
}

} // namespace

void writeTexts(JsonWriter& json, JsonReader::Name name, const QStringList& texts)
{
    json.beginArray(name);
    for (const QString& text : texts)
        json.element(text);
    json.endArray();
}

QStringList readTexts(JsonReader& json, JsonReader::Name name)
{
    QStringList texts;
    const QJsonArray array = json.array(name);
    for (const auto& value : array) {
        if (!value.isString())
            json.reject();
        texts.append(value.toString());
    }
    return texts;
}

Priority readPriority(JsonReader& json, JsonReader::Name name)
{
    const auto priority = priorityOf(json.text(name));
    if (!priority)
        json.reject();
    return priority.value_or(Priority::P4);
}

void writeStanding(JsonWriter& json, JsonReader::Name name, const Standing& standing)
{
    if (standing == Standing{})
        return;
    json.beginObject(name);
    json.text("prio"_L1, wireName(standing.priority));
    writeReason(json, standing.reason);
    json.instant("since"_L1, standing.since);
    json.endObject();
}

Standing readStanding(JsonReader& json, JsonReader::Name name)
{
    if (!json.has(name))
        return {};
    JsonReader object{json.object(name)};
    Standing standing{.priority = readPriority(object, "prio"_L1),
        .reason = readReason(object),
        .since = object.instant("since"_L1).value_or(Instant::max())};
    if (!object.isIntact())
        json.reject();
    return standing;
}

void writeHeard(JsonWriter& json, const std::vector<HeardLine>& heard)
{
    json.beginArray("heard"_L1);
    for (const HeardLine& line : heard) {
        json.beginArray();
        json.element(toEpochMs(line.at));
        json.element(line.key);
        json.element(line.text);
        json.endArray();
    }
    json.endArray();
}

void readHeard(JsonReader& json, std::vector<HeardLine>& heard)
{
    const QJsonArray lines = json.array("heard"_L1);
    for (const auto& value : lines) {
        const QJsonArray line = value.toArray();
        const auto at = wholeNumber(line.at(0));
        if (line.size() != 3 || !at || !line.at(1).isString() || !line.at(2).isString())
            json.reject();
        heard.push_back(
            {.at = fromEpochMs(at.value_or(0)), .key = line.at(1).toString(), .text = line.at(2).toString()});
    }
}

void writeDecision(JsonWriter& json, const Decision& decision)
{
    json.beginObject("decided"_L1);
    json.text("prio"_L1, wireName(decision.priority));
    writeReason(json, decision.reason);
    json.text("rules"_L1, wireName(decision.machinePriority));
    json.instant("p1"_L1, decision.emergencySince);
    json.text("todo"_L1, wireName(decision.followUp));
    json.text("service"_L1, decision.service);
    if (decision.serviceAccepted)
        json.integer("accepted"_L1, *decision.serviceAccepted ? 1 : 0);
    json.text("zone"_L1, decision.zone);
    json.instant("due"_L1, decision.callbackDueAt);
    json.flag("slot"_L1, decision.waitsForSlot);
    json.instant("step"_L1, decision.stepAt);
    writeAlarm(json, decision.alarm);
    json.endObject();
}

Decision readDecision(JsonReader& json)
{
    if (!json.has("decided"_L1))
        return {};
    JsonReader object{json.object("decided"_L1)};
    const auto followUp = followUpOf(object.text("todo"_L1));
    // states of schema 2 know nothing of people's choices: the rules decided all
    const bool peopleDecide = object.has("rules"_L1);
    const auto accepted = object.integer("accepted"_L1);
    Decision decision{.priority = readPriority(object, "prio"_L1),
        .reason = readReason(object),
        .machinePriority = readPriority(object, peopleDecide ? "rules"_L1 : "prio"_L1),
        .emergencySince = object.instant("p1"_L1),
        .followUp = followUp.value_or(FollowUp::None),
        .service = object.text("service"_L1),
        .serviceAccepted = accepted ? std::optional{*accepted != 0} : std::nullopt,
        .zone = object.text("zone"_L1),
        .callbackDueAt = object.instant("due"_L1),
        .waitsForSlot = object.flag("slot"_L1),
        .alarm = readAlarm(object),
        .stepAt = object.instant("step"_L1)};
    if (!followUp || !object.isIntact())
        json.reject();
    return decision;
}

} // namespace dispatch

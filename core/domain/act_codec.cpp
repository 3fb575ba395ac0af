// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/act_codec.h"

#include "core/domain/decision_codec.h"
#include "core/domain/wire_names.h"

#include <array>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

//! Empty when there is no such member.
template <typename E>
std::optional<E> readWord(JsonReader& json, JsonReader::Name name, std::optional<E> (*valueOf)(QStringView))
{
    if (!json.has(name))
        return std::nullopt;
    const std::optional<E> value = valueOf(json.text(name));
    if (!value)
        json.reject();
    return value;
}

//! A word that has to be there.
template <typename E>
E readNeeded(JsonReader& json, JsonReader::Name name, std::optional<E> (*valueOf)(QStringView), E otherwise)
{
    const std::optional<E> value = readWord(json, name, valueOf);
    if (!value)
        json.reject();
    return value.value_or(otherwise);
}

int readNumber(JsonReader& json, JsonReader::Name name, int most)
{
    const qint64 number = json.integer(name).value_or(0);
    if (number < 0 || number > most)
        json.reject();
    return static_cast<int>(number);
}

Instant readMoment(JsonReader& json, JsonReader::Name name)
{
    const auto at = json.instant(name);
    if (!at)
        json.reject();
    return at.value_or(Instant{});
}

template <typename Act> EventPayload read(JsonReader& json)
{
    Act act;
    readAct(json, act);
    return act;
}

struct Format {
    QLatin1StringView kind;
    EventPayload (*read)(JsonReader&);
};

constexpr std::array formats{Format{.kind = "assigned"_L1, .read = &read<CallAssigned>},
    Format{.kind = "priority"_L1, .read = &read<PriorityChosen>},
    Format{.kind = "follow-up"_L1, .read = &read<FollowUpMarked>},
    Format{.kind = "merged"_L1, .read = &read<CallMerged>},
    Format{.kind = "acknowledged"_L1, .read = &read<AlarmAcknowledged>},
    Format{.kind = "shelved"_L1, .read = &read<AlarmShelved>},
    Format{.kind = "callback-started"_L1, .read = &read<CallbackStarted>},
    Format{.kind = "callback-ended"_L1, .read = &read<CallbackEnded>},
    Format{.kind = "corrected"_L1, .read = &read<CustomerCorrected>},
    Format{.kind = "entered"_L1, .read = &read<CallEntered>},
    Format{.kind = "escalated"_L1, .read = &read<Escalated>},
    Format{.kind = "silenced"_L1, .read = &read<SoundSilenced>}};

constexpr int longestLadder = 1000;

} // namespace

void writeAct(JsonWriter& json, const CallAssigned& assigned)
{
    json.text("to"_L1, assigned.to);
}

void readAct(JsonReader& json, CallAssigned& assigned)
{
    assigned = {.to = json.text("to"_L1)};
}

void writeAct(JsonWriter& json, const PriorityChosen& chosen)
{
    if (chosen.priority)
        json.text("prio"_L1, wireName(*chosen.priority));
    json.text("why"_L1, chosen.reason);
}

void readAct(JsonReader& json, PriorityChosen& chosen)
{
    chosen = {.priority = readWord(json, "prio"_L1, &priorityOf), .reason = json.text("why"_L1)};
}

void writeAct(JsonWriter& json, const FollowUpMarked& marked)
{
    if (marked.followUp)
        json.text("todo"_L1, wireName(*marked.followUp));
}

void readAct(JsonReader& json, FollowUpMarked& marked)
{
    marked = {.followUp = readWord(json, "todo"_L1, &followUpOf)};
}

void writeAct(JsonWriter& json, const CallMerged& merged)
{
    json.text("into"_L1, merged.into.value);
}

void readAct(JsonReader& json, CallMerged& merged)
{
    merged = {.into = {json.text("into"_L1)}};
}

void writeAct(JsonWriter& json, const AlarmAcknowledged& acknowledged)
{
    json.text("prio"_L1, wireName(acknowledged.level));
}

void readAct(JsonReader& json, AlarmAcknowledged& acknowledged)
{
    acknowledged = {.level = readNeeded(json, "prio"_L1, &priorityOf, Priority::P4)};
}

void writeAct(JsonWriter& json, const AlarmShelved& shelved)
{
    json.instant("until"_L1, shelved.until);
    json.text("why"_L1, shelved.reason);
    json.text("prio"_L1, wireName(shelved.level));
}

void readAct(JsonReader& json, AlarmShelved& shelved)
{
    shelved = {.until = json.instant("until"_L1),
        .reason = json.text("why"_L1),
        .level = readNeeded(json, "prio"_L1, &priorityOf, Priority::P4)};
}

void writeAct(JsonWriter& json, const CallbackStarted& started)
{
    json.text("try"_L1, started.attempt);
    json.text("no"_L1, started.number);
    json.text("how"_L1, wireName(started.method));
}

void readAct(JsonReader& json, CallbackStarted& started)
{
    started = {.attempt = json.text("try"_L1),
        .number = json.text("no"_L1),
        .method = readNeeded(json, "how"_L1, &callbackMethodOf, CallbackMethod::Manual)};
}

void writeAct(JsonWriter& json, const CallbackEnded& ended)
{
    json.text("try"_L1, ended.attempt);
    if (ended.outcome)
        json.text("out"_L1, wireName(*ended.outcome));
    json.text("no"_L1, ended.number);
    json.text("note"_L1, ended.note);
    json.instant("next"_L1, ended.nextAt);
    json.text("win"_L1, ended.wish.window);
    json.integer("days"_L1, ended.wish.weekdays);
}

void readAct(JsonReader& json, CallbackEnded& ended)
{
    ended = {.attempt = json.text("try"_L1),
        .outcome = readWord(json, "out"_L1, &callbackOutcomeOf),
        .number = json.text("no"_L1),
        .note = json.text("note"_L1),
        .nextAt = json.instant("next"_L1),
        .wish = {.window = json.text("win"_L1), .weekdays = readNumber(json, "days"_L1, everyWeekday)}};
}

void writeAct(JsonWriter& json, const CustomerCorrected& corrected)
{
    json.text("field"_L1, wireName(corrected.field));
    json.flag("set"_L1, corrected.value.has_value());
    json.text("value"_L1, corrected.value.value_or(QString{}));
}

void readAct(JsonReader& json, CustomerCorrected& corrected)
{
    corrected = {.field = readNeeded(json, "field"_L1, &customerFieldOf, CustomerField::Name)};
    if (json.flag("set"_L1))
        corrected.value = json.text("value"_L1);
}

void writeAct(JsonWriter& json, const CallEntered& entered)
{
    writeFacts(json, entered.facts);
    json.text("source"_L1, entered.source);
    json.flag("en"_L1, entered.english);
}

void readAct(JsonReader& json, CallEntered& entered)
{
    entered = {.facts = readFacts(json), .source = json.text("source"_L1), .english = json.flag("en"_L1)};
}

void writeAct(JsonWriter& json, const Escalated& escalated)
{
    const Escalation& step = escalated.step;
    json.text("prio"_L1, wireName(step.level));
    json.integer("step"_L1, step.step);
    json.text("by"_L1, wireName(step.channel));
    json.text("role"_L1, step.role);
    json.instant("plan"_L1, step.plannedAt);
    json.instant("at"_L1, step.at);
    json.text("state"_L1, step.state);
}

void readAct(JsonReader& json, Escalated& escalated)
{
    escalated.step = {.level = readNeeded(json, "prio"_L1, &priorityOf, Priority::P4),
        .step = readNumber(json, "step"_L1, longestLadder),
        .channel = readNeeded(json, "by"_L1, &alertChannelOf, AlertChannel::Text),
        .role = json.text("role"_L1),
        .plannedAt = readMoment(json, "plan"_L1),
        .at = readMoment(json, "at"_L1),
        .state = json.text("state"_L1)};
}

void writeAct(JsonWriter& json, const SoundSilenced& silenced)
{
    json.instant("until"_L1, silenced.until);
}

void readAct(JsonReader& json, SoundSilenced& silenced)
{
    silenced = {.until = readMoment(json, "until"_L1)};
}

std::optional<EventPayload> readAct(QStringView kind, JsonReader& json)
{
    for (const Format& format : formats) {
        if (kind == format.kind)
            return format.read(json);
    }
    return std::nullopt;
}

} // namespace dispatch

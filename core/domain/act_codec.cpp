// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/act_codec.h"

#include "core/domain/wire_names.h"

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

} // namespace

void writeAct(JsonWriter& json, const CallAssigned& assigned)
{
    json.text("to"_L1, assigned.to);
}

void writeAct(JsonWriter& json, const PriorityChosen& chosen)
{
    if (chosen.priority)
        json.text("prio"_L1, wireName(*chosen.priority));
    json.text("why"_L1, chosen.reason);
}

void writeAct(JsonWriter& json, const FollowUpMarked& marked)
{
    if (marked.followUp)
        json.text("todo"_L1, wireName(*marked.followUp));
}

void writeAct(JsonWriter& json, const CallMerged& merged)
{
    json.text("into"_L1, merged.into.value);
}

std::optional<EventPayload> readAct(QStringView kind, JsonReader& json)
{
    if (kind == "assigned"_L1)
        return CallAssigned{.to = json.text("to"_L1)};
    if (kind == "priority"_L1)
        return PriorityChosen{
            .priority = readWord(json, "prio"_L1, &priorityOf), .reason = json.text("why"_L1)};
    if (kind == "follow-up"_L1)
        return FollowUpMarked{.followUp = readWord(json, "todo"_L1, &followUpOf)};
    if (kind == "merged"_L1)
        return CallMerged{.into = {json.text("into"_L1)}};
    return std::nullopt;
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/command_codec.h"

#include "core/domain/wire_names.h"

#include <array>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

void writeNote(QJsonObject& out, const Action& action)
{
    out.insert(u"text"_s, std::get<AddNote>(action).text);
}

Action readNote(const CallId& call, JsonFields& fields)
{
    return AddNote{.call = call, .text = fields.text(u"text"_s)};
}

void writeAssign(QJsonObject& out, const Action& action)
{
    const auto& assign = std::get<AssignCall>(action);
    out.insert(u"to"_s, assign.to);
    out.insert(u"expected"_s, assign.expected);
}

Action readAssign(const CallId& call, JsonFields& fields)
{
    return AssignCall{.call = call, .to = fields.text(u"to"_s), .expected = fields.text(u"expected"_s)};
}

//! A word of ours; empty, and still right, when there is no such field.
template <typename E>
std::optional<E> readWord(JsonFields& fields, const QString& key, std::optional<E> (*valueOf)(QStringView))
{
    const std::optional<QString> word = fields.optionalText(key);
    if (!word)
        return std::nullopt;
    const std::optional<E> value = valueOf(*word);
    fields.require(value.has_value());
    return value;
}

void writePriority(QJsonObject& out, const Action& action)
{
    const auto& set = std::get<SetPriority>(action);
    if (set.priority)
        out.insert(u"priority"_s, wireName(*set.priority));
    out.insert(u"reason"_s, set.reason);
}

Action readPriority(const CallId& call, JsonFields& fields)
{
    return SetPriority{.call = call,
        .priority = readWord(fields, u"priority"_s, &priorityOf),
        .reason = fields.text(u"reason"_s)};
}

void writeFollowUp(QJsonObject& out, const Action& action)
{
    if (const auto& mark = std::get<MarkFollowUp>(action); mark.followUp)
        out.insert(u"follow_up"_s, wireName(*mark.followUp));
}

Action readFollowUp(const CallId& call, JsonFields& fields)
{
    return MarkFollowUp{.call = call, .followUp = readWord(fields, u"follow_up"_s, &followUpOf)};
}

void writeMerge(QJsonObject& out, const Action& action)
{
    out.insert(u"into"_s, std::get<MergeCall>(action).into.value);
}

Action readMerge(const CallId& call, JsonFields& fields)
{
    return MergeCall{.call = call, .into = {fields.text(u"into"_s)}};
}

struct Format {
    QLatin1StringView type;
    void (*write)(QJsonObject&, const Action&);
    Action (*read)(const CallId&, JsonFields&);
};

// in the order of Action's alternatives
constexpr std::array formats{
    Format{.type = "add-note"_L1, .write = &writeNote, .read = &readNote},
    Format{.type = "assign-call"_L1, .write = &writeAssign, .read = &readAssign},
    Format{.type = "set-priority"_L1, .write = &writePriority, .read = &readPriority},
    Format{.type = "mark-follow-up"_L1, .write = &writeFollowUp, .read = &readFollowUp},
    Format{.type = "merge-call"_L1, .write = &writeMerge, .read = &readMerge},
};
static_assert(formats.size() == std::variant_size_v<Action>);

} // namespace

QJsonObject commandToJson(const Command& command)
{
    const Format& format = formats.at(command.action.index());
    const CallId& call
        = std::visit([](const auto& act) -> const CallId& { return act.call; }, command.action);
    QJsonObject out{{u"type"_s, format.type}, {u"id"_s, command.id}, {u"author"_s, command.author},
        {u"call"_s, call.value}};
    format.write(out, command.action);
    return out;
}

std::optional<Command> commandFromJson(const QString& type, JsonFields& fields)
{
    for (const Format& format : formats) {
        if (type != format.type)
            continue;
        const CallId call{fields.text(u"call"_s)};
        return Command{.id = fields.text(u"id"_s),
            .author = fields.text(u"author"_s),
            .action = format.read(call, fields)};
    }
    return std::nullopt;
}

} // namespace dispatch

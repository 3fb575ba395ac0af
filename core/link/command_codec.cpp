// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/command_codec.h"

#include "core/domain/wire_names.h"

#include <QJsonDocument>

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

void writeNothing(QJsonObject& /*out*/, const Action& /*action*/)
{
}

Action readAcknowledge(const CallId& call, JsonFields& /*fields*/)
{
    return AcknowledgeAlarm{.call = call};
}

void insertMoment(QJsonObject& out, const QString& key, const std::optional<Instant>& at)
{
    if (at)
        out.insert(key, toEpochMs(*at));
}

void writeShelve(QJsonObject& out, const Action& action)
{
    const auto& shelve = std::get<ShelveAlarm>(action);
    insertMoment(out, u"until"_s, shelve.until);
    out.insert(u"reason"_s, shelve.reason);
}

Action readShelve(const CallId& call, JsonFields& fields)
{
    return ShelveAlarm{
        .call = call, .until = fields.optionalInstant(u"until"_s), .reason = fields.text(u"reason"_s)};
}

//! A word of ours that has to be there.
template <typename E>
E readNeeded(JsonFields& fields, const QString& key, std::optional<E> (*valueOf)(QStringView), E otherwise)
{
    const std::optional<E> value = valueOf(fields.text(key));
    fields.require(value.has_value());
    return value.value_or(otherwise);
}

void writeStart(QJsonObject& out, const Action& action)
{
    const auto& start = std::get<StartCallback>(action);
    out.insert(u"attempt"_s, start.attempt);
    out.insert(u"number"_s, start.number);
    out.insert(u"method"_s, wireName(start.method));
}

Action readStart(const CallId& call, JsonFields& fields)
{
    return StartCallback{.call = call,
        .attempt = fields.text(u"attempt"_s),
        .number = fields.text(u"number"_s),
        .method = readNeeded(fields, u"method"_s, &callbackMethodOf, CallbackMethod::Manual)};
}

void writeEnd(QJsonObject& out, const Action& action)
{
    const auto& end = std::get<EndCallback>(action);
    out.insert(u"attempt"_s, end.attempt);
    if (end.outcome)
        out.insert(u"outcome"_s, wireName(*end.outcome));
    out.insert(u"number"_s, end.number);
    out.insert(u"note"_s, end.note);
    insertMoment(out, u"next"_s, end.nextAt);
    out.insert(u"window"_s, end.wish.window);
    out.insert(u"weekdays"_s, end.wish.weekdays);
}

Action readEnd(const CallId& call, JsonFields& fields)
{
    return EndCallback{.call = call,
        .attempt = fields.text(u"attempt"_s),
        .outcome = readWord(fields, u"outcome"_s, &callbackOutcomeOf),
        .number = fields.text(u"number"_s),
        .note = fields.text(u"note"_s),
        .nextAt = fields.optionalInstant(u"next"_s),
        .wish = {.window = fields.text(u"window"_s),
            .weekdays = static_cast<int>(fields.integer(u"weekdays"_s, 0, everyWeekday))}};
}

void writeCorrect(QJsonObject& out, const Action& action)
{
    const auto& correct = std::get<CorrectCustomer>(action);
    out.insert(u"field"_s, wireName(correct.field));
    if (correct.value)
        out.insert(u"value"_s, *correct.value);
}

Action readCorrect(const CallId& call, JsonFields& fields)
{
    return CorrectCustomer{.call = call,
        .field = readNeeded(fields, u"field"_s, &customerFieldOf, CustomerField::Name),
        .value = fields.optionalText(u"value"_s)};
}

void writeEnter(QJsonObject& out, const Action& action)
{
    const auto& enter = std::get<EnterCall>(action);
    JsonWriter facts;
    facts.beginObject();
    writeFacts(facts, enter.facts);
    facts.endObject();
    out.insert(u"facts"_s, QJsonDocument::fromJson(facts.take()).object());
    out.insert(u"source"_s, enter.source);
    out.insert(u"english"_s, enter.english);
}

Action readEnter(const CallId& call, JsonFields& fields)
{
    JsonReader facts{fields.object(u"facts"_s)};
    EnterCall enter{.call = call,
        .facts = readFacts(facts),
        .source = fields.text(u"source"_s),
        .english = fields.flag(u"english"_s)};
    fields.require(facts.isIntact());
    return enter;
}

void writeSilence(QJsonObject& out, const Action& action)
{
    out.insert(u"until"_s, toEpochMs(std::get<SilenceSound>(action).until));
}

Action readSilence(const CallId& call, JsonFields& fields)
{
    return SilenceSound{.call = call, .until = fields.instant(u"until"_s)};
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
    Format{.type = "acknowledge-alarm"_L1, .write = &writeNothing, .read = &readAcknowledge},
    Format{.type = "shelve-alarm"_L1, .write = &writeShelve, .read = &readShelve},
    Format{.type = "start-callback"_L1, .write = &writeStart, .read = &readStart},
    Format{.type = "end-callback"_L1, .write = &writeEnd, .read = &readEnd},
    Format{.type = "correct-customer"_L1, .write = &writeCorrect, .read = &readCorrect},
    Format{.type = "enter-call"_L1, .write = &writeEnter, .read = &readEnter},
    Format{.type = "silence-sound"_L1, .write = &writeSilence, .read = &readSilence},
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/command_events.h"

#include "core/domain/intake/customer_value.h"
#include "core/domain/intake/spoken_phone.h"
#include "core/link/command_handler.h"

#include <QUuid>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

qsizetype characters(const QString& text)
{
    return text.toUcs4().size();
}

Status act(const AddNote& note, Event& event)
{
    if (note.text.trimmed().isEmpty() || characters(note.text) > longestNote)
        return malformed(u"text"_s);
    event.payload = NoteAdded{.text = note.text};
    return Unit{};
}

//! A name, or empty for nobody.
bool isNameOrEmpty(const QString& name)
{
    return name.isEmpty() || (!name.trimmed().isEmpty() && characters(name) <= longestName);
}

Status act(const AssignCall& assign, Event& event)
{
    if (!isNameOrEmpty(assign.to))
        return malformed(u"to"_s);
    if (!isNameOrEmpty(assign.expected))
        return malformed(u"expected"_s);
    event.payload = CallAssigned{.to = assign.to};
    return Unit{};
}

Status act(const SetPriority& set, Event& event)
{
    if ((set.priority && set.reason.trimmed().isEmpty()) || characters(set.reason) > longestReason)
        return malformed(u"reason"_s);
    event.payload = PriorityChosen{.priority = set.priority, .reason = set.reason};
    return Unit{};
}

//! What people may say; the rest follows from the call and from who has it.
bool isForPeople(FollowUp followUp)
{
    switch (followUp) {
    case FollowUp::ToCallBack:
    case FollowUp::Done:
    case FollowUp::Archived:
    case FollowUp::Refused:
        return true;
    case FollowUp::None:
    case FollowUp::InProgress:
        return false;
    }
    Q_UNREACHABLE();
}

Status act(const MarkFollowUp& mark, Event& event)
{
    if (mark.followUp && !isForPeople(*mark.followUp))
        return malformed(u"follow_up"_s);
    event.payload = FollowUpMarked{.followUp = mark.followUp};
    return Unit{};
}

Status act(const MergeCall& merge, Event& event)
{
    if (merge.into == merge.call)
        return malformed(u"into"_s);
    event.payload = CallMerged{.into = merge.into};
    return Unit{};
}

Status act(const AcknowledgeAlarm& /*acknowledge*/, Event& event)
{
    event.payload = AlarmAcknowledged{};
    return Unit{};
}

Status act(const ShelveAlarm& shelve, Event& event)
{
    if (characters(shelve.reason) > longestReason)
        return malformed(u"reason"_s);
    if (shelve.until && *shelve.until <= event.occurredAt)
        return malformed(u"until"_s);
    event.payload = AlarmShelved{.until = shelve.until, .reason = shelve.reason.trimmed()};
    return Unit{};
}

//! Empty, or a number that can be dialled.
bool isNumberOrEmpty(const QString& number)
{
    return number.isEmpty() || spokenPhone(number) == number;
}

Status act(const StartCallback& start, Event& event)
{
    if (QUuid::fromString(start.attempt).isNull())
        return malformed(u"attempt"_s);
    if (!isNumberOrEmpty(start.number))
        return malformed(u"number"_s);
    event.payload = CallbackStarted{.attempt = start.attempt, .number = start.number, .method = start.method};
    return Unit{};
}

//! A moment to try again belongs to an outcome that needs one, and comes after it.
bool mayTryAt(const EndCallback& end, Instant now)
{
    return !end.nextAt || (end.outcome && needsAnotherTry(*end.outcome) && *end.nextAt > now);
}

Status act(const EndCallback& end, Event& event)
{
    if (QUuid::fromString(end.attempt).isNull())
        return malformed(u"attempt"_s);
    if (!isNumberOrEmpty(end.number))
        return malformed(u"number"_s);
    if (characters(end.note) > longestNote)
        return malformed(u"note"_s);
    if (!mayTryAt(end, event.occurredAt))
        return malformed(u"next"_s);
    if (characters(end.wish.window) > longestName || end.wish.weekdays < 0
        || end.wish.weekdays > everyWeekday)
        return malformed(u"wish"_s);
    event.payload = CallbackEnded{.attempt = end.attempt,
        .outcome = end.outcome,
        .number = end.number,
        .note = end.note,
        .nextAt = end.nextAt,
        .wish = end.wish};
    return Unit{};
}

Status act(const CorrectCustomer& correct, Event& event)
{
    CustomerCorrected corrected{.field = correct.field};
    if (correct.value) {
        corrected.value = customerValue(correct.field, *correct.value);
        if (!corrected.value)
            return malformed(u"value"_s);
    }
    event.payload = std::move(corrected);
    return Unit{};
}

//! Puts what was typed into the form that the call keeps. \return the field that is wrong; empty when none
//! is.
QString tidy(CallFacts& facts)
{
    struct Field {
        QString CallFacts::*member;
        CustomerField field;
        QLatin1StringView name;
    };
    for (const Field& field : {Field{&CallFacts::phone, CustomerField::SpokenPhone, "phone"_L1},
             Field{&CallFacts::name, CustomerField::Name, "name"_L1},
             Field{&CallFacts::address, CustomerField::Address, "address"_L1},
             Field{&CallFacts::postalCode, CustomerField::PostalCode, "postal_code"_L1},
             Field{&CallFacts::email, CustomerField::Email, "email"_L1},
             Field{&CallFacts::service, CustomerField::Service, "service"_L1},
             Field{&CallFacts::problem, CustomerField::Problem, "problem"_L1}}) {
        const std::optional<QString> value = customerValue(field.field, facts.*field.member);
        if (!value)
            return field.name;
        facts.*field.member = *value;
    }
    return {};
}

Status act(const EnterCall& enter, Event& event)
{
    if (!enter.call.value.startsWith("manual-"_L1) || characters(enter.call.value) > longestName)
        return malformed(u"call"_s);
    CallEntered entered{.facts = enter.facts, .source = enter.source.trimmed(), .english = enter.english};
    if (const QString wrong = tidy(entered.facts); !wrong.isEmpty())
        return malformed(wrong);
    if (entered.facts.phone.isEmpty())
        return malformed(u"phone"_s);
    if (entered.facts.problem.isEmpty())
        return malformed(u"problem"_s);
    if (characters(entered.source) > longestReason)
        return malformed(u"source"_s);
    event.callerPhone = entered.facts.phone;
    event.callerName = entered.facts.name;
    event.payload = std::move(entered);
    return Unit{};
}

Status act(const SilenceSound& silence, Event& event)
{
    if (silence.until > event.occurredAt + longestSilence)
        return malformed(u"until"_s);
    event.payload = SoundSilenced{.until = silence.until};
    return Unit{};
}

} // namespace

Error malformed(const QString& field)
{
    return {.code = ErrorCode::Malformed, .args = {field}, .detail = u"command: "_s + field};
}

Status putAct(const Action& action, Event& event)
{
    event.call = std::visit([](const auto& doing) -> const CallId& { return doing.call; }, action);
    if (event.call.isEmpty() != std::holds_alternative<SilenceSound>(action))
        return malformed(u"call"_s);
    return std::visit([&event](const auto& doing) { return act(doing, event); }, action);
}

} // namespace dispatch

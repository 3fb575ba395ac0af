// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/command_handler.h"

#include <QUuid>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

Error malformed(const QString& field)
{
    return {.code = ErrorCode::Malformed, .args = {field}, .detail = u"command: "_s + field};
}

qsizetype characters(const QString& text)
{
    return text.toUcs4().size();
}

Status act(const AddNote& note, Event& event)
{
    if (note.call.isEmpty())
        return malformed(u"call"_s);
    if (note.text.trimmed().isEmpty() || characters(note.text) > longestNote)
        return malformed(u"text"_s);
    event.call = note.call;
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
    if (assign.call.isEmpty())
        return malformed(u"call"_s);
    if (!isNameOrEmpty(assign.to))
        return malformed(u"to"_s);
    if (!isNameOrEmpty(assign.expected))
        return malformed(u"expected"_s);
    event.call = assign.call;
    event.payload = CallAssigned{.to = assign.to};
    return Unit{};
}

Status act(const SetPriority& set, Event& event)
{
    if (set.call.isEmpty())
        return malformed(u"call"_s);
    if ((set.priority && set.reason.trimmed().isEmpty()) || characters(set.reason) > longestReason)
        return malformed(u"reason"_s);
    event.call = set.call;
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
    if (mark.call.isEmpty())
        return malformed(u"call"_s);
    if (mark.followUp && !isForPeople(*mark.followUp))
        return malformed(u"follow_up"_s);
    event.call = mark.call;
    event.payload = FollowUpMarked{.followUp = mark.followUp};
    return Unit{};
}

Status act(const MergeCall& merge, Event& event)
{
    if (merge.call.isEmpty())
        return malformed(u"call"_s);
    if (merge.into == merge.call)
        return malformed(u"into"_s);
    event.call = merge.call;
    event.payload = CallMerged{.into = merge.into};
    return Unit{};
}

Error conflict(const QStringList& args)
{
    return {.code = ErrorCode::Conflict, .args = args, .detail = u"somebody else acted first"_s};
}

Status mayAct(const AssignCall& assign, const CallState& call, const KnownCall& /*known*/)
{
    const Stamped<QString>& assignee = call.assignee;
    if (assignee.value == assign.expected)
        return Unit{};
    if (assignee.value.isEmpty())
        return conflict({QString{}, QString{}});
    return conflict({assignee.value, toIso(assignee.at)});
}

Status mayAct(const MergeCall& merge, const CallState& /*call*/, const KnownCall& known)
{
    if (merge.into.isEmpty())
        return Unit{};
    const CallState kept = known(merge.into);
    if (kept.id.isEmpty())
        return Error{.code = ErrorCode::NotFound, .args = {u"into"_s}, .detail = u"no such call"_s};
    if (!kept.mergedInto.value.isEmpty())
        return conflict({kept.mergedInto.value.value});
    return Unit{};
}

template <typename Act>
Status mayAct(const Act& /*act*/, const CallState& /*call*/, const KnownCall& /*known*/)
{
    return Unit{};
}

} // namespace

Precondition preconditionOf(const Action& action)
{
    return [action](Event& event, const KnownCall& known) -> Status {
        const CallState call = known(event.call);
        if (call.id.isEmpty())
            return Error{.code = ErrorCode::NotFound, .args = {u"call"_s}, .detail = u"no such call"_s};
        if (!std::holds_alternative<AddNote>(action))
            event.occurredAt = std::max(event.occurredAt, call.updatedAt + std::chrono::milliseconds{1});
        return std::visit([&](const auto& act) { return mayAct(act, call, known); }, action);
    };
}

Result<Event> eventOf(const Command& command, Instant now)
{
    const QUuid id = QUuid::fromString(command.id);
    if (id.isNull())
        return malformed(u"id"_s);
    if (command.author.trimmed().isEmpty() || characters(command.author) > longestName)
        return malformed(u"author"_s);
    Event event{
        // one spelling of the UUID, so that "{A…}" and "a…" are the same click
        .key = u"command:"_s + id.toString(QUuid::WithoutBraces),
        .author = command.author,
        .occurredAt = now,
        .receivedAt = now,
    };
    const Status acted
        = std::visit([&event](const auto& action) { return act(action, event); }, command.action);
    if (!acted)
        return acted.error();
    return event;
}

} // namespace dispatch

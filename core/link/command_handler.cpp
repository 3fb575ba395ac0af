// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/command_handler.h"

#include "core/domain/alarm_rules.h"
#include "core/link/command_events.h"

#include <QUuid>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

Error conflict(const QStringList& args)
{
    return {.code = ErrorCode::Conflict, .args = args, .detail = u"somebody else acted first"_s};
}

//! Who has the call, and since when; empty when nobody has it.
Error heldBy(const CallState& call)
{
    const Stamped<QString>& assignee = call.assignee;
    if (assignee.value.isEmpty())
        return conflict({QString{}, QString{}});
    return conflict({assignee.value, toIso(assignee.at)});
}

Status mayAct(const AssignCall& assign, const CallState& call, const KnownCall& /*known*/, Event& /*event*/)
{
    if (call.assignee.value == assign.expected)
        return Unit{};
    return heldBy(call);
}

Status mayAct(
    const AcknowledgeAlarm& /*act*/, const CallState& call, const KnownCall& /*known*/, Event& event)
{
    if (!call.decision.callbackDueAt)
        return conflict({});
    event.payload = AlarmAcknowledged{.level = call.decision.priority};
    return Unit{};
}

Status mayAct(const ShelveAlarm& shelve, const CallState& call, const KnownCall& /*known*/, Event& event)
{
    const Priority level = call.decision.priority;
    if (shelve.until && !call.decision.callbackDueAt)
        return conflict({});
    if (shelve.until && *shelve.until > latestShelf(level, event.receivedAt, CrewHours{}))
        return malformed(u"until"_s);
    if (shelve.until && shelfNeedsReason(level) && shelve.reason.trimmed().isEmpty())
        return malformed(u"reason"_s);
    std::get<AlarmShelved>(event.payload).level = level;
    return Unit{};
}

Status mayAct(const StartCallback& /*start*/, const CallState& call, const KnownCall& /*known*/, Event& event)
{
    const QString& holder = call.assignee.value;
    return holder.isEmpty() || holder == event.author ? Status{Unit{}} : Status{heldBy(call)};
}

Status mayAct(const MergeCall& merge, const CallState& /*call*/, const KnownCall& known, Event& /*event*/)
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
Status mayAct(const Act& /*act*/, const CallState& /*call*/, const KnownCall& /*known*/, Event& /*event*/)
{
    return Unit{};
}

} // namespace

Precondition preconditionOf(const Action& action)
{
    if (std::holds_alternative<EnterCall>(action) || std::holds_alternative<SilenceSound>(action))
        return {}; // about no call that is known yet
    return [action](Event& event, const KnownCall& known) -> Status {
        const CallState call = known(event.call);
        if (call.id.isEmpty())
            return Error{.code = ErrorCode::NotFound, .args = {u"call"_s}, .detail = u"no such call"_s};
        if (!std::holds_alternative<AddNote>(action))
            event.occurredAt = std::max(event.occurredAt, call.updatedAt + std::chrono::milliseconds{1});
        return std::visit([&](const auto& act) { return mayAct(act, call, known, event); }, action);
    };
}

Result<Event> eventOf(const Command& command, Instant now)
{
    const QUuid id = QUuid::fromString(command.id);
    if (id.isNull())
        return malformed(u"id"_s);
    if (command.author.trimmed().isEmpty() || command.author.toUcs4().size() > longestName)
        return malformed(u"author"_s);
    Event event{
        // one spelling of the UUID, so that "{A…}" and "a…" are the same click
        .key = u"command:"_s + id.toString(QUuid::WithoutBraces),
        .author = command.author,
        .occurredAt = now,
        .receivedAt = now,
    };
    const Status acted = putAct(command.action, event);
    if (!acted)
        return acted.error();
    return event;
}

} // namespace dispatch

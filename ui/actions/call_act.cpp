// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/call_act.h"

#include "core/domain/intake/customer_value.h"
#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

std::optional<Priority> chosenPriority(const Call& call)
{
    return call.priorityAuthor.isEmpty() ? std::nullopt : std::optional{call.priority};
}

QString chosenReason(const Call& call)
{
    return call.priorityAuthor.isEmpty() ? QString{} : call.priorityReason.matched.value(0);
}

//! What a person had put there; empty when the machines' value stood.
std::optional<QString> correctionOf(const Call& call, CustomerField field)
{
    const bool made = std::ranges::count(call.corrections, field, &Corrected::field) > 0;
    return made ? std::optional{valueOf(call, field)} : std::nullopt;
}

Action undoOf(const AddNote& note, const Call& /*before*/)
{
    return note;
}

Action undoOf(const AssignCall& assign, const Call& before)
{
    return AssignCall{.call = assign.call, .to = before.assignedTo, .expected = assign.to};
}

Action undoOf(const SetPriority& set, const Call& before)
{
    return SetPriority{.call = set.call, .priority = chosenPriority(before), .reason = chosenReason(before)};
}

Action undoOf(const MarkFollowUp& mark, const Call& before)
{
    return MarkFollowUp{.call = mark.call, .followUp = markOf(before)};
}

Action undoOf(const MergeCall& merge, const Call& before)
{
    return MergeCall{.call = merge.call, .into = before.mergedInto};
}

// Nobody can have seen an alarm less than before, nor have called less.
Action undoOf(const AcknowledgeAlarm& seen, const Call& /*before*/)
{
    return seen;
}

Action undoOf(const ShelveAlarm& shelve, const Call& before)
{
    return ShelveAlarm{
        .call = shelve.call, .until = before.alarm.shelvedUntil, .reason = before.alarm.shelfReason};
}

Action undoOf(const StartCallback& start, const Call& /*before*/)
{
    return start;
}

Action undoOf(const EndCallback& end, const Call& /*before*/)
{
    return EndCallback{
        .call = end.call, .attempt = end.attempt, .number = end.number, .note = end.note, .wish = end.wish};
}

Action undoOf(const CorrectCustomer& correct, const Call& before)
{
    return CorrectCustomer{
        .call = correct.call, .field = correct.field, .value = correctionOf(before, correct.field)};
}

Action undoOf(const EnterCall& enter, const Call& /*before*/)
{
    return enter;
}

Action undoOf(const SilenceSound& silence, const Call& /*before*/)
{
    return silence;
}

bool isAs(const AddNote& /*note*/, const Call& /*now*/, const QString& /*author*/)
{
    return false;
}

bool isAs(const AcknowledgeAlarm& /*seen*/, const Call& /*now*/, const QString& /*author*/)
{
    return false;
}

bool isAs(const ShelveAlarm& shelve, const Call& now, const QString& /*author*/)
{
    return now.alarm.shelvedUntil == shelve.until;
}

bool isAs(const StartCallback& /*start*/, const Call& /*now*/, const QString& /*author*/)
{
    return false;
}

bool isAs(const EndCallback& end, const Call& now, const QString& /*author*/)
{
    return !now.attempts.empty() && now.attempts.back().id == end.attempt
        && now.attempts.back().outcome == end.outcome;
}

bool isAs(const CorrectCustomer& correct, const Call& now, const QString& author)
{
    const auto made = std::ranges::find(now.corrections, correct.field, &Corrected::field);
    if (!correct.value)
        return made == now.corrections.end();
    return made != now.corrections.end() && made->author == author;
}

bool isAs(const EnterCall& /*enter*/, const Call& /*now*/, const QString& /*author*/)
{
    return false;
}

bool isAs(const SilenceSound& /*silence*/, const Call& /*now*/, const QString& /*author*/)
{
    return false;
}

bool isAs(const AssignCall& assign, const Call& now, const QString& /*author*/)
{
    return now.assignedTo == assign.to;
}

bool isAs(const SetPriority& set, const Call& now, const QString& author)
{
    if (!set.priority)
        return now.priorityAuthor.isEmpty();
    return chosenPriority(now) == set.priority && chosenReason(now) == set.reason
        && now.priorityAuthor == author;
}

bool isAs(const MarkFollowUp& mark, const Call& now, const QString& author)
{
    return markOf(now) == mark.followUp && (!mark.followUp || now.followUpAuthor == author);
}

bool isAs(const MergeCall& merge, const Call& now, const QString& /*author*/)
{
    return now.mergedInto == merge.into;
}

} // namespace

std::optional<FollowUp> markOf(const Call& call)
{
    if (call.followUpAuthor.isEmpty())
        return std::nullopt;
    return call.followUp == FollowUp::InProgress ? FollowUp::ToCallBack : call.followUp;
}

CallAct CallAct::of(const Call& before, const Action& doing, const QString& author)
{
    CallAct act;
    act.doing = doing;
    act.undoing = std::visit([&before](const auto& action) { return undoOf(action, before); }, doing);
    act.author = author;
    act.before = before;
    return act;
}

CallId CallAct::callOf(const Action& action)
{
    return std::visit([](const auto& any) { return any.call; }, action);
}

QString CallAct::kindOf(const Action& action)
{
    struct {
        QString operator()(const AddNote& /*action*/) const { return u"note"_s; }
        QString operator()(const AssignCall& /*action*/) const { return u"assigned"_s; }
        QString operator()(const SetPriority& /*action*/) const { return u"priority"_s; }
        QString operator()(const MarkFollowUp& /*action*/) const { return u"follow-up"_s; }
        QString operator()(const MergeCall& /*action*/) const { return u"merged"_s; }
        QString operator()(const AcknowledgeAlarm& /*action*/) const { return u"acknowledged"_s; }
        QString operator()(const ShelveAlarm& /*action*/) const { return u"shelved"_s; }
        QString operator()(const StartCallback& /*action*/) const { return u"callback-started"_s; }
        QString operator()(const EndCallback& /*action*/) const { return u"callback-ended"_s; }
        QString operator()(const CorrectCustomer& /*action*/) const { return u"corrected"_s; }
        QString operator()(const EnterCall& /*action*/) const { return u"entered"_s; }
        QString operator()(const SilenceSound& /*action*/) const { return u"silenced"_s; }
    } const name;
    return std::visit(name, action);
}

bool CallAct::stands(const Call& now) const
{
    return std::visit([this, &now](const auto& action) { return isAs(action, now, author); }, doing);
}

QString CallAct::changedBy(const Call& now) const
{
    if (std::holds_alternative<AssignCall>(doing))
        return now.assignedTo;
    if (std::holds_alternative<SetPriority>(doing))
        return now.priorityAuthor;
    if (std::holds_alternative<EndCallback>(doing) && !now.attempts.empty())
        return now.attempts.back().author;
    return std::holds_alternative<MarkFollowUp>(doing) ? now.followUpAuthor : QString{};
}

} // namespace dispatch

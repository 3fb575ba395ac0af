// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/call_act.h"
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

bool isAs(const AddNote& /*note*/, const Call& /*now*/, const QString& /*author*/)
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
    return std::holds_alternative<MarkFollowUp>(doing) ? now.followUpAuthor : QString{};
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/call_list_model.h"

#include "ui/formats.h"
#include "ui/models/callback_words.h"
#include "ui/models/queue_columns.h"
#include "ui/models/queue_words.h"
#include "ui/wording.h"

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

CallListModel::CallListModel(CallSource& source, DeskLink& link, const Clock& clock, const CallFilter& filter,
    const CallSort& order, QObject* parent)
    : WindowedCallModel{source, link, filter, order, parent}
    , m_clock{clock}
{
}

int CallListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool CallListModel::isSortable(int column)
{
    return QueueColumns::sortKey(column).has_value();
}

void CallListModel::sort(int column, Qt::SortOrder order)
{
    if (const auto key = QueueColumns::sortKey(column))
        setSort({.column = *key, .descending = order == Qt::DescendingOrder});
}

void CallListModel::setSort(const CallSort& sort)
{
    ask(filter(), sort);
}

void CallListModel::ask(const CallFilter& filter, const CallSort& sort)
{
    const bool headings = sort != order();
    setQuestion(filter, sort);
    if (headings)
        emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void CallListModel::tick(int first, int last)
{
    const int top = std::max(0, first);
    const int bottom = std::min(last, rowCount() - 1);
    if (top <= bottom)
        emit dataChanged(index(top, State), index(bottom, Waiting), {Qt::DisplayRole, LateRole});
}

QVariant CallListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return QueueColumns::heading(section, order());
    case Qt::AccessibleTextRole:
        return QueueColumns::spokenHeading(section, order());
    case Qt::ToolTipRole:
        return Wording::toolTip(QueueColumns::explanation(section));
    default:
        return {};
    }
}

QString CallListModel::text(const Call& call, int column) const
{
    switch (static_cast<Column>(column)) {
    case Urgency:
        return Wording::code(call.priority);
    case State:
        return QueueWords::state(call, m_clock.now());
    case Due:
        return QueueWords::due(call, m_clock.now());
    case Waiting:
        return QueueWords::waiting(call, m_clock.now());
    case Caller:
        return call.customer.name;
    case Phone:
        return call.customer.phone.isEmpty() ? Wording::callerOf({}) : Formats::phone(call.customer.phone);
    case Zone:
        return Wording::zone(call.customer.zone);
    case Subject:
        return QueueWords::subject(call);
    case Attempts:
        return CallbackWords::attempts(call);
    case FollowedUp:
        return call.followUp == FollowUp::None ? QString{} : Wording::of(call.followUp);
    case Assignee:
        return call.assignedTo;
    case ReceivedAt:
        return Formats::listTime(call.listedAt(), m_clock.now());
    case Duration: {
        const auto length = call.durationSeconds();
        return length ? Formats::duration(std::chrono::seconds{*length}) : QString{};
    }
    case Window:
        return call.wish().window;
    case WishedDays:
        return call.waitsForSlot ? CallbackWords::weekdays(call.wish().weekdays) : QString{};
    case ColumnCount:
        break;
    }
    return {};
}

QString CallListModel::toolTip(const Call& call, int column) const
{
    switch (static_cast<Column>(column)) {
    case Urgency:
        return Wording::codeAndName(call.priority) + ", "_L1 + Wording::reasonOf(call.priorityReason);
    case State:
        return QueueWords::stateInFull(call, m_clock.now());
    case Due:
        return call.callbackDueAt ? Formats::fullTime(*call.callbackDueAt) : QString{};
    case Waiting:
        return call.endedAt && isOpen(call.followUp) ? Formats::fullTime(*call.endedAt) : QString{};
    case Assignee:
        return call.assignedTo.isEmpty() || !call.assignedAt
            ? call.assignedTo
            : call.assignedTo + ", "_L1 + Formats::fullTime(*call.assignedAt);
    case ReceivedAt:
        return Formats::fullTime(call.listedAt());
    case Subject:
        return call.problem.isEmpty() || call.service.isEmpty()
            ? text(call, column)
            : Wording::serviceOf(call) + '\n'_L1 + call.problem;
    case Attempts:
        return CallbackWords::history(call);
    case Caller:
    case Phone:
    case Zone:
    case FollowedUp:
    case Duration:
    case Window:
    case WishedDays:
    case ColumnCount:
        break;
    }
    return text(call, column);
}

QVariant CallListModel::cell(const Call& call, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(call, column);
    case PriorityRole:
        return static_cast<int>(call.priority);
    case LateRole:
        return QueueWords::isLate(call, m_clock.now());
    case Qt::AccessibleTextRole:
        return QueueWords::sentence(call, m_clock.now());
    case Qt::ToolTipRole:
        return Wording::toolTip(toolTip(call, column));
    default:
        return {};
    }
}

} // namespace dispatch

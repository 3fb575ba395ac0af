// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/call_list_model.h"

#include "ui/formats.h"
#include "ui/wording.h"

namespace dispatch {

namespace {

std::optional<CallColumn> sortedBy(int column)
{
    switch (static_cast<CallListModel::Column>(column)) {
    case CallListModel::Urgency:
        return CallColumn::Priority;
    case CallListModel::State:
        return CallColumn::LineState;
    case CallListModel::ReceivedAt:
        return CallColumn::ListedAt;
    case CallListModel::Caller:
        return CallColumn::CustomerName;
    case CallListModel::Phone:
        return CallColumn::Phone;
    case CallListModel::Duration:
        return CallColumn::Duration;
    case CallListModel::FollowedUp:
        return CallColumn::FollowUp;
    case CallListModel::LastWords:
    case CallListModel::ColumnCount:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

CallListModel::CallListModel(CallSource& source, DeskLink& link, const Clock& clock, QObject* parent)
    : WindowedCallModel{source, link, {}, parent}
    , m_clock{clock}
{
}

int CallListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool CallListModel::isSortable(int column)
{
    return sortedBy(column).has_value();
}

void CallListModel::sort(int column, Qt::SortOrder order)
{
    if (const auto key = sortedBy(column))
        setOrder({.column = *key, .descending = order == Qt::DescendingOrder});
}

QVariant CallListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Urgency:
        return tr("Urgence");
    case State:
        return tr("État");
    case ReceivedAt:
        return tr("Reçu à");
    case Caller:
        return tr("Client");
    case Phone:
        return tr("Numéro");
    case Duration:
        return tr("Durée");
    case FollowedUp:
        return tr("Suivi");
    case LastWords:
        return tr("Derniers mots");
    case ColumnCount:
        break;
    }
    return {};
}

QString CallListModel::text(const Call& call, int column) const
{
    switch (static_cast<Column>(column)) {
    case Urgency:
        return Wording::code(call.priority);
    case State:
        return Wording::stateOf(call);
    case ReceivedAt:
        return Formats::listTime(call.listedAt(), m_clock.now());
    case Caller:
        return call.customer.name;
    case Phone:
        return Formats::phone(call.customer.phone);
    case Duration: {
        const auto length = call.durationSeconds();
        return length ? Formats::duration(std::chrono::seconds{*length}) : QString{};
    }
    case FollowedUp:
        return call.followUp == FollowUp::None ? QString{} : Wording::of(call.followUp);
    case LastWords:
        return call.lastWords.simplified();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant CallListModel::cell(const Call& call, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(call, column);
    case PriorityRole:
        return static_cast<int>(call.priority);
    case Qt::AccessibleTextRole:
        return Wording::sentence(call);
    case Qt::ToolTipRole:
        if (column == Urgency)
            return Wording::toolTip(Wording::codeAndName(call.priority));
        if (column == ReceivedAt)
            return Wording::toolTip(Formats::fullTime(call.listedAt()));
        if (column == State && !call.endedReason.isEmpty())
            return Wording::toolTip(Wording::endedReason(call.endedReason));
        return Wording::toolTip(text(call, column));
    default:
        return {};
    }
}

} // namespace dispatch

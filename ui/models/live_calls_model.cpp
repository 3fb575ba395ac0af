// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/live_calls_model.h"

#include "ui/formats.h"
#include "ui/wording.h"

#include <algorithm>

namespace dispatch {

LiveCallsModel::LiveCallsModel(CallSource& source, DeskLink& link, const Clock& clock, QObject* parent)
    : WindowedCallModel{source, link, CallFilter{.live = true}, parent}
    , m_clock{clock}
{
}

int LiveCallsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

void LiveCallsModel::tick(int first, int last)
{
    const int top = std::max(0, first);
    const int bottom = std::min(last, rowCount() - 1);
    if (top <= bottom)
        emit dataChanged(index(top, Duration), index(bottom, Duration), {Qt::DisplayRole});
}

QVariant LiveCallsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Urgency:
        return tr("Urg.", "narrow heading: urgency");
    case StartedAt:
        return tr("Début");
    case Duration:
        return tr("Durée");
    case Caller:
        return tr("Appelant");
    case Phone:
        return tr("Numéro");
    case LastWords:
        return tr("Derniers mots");
    case ColumnCount:
        break;
    }
    return {};
}

// A call that is not connected yet has no duration: its line's state stands there instead.
QString LiveCallsModel::text(const Call& call, int column) const
{
    switch (static_cast<Column>(column)) {
    case Urgency:
        return Wording::code(call.priority);
    case StartedAt:
        return Formats::listTime(call.listedAt(), m_clock.now());
    case Duration:
        return call.startedAt
            ? Formats::duration(std::chrono::floor<std::chrono::seconds>(m_clock.now() - *call.startedAt))
            : Wording::of(call.lineState);
    case Caller:
        return call.customer.name;
    case Phone:
        return call.customer.phone.isEmpty() ? Wording::callerOf({}) : Formats::phone(call.customer.phone);
    case LastWords:
        return call.lastWords.simplified();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant LiveCallsModel::cell(const Call& call, int column, int role) const
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
        if (column == StartedAt)
            return Wording::toolTip(Formats::fullTime(call.listedAt()));
        return column == Duration ? QVariant{} : QVariant{Wording::toolTip(text(call, column))};
    default:
        return {};
    }
}

} // namespace dispatch

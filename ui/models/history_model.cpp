// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/history_model.h"

#include "ui/formats.h"
#include "ui/wording.h"

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

HistoryModel::HistoryModel(QObject* parent)
    : QAbstractTableModel{parent}
{
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const HistoryEntry& entry = m_entries.at(static_cast<size_t>(index.row()));
    const QString what = Wording::history(entry);
    if (role == Qt::AccessibleTextRole)
        return QStringList{Formats::sentenceTime(entry.at), Wording::author(entry.who), what}.join(", "_L1);
    if (role == Qt::ToolTipRole)
        return Wording::toolTip(index.column() == At ? Formats::fullTime(entry.at) : what);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case At:
        return Formats::listTime(entry.at, m_entries.front().at); // with the date on later days only
    case Who:
        return Wording::author(entry.who);
    case What:
        return what.simplified();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case At:
        return tr("Heure");
    case Who:
        return tr("Qui");
    case What:
        return tr("Quoi");
    case ColumnCount:
        break;
    }
    return {};
}

void HistoryModel::show(const std::vector<HistoryEntry>& entries)
{
    const auto [shown, next] = std::ranges::mismatch(m_entries, entries);
    const auto same = static_cast<size_t>(std::distance(m_entries.begin(), shown));
    if (same < m_entries.size()) {
        beginRemoveRows({}, static_cast<int>(same), rowCount() - 1);
        m_entries.resize(same);
        endRemoveRows();
    }
    if (next == entries.end())
        return;
    beginInsertRows({}, static_cast<int>(same), static_cast<int>(entries.size()) - 1);
    m_entries.insert(m_entries.end(), next, entries.end());
    endInsertRows();
}

} // namespace dispatch

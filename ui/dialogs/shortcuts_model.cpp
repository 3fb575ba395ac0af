// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcuts_model.h"

#include <QFont>

#include <algorithm>

namespace dispatch {

ShortcutsModel::ShortcutsModel(const ActionSet& actions, QObject* parent)
    : QAbstractTableModel{parent}
    , m_actions{actions}
{
    m_rows.reserve(ActionTable::rows().size());
    for (const ActionRow& row : ActionTable::rows()) {
        if (actions.action(row.id).isVisible())
            m_rows.push_back(&row);
    }
    connect(&actions, &ActionSet::keysChanged, this,
        [this] { emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1)); });
}

int ShortcutsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ShortcutsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QLatin1StringView ShortcutsModel::idAt(int row) const
{
    return row < 0 || row >= rowCount() ? QLatin1StringView{} : m_rows.at(static_cast<size_t>(row))->id;
}

int ShortcutsModel::rowOf(QLatin1StringView id) const
{
    const auto found = std::ranges::find(m_rows, id, [](const ActionRow* row) { return row->id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QVariant ShortcutsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ActionRow& row = *m_rows.at(static_cast<size_t>(index.row()));
    const bool own = m_actions.hasOwnKeys(row.id);
    if (role == Qt::FontRole && index.column() == Keys && own) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role == Qt::ToolTipRole && index.column() == Keys && own)
        return tr("Changé à ce poste");
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Name)
        return m_actions.text(row.id);
    return index.column() == Place ? ActionTable::path(row) : m_actions.keysText(row.id);
}

QVariant ShortcutsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Action");
    case Place:
        return tr("Menu");
    case Keys:
        return tr("Raccourci");
    default:
        return {};
    }
}

} // namespace dispatch

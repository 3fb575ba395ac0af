// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/palette_model.h"

#include "ui/wording.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <array>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

//! How well \a wanted fits: 0 all words begin words of the name, 1 they are within it, 2 within the menu's
//! name too; empty: not at all.
std::optional<int> rankOf(const QStringList& wanted, const QString& name, const QString& place)
{
    int rank = 0;
    for (const QString& word : wanted) {
        const bool begins = (u' ' + name).contains(u' ' + word);
        const bool within = name.contains(word);
        if (!within && !place.contains(word))
            return std::nullopt;
        rank = std::max(rank, begins ? 0 : within ? 1 : 2);
    }
    return rank;
}

} // namespace

QString withoutAccents(const QString& text)
{
    const QString parted = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString plain;
    plain.reserve(parted.size());
    for (const QChar c : parted) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c.isLetterOrNumber() ? c : u' ';
    }
    return plain;
}

PaletteModel::PaletteModel(const ActionSet& actions, QObject* parent)
    : QAbstractTableModel{parent}
    , m_actions{actions}
{
    search({});
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

int PaletteModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QLatin1StringView PaletteModel::idAt(int row) const
{
    return row < 0 || row >= rowCount() ? QLatin1StringView{} : m_found.at(static_cast<size_t>(row))->id;
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ActionRow& row = *m_found.at(static_cast<size_t>(index.row()));
    const QString reason = m_actions.reason(row.id);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Name)
            return m_actions.text(row.id);
        if (index.column() == Keys)
            return m_actions.keyText(row.id);
        return reason.isEmpty() ? ActionTable::path(row) : reason;
    case Qt::ForegroundRole:
        if (index.column() == Name && reason.isEmpty())
            return {};
        return QGuiApplication::palette().color(QPalette::Disabled, QPalette::Text);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return role == Qt::ToolTipRole ? Wording::toolTip(m_actions.hint(row.id)) : m_actions.hint(row.id);
    default:
        return {};
    }
}

void PaletteModel::search(const QString& text)
{
    const QStringList wanted = withoutAccents(text).split(u' ', Qt::SkipEmptyParts);
    std::array<std::vector<const ActionRow*>, 3> ranked;
    for (const ActionRow& row : ActionTable::rows()) {
        if (row.id == "palette"_L1 || !m_actions.action(row.id).isVisible())
            continue;
        const QString place = withoutAccents(ActionTable::path(row));
        if (const auto rank = rankOf(wanted, withoutAccents(m_actions.text(row.id)), place))
            ranked.at(static_cast<size_t>(*rank)).push_back(&row);
    }
    beginResetModel();
    m_found.clear();
    for (const auto& rows : ranked)
        m_found.insert(m_found.end(), rows.begin(), rows.end());
    // what a hurried Enter does first must never be to leave
    std::stable_partition(
        m_found.begin(), m_found.end(), [](const ActionRow* row) { return row->menu != ActionMenu::File; });
    endResetModel();
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_set.h"

#include <QAbstractTableModel>

#include <vector>

namespace dispatch {

//! The actions that a search finds, those that cannot be done now with their reason. Words are found in any
//! order, without accents and capitals, at the beginning of the action's words first.
class PaletteModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Place, Keys, ColumnCount };

    //! \a actions must outlive the model.
    explicit PaletteModel(const ActionSet& actions, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    void search(const QString& text);
    //! Empty when there is no such row.
    [[nodiscard]] QLatin1StringView idAt(int row) const;

private:
    const ActionSet& m_actions;
    std::vector<const ActionRow*> m_found{};
};

//! \a text without accents and capitals, for comparing.
[[nodiscard]] QString withoutAccents(const QString& text);

} // namespace dispatch

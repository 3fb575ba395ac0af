// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_set.h"

#include <QAbstractTableModel>

#include <vector>

namespace dispatch {

//! Every available action with its keys, as they are now.
class ShortcutsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Place, Keys, ColumnCount };

    //! \a actions must outlive the model.
    explicit ShortcutsModel(const ActionSet& actions, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    //! Empty when there is no such row.
    [[nodiscard]] QLatin1StringView idAt(int row) const;
    //! -1 when it is not there.
    [[nodiscard]] int rowOf(QLatin1StringView id) const;

private:
    const ActionSet& m_actions;
    std::vector<const ActionRow*> m_rows{};
};

} // namespace dispatch

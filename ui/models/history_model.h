// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/link/call_view.h"

#include <QAbstractTableModel>

namespace dispatch {

//! What happened to one call: when, by whom, what. Append-only, so a longer history adds rows and moves none.
class HistoryModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { At, Who, What, ColumnCount };

    explicit HistoryModel(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void show(const std::vector<HistoryEntry>& entries);

private:
    std::vector<HistoryEntry> m_entries{};
};

} // namespace dispatch

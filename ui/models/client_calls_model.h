// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/link/call_view.h"

#include <QAbstractTableModel>

namespace dispatch {

//! The other calls of one client: those from the same number and those merged into this one, the newest
//! first. Cells have two lines.
class ClientCallsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Urgency, Received, Subject, Result, ColumnCount };
    enum Role { PriorityRole = Qt::UserRole + 1, CallIdRole };

    explicit ClientCallsModel(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void show(const CallDetail& detail);
    [[nodiscard]] int mergedCount() const;

private:
    struct Row {
        Call call{};
        bool merged = false; //!< into the call that is looked at
        bool operator==(const Row&) const = default;
    };

    [[nodiscard]] static QString text(const Row& row, Column column);
    [[nodiscard]] static QString sentence(const Row& row);

    std::vector<Row> m_rows{};
};

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/link/call_view.h"
#include "ui/models/client_likeness.h"

#include <QAbstractTableModel>

namespace dispatch {

//! The other calls of one client, and why each is shown: from the same number, at the same address, by the
//! same name, or merged into this one; the newest first. Cells have two lines.
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

    void show(const CallDetail& detail, const AlikeCalls& alike = {});
    [[nodiscard]] int mergedCount() const;
    //! Of those from other numbers that are not merged: the client may be another.
    [[nodiscard]] int alikeCount() const;

private:
    struct Row {
        Call call{};
        bool merged = false; //!< into the call that is looked at
        bool number = false; //!< the same as of that call; so the next two
        bool address = false;
        bool name = false;
        bool operator==(const Row&) const = default;
    };

    [[nodiscard]] static QString text(const Row& row, Column column);
    [[nodiscard]] static QString sentence(const Row& row);
    [[nodiscard]] static QString reasons(const Row& row);
    //! Each of \a calls is among \a rows, with \a reason.
    static void mark(std::vector<Row>& rows, const std::vector<Call>& calls, bool Row::*reason);
    [[nodiscard]] static std::vector<Row> rowsOf(const CallDetail& detail, const AlikeCalls& alike);

    std::vector<Row> m_rows{};
};

} // namespace dispatch

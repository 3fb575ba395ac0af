// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/link/desk_link.h"
#include "ui/models/call_reading.h"
#include "ui/models/row_cache.h"
#include "ui/models/row_shift.h"

#include <QAbstractTableModel>

namespace dispatch {

//! A list of calls of any length that holds only what was looked at lately. data() never waits: a row that is
//! not read yet shows an ellipsis. Rows keep their identity: what came or went above moves the indexes below.
class WindowedCallModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { CallIdRole = Qt::UserRole + 1, PriorityRole };

    WindowedCallModel(CallSource& source, DeskLink& link, const CallFilter& filter, QObject* parent);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;

    [[nodiscard]] CallFilter filter() const { return m_reading.filter(); }
    void setFilter(const CallFilter& filter);
    //! Which rows people see: only these are read again when something moves.
    void setVisibleRows(int first, int last);

    //! Null while the row is not read; valid until the next signal of the model.
    [[nodiscard]] const Call* callAt(int row) const;
    //! Empty while the row is not read.
    [[nodiscard]] CallId idAt(int row) const;
    //! -1 when the call is not among the rows that are here.
    [[nodiscard]] int rowOf(const CallId& id) const;
    //! False until the list was read once.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    //! Why the last reading failed; empty once one succeeds.
    [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }

signals:
    //! Around everything that moves rows without a person having asked for it.
    void aboutToUpdate();
    void updated();
    void failureChanged();

protected:
    [[nodiscard]] virtual QVariant cell(const Call& call, int column, int role) const = 0;
    [[nodiscard]] const CallSort& order() const { return m_reading.sort(); }
    void setOrder(const CallSort& order);

private:
    void apply(const CallSnapshot& snapshot);
    void accept(qint64 first, const std::vector<Call>& calls);
    void restart(const CallSnapshot& snapshot);
    void shift(const RowShift& shift);
    void insert(qint64 at, qint64 count);
    void remove(qint64 at, qint64 count);
    void show(qint64 first, const std::vector<Call>& calls);
    void replace(qint64 first, const std::vector<Call>& calls);
    void reorder(qint64 first, const std::vector<Call>& calls);
    [[nodiscard]] bool isReordered(qint64 first, const std::vector<Call>& calls) const;
    void setFailure(const std::optional<Error>& failure);

    mutable CallReading m_reading; //!< looking at a row that is not here asks for it
    RowCache m_cache{};
    qint64 m_count = 0;
    bool m_loaded = false;
    std::optional<Error> m_failure{};
};

} // namespace dispatch

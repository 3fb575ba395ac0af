// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/link/desk_link.h"
#include "ui/models/call_reading.h"
#include "ui/models/row_cache.h"
#include "ui/models/row_hold.h"
#include "ui/models/row_shift.h"

#include <QAbstractTableModel>

namespace dispatch {

//! A list of calls of any length that holds only what was looked at lately. data() never waits: a row that is
//! not read yet shows an ellipsis. Rows keep their identity: what came or went above moves the indexes below.
class WindowedCallModel : public QAbstractTableModel {
    Q_OBJECT

public:
    //! LateRole: whether a callback is overdue.
    enum Role { CallIdRole = Qt::UserRole + 1, PriorityRole, LateRole };

    WindowedCallModel(CallSource& source, DeskLink& link, const CallFilter& filter, QObject* parent);
    WindowedCallModel(
        CallSource& source, DeskLink& link, const CallFilter& filter, const CallSort& order, QObject* parent);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;

    [[nodiscard]] CallFilter filter() const { return m_reading.filter(); }
    void setFilter(const CallFilter& filter);
    //! The same list at a later moment, such as "due before now": rows come and go one by one.
    void moveFilter(const CallFilter& filter);
    //! Nobody may have said so, but the store may have moved: read again.
    void refresh() { m_reading.refresh(); }
    //! Which rows people see: only these are read again when something moves.
    void setVisibleRows(int first, int last);

    //! While held, no row comes, goes or moves unless a person asks for another list or order; what is new
    //! about the calls in sight still shows. Letting go shows all that came meanwhile.
    void setHeld(bool held);
    //! Whether rows are to move once the list is let go.
    [[nodiscard]] bool isWaiting() const { return m_waiting.has_value(); }
    //! Calls that are to come into the list then, as far as can be seen.
    [[nodiscard]] qint64 waitingCalls() const { return m_waitingCalls; }

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
    void waitingChanged();
    void failureChanged();

protected:
    [[nodiscard]] virtual QVariant cell(const Call& call, int column, int role) const = 0;
    [[nodiscard]] const CallSort& order() const { return m_reading.sort(); }
    void setQuestion(const CallFilter& filter, const CallSort& order);

private:
    void apply(const CallSnapshot& snapshot);
    void move(const CallSnapshot& snapshot);
    void keepWaiting(const std::optional<CallSnapshot>& snapshot);
    void showInPlace(qint64 first, const std::vector<Call>& calls);
    [[nodiscard]] qint64 grownBy() const { return m_waiting ? m_waiting->count - m_count : 0; }
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
    bool m_held = false;
    std::optional<CallSnapshot> m_waiting{}; //!< the latest reading that would move rows
    qint64 m_waitingCalls = 0;
    std::optional<Error> m_failure{};
};

} // namespace dispatch

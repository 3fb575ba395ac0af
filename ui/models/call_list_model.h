// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/models/windowed_call_model.h"

namespace dispatch {

//! The callback list: what each call is about, how urgent it is and how long its caller has been waiting.
class CallListModel final : public WindowedCallModel {
    Q_OBJECT

public:
    enum Column {
        Urgency,
        State,
        Due,
        Waiting,
        Caller,
        Phone,
        Zone,
        Subject,
        Attempts,
        FollowedUp,
        Assignee,
        ReceivedAt,
        Duration,
        Window,
        WishedDays,
        ColumnCount
    };

    CallListModel(CallSource& source, DeskLink& link, const Clock& clock, const CallFilter& filter = {},
        const CallSort& order = {}, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    //! By this column alone; nothing happens for one that is not sortable.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] const CallSort& currentSort() const { return order(); }
    void setSort(const CallSort& sort);
    //! Another list in another order, in one question.
    void ask(const CallFilter& filter, const CallSort& sort);

    //! Whether the store keeps an index for the column, so that sorting is quick.
    [[nodiscard]] static bool isSortable(int column);

    //! Time passed: what rows \a first to \a last say of it is new.
    void tick(int first, int last);

private:
    [[nodiscard]] QVariant cell(const Call& call, int column, int role) const override;
    [[nodiscard]] QString text(const Call& call, int column) const;
    [[nodiscard]] QString toolTip(const Call& call, int column) const;

    const Clock& m_clock;
};

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/models/windowed_call_model.h"

namespace dispatch {

//! The list of all calls, newest first unless a person sorts it otherwise.
class CallListModel final : public WindowedCallModel {
    Q_OBJECT

public:
    enum Column { Urgency, State, ReceivedAt, Caller, Phone, Duration, FollowedUp, LastWords, ColumnCount };

    CallListModel(CallSource& source, DeskLink& link, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    //! Whether the store keeps an index for the column, so that sorting is quick.
    [[nodiscard]] static bool isSortable(int column);

private:
    [[nodiscard]] QVariant cell(const Call& call, int column, int role) const override;
    [[nodiscard]] QString text(const Call& call, int column) const;

    const Clock& m_clock;
};

} // namespace dispatch

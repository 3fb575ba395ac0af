// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/call_list_model.h"

#include <QHeaderView>

class QMenu;

namespace dispatch {

//! The headings of the callback list: a click sorts, Shift and a click sort further, the context menu does
//! all of it without a mouse and chooses the columns. The urgency can never be hidden.
class QueueHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit QueueHeader(const CallListModel& model, QWidget* parent = nullptr);

    //! Entries to sort, by \a column first of all, and to choose columns; -1: by none in particular.
    void fillMenu(QMenu& menu, int column);

signals:
    void sortWanted(const dispatch::CallSort& sort);
    //! A person moved, hid or resized columns.
    void columnsArranged();
    void columnsResetWanted();

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void sortBy(int column);
    void fillSortMenu(QMenu& menu, bool further);
    void fillColumnsMenu(QMenu& menu);
    void fillPlaceEntries(QMenu& menu, int column);
    void step(int column, int by);

    const CallListModel& m_list;
    bool m_pressed = false;
    bool m_arranged = false;
    bool m_further = false; //!< Shift is down
};

} // namespace dispatch

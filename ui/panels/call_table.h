// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/windowed_call_model.h"
#include "ui/theme/theme.h"

#include <QTableView>

namespace dispatch {

//! A table of calls that keeps its place: the chosen call stays chosen and the rows under the eye stay there
//! while others come and go above them. At the very top new calls push the rest down.
class CallTable final : public QTableView {
    Q_OBJECT

public:
    CallTable(WindowedCallModel& model, QWidget* parent = nullptr);

    [[nodiscard]] const CallId& chosen() const { return m_chosen; }
    //! Marks the call where it is in sight; says nothing to anybody.
    void choose(const CallId& id);
    //! Chooses and shows this row as a person does who goes there.
    void chooseRow(int row);
    //! What stands in an empty table.
    void setEmptyText(const QString& text);
    [[nodiscard]] const QString& emptyText() const { return m_emptyText; }
    //! Hints at rows that are on their way, while there are none and no words either.
    void setSkeleton(bool shown);
    //! Widths that hold \a samples, and the headings, in the present font; the last column that is shown
    //! takes the rest.
    void fitColumns(const QStringList& samples);
    [[nodiscard]] int firstVisibleRow() const;
    [[nodiscard]] int lastVisibleRow() const;

signals:
    void callChosen(const dispatch::CallId& id); //!< by a person
    void callActivated(const dispatch::CallId& id); //!< Enter or double click
    //! The right button or the menu key, on a call.
    void contextMenuRequested(QPoint globalPos, const dispatch::CallId& id);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last) override;

private:
    void tellVisibleRows();
    void stretchLastColumn();
    void personMoved(const QModelIndex& current);
    void beginUpdate();
    void endUpdate();
    void restoreChoice();
    void paintSkeleton(QPainter& painter) const;

    WindowedCallModel& m_model;
    CallId m_chosen{};
    int m_waitingRow = -1; //!< chosen by a person before it was read
    bool m_updating = false;
    int m_topBefore = 0;
    int m_shift = 0; //!< rows that came above the top during an update
    QString m_emptyText{};
    bool m_skeleton = false;
};

} // namespace dispatch

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
    CallTable(WindowedCallModel& model, Theme theme, QWidget* parent = nullptr);

    [[nodiscard]] const CallId& chosen() const { return m_chosen; }
    //! Marks the call where it is in sight; says nothing to anybody.
    void choose(const CallId& id);
    //! What stands in an empty table.
    void setEmptyText(const QString& text);
    [[nodiscard]] const QString& emptyText() const { return m_emptyText; }
    //! Widths that hold \a samples, and the headings, in the present font; the last column takes the rest.
    void fitColumns(const QStringList& samples);
    [[nodiscard]] int firstVisibleRow() const;
    [[nodiscard]] int lastVisibleRow() const;

signals:
    void callChosen(const dispatch::CallId& id); //!< by a person
    void callActivated(const dispatch::CallId& id); //!< Enter or double click

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void tellVisibleRows();
    void stretchLastColumn();
    void personMoved(const QModelIndex& current);
    void beginUpdate();
    void endUpdate();
    void restoreChoice();

    WindowedCallModel& m_model;
    CallId m_chosen{};
    int m_waitingRow = -1; //!< chosen by a person before it was read
    bool m_updating = false;
    int m_topBefore = 0;
    int m_shift = 0; //!< rows that came above the top during an update
    QString m_emptyText{};
};

} // namespace dispatch

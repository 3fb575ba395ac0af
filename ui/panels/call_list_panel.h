// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/call_list_model.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;

namespace dispatch {

class CallTable;
class Notice;

//! The central list of all calls with its search field and its filters. Cannot be closed.
class CallListPanel final : public QWidget {
    Q_OBJECT

public:
    enum class Show { All, Live, ToCallBack };

    CallListPanel(
        CallSource& source, DeskLink& link, const Clock& clock, Theme theme, QWidget* parent = nullptr);

    [[nodiscard]] CallTable& table() const { return *m_table; }
    void focusSearch();

signals:
    void callChosen(const dispatch::CallId& id);
    void callActivated(const dispatch::CallId& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildFilters();
    void buildTable();
    void applyFilter();
    void showCount();
    void keepSortable(int column, Qt::SortOrder order);

    CallListModel m_model;
    QLineEdit* m_search;
    QButtonGroup* m_filters;
    QLabel* m_count;
    Notice* m_notice;
    CallTable* m_table;
    QTimer m_typing{};
    int m_sortColumn = CallListModel::ReceivedAt;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace dispatch

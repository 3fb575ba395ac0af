// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/queue_view.h"

#include <QWidget>

class QButtonGroup;

namespace dispatch {

class FlowRow;

//! The buttons that choose the list: à rappeler, tous, en cours…; one is always chosen.
class QueueLists final : public QWidget {
    Q_OBJECT

public:
    explicit QueueLists(QWidget* parent = nullptr);

    [[nodiscard]] QueueList chosen() const;
    //! Says nothing to anybody.
    void choose(QueueList list);
    //! An unknown count shows none.
    void showCounts(std::optional<qint64> toCallBack, std::optional<qint64> overdue);
    //! The same of what comes back later by itself: shelved alarms, clients who wait for a place.
    void showLater(std::optional<qint64> shelved, std::optional<qint64> waiting);
    //! At the end of the row.
    void addWidget(QWidget* widget);

signals:
    void listChosen(dispatch::QueueList list); //!< by a person

private:
    void add(QueueList list, const QString& text, const QString& name, const QString& toolTip);

    QButtonGroup* m_buttons;
    FlowRow* m_row;
};

} // namespace dispatch

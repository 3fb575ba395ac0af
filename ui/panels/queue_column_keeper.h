// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/preferences.h"
#include "ui/models/queue_view.h"

#include <QObject>
#include <QTimer>

namespace dispatch {

class CallTable;
class QueueHeader;

//! Arranges the columns as people left them, and keeps that in the preferences soon after each change. All
//! references must outlive it.
class QueueColumnKeeper final : public QObject {
    Q_OBJECT

public:
    QueueColumnKeeper(CallTable& table, QueueHeader& header, Preferences& preferences);
    ~QueueColumnKeeper() override; //!< keeps what waits to be kept

    //! What only one list is about is shown in that list alone.
    void showFor(QueueList list);

private:
    void fit();
    void reset();
    void save();

    CallTable& m_table;
    QueueHeader& m_header;
    Preferences& m_preferences;
    QTimer m_later{};
    QueueList m_list = QueueList::ToCallBack;
};

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/preferences.h"

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

private:
    void fit();
    void reset();
    void save();

    CallTable& m_table;
    QueueHeader& m_header;
    Preferences& m_preferences;
    QTimer m_later{};
};

} // namespace dispatch

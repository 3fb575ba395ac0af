// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/link/desk_link.h"
#include "ui/theme/theme.h"

#include <QStatusBar>
#include <QTimer>

class QHBoxLayout;
class QLabel;

namespace dispatch {

class StatusLamp;

//! The status bar: what the station last proved of itself, with the age of each proof, and the time of day.
class StationBar final : public QStatusBar {
    Q_OBJECT

public:
    StationBar(DeskLink& link, const Clock& clock, Theme theme, QWidget* parent = nullptr);

    //! Counts all ages anew; also done every second.
    void refresh();

private:
    DeskLink& m_link;
    const Clock& m_clock;
    Theme m_theme;
    std::optional<StationStatus> m_status{};
    std::chrono::milliseconds m_heardAt{}; //!< on the clock that never jumps
    QHBoxLayout* m_row = nullptr;
    std::vector<StatusLamp*> m_lamps{};
    QLabel* m_time;
    QTimer m_second{};
};

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/latency_meter.h"
#include "ui/models/station_watch.h"

#include <QStatusBar>

class QHBoxLayout;
class QLabel;

namespace dispatch {

class DeskPerson;
class StatusLamp;

//! The status bar: what the station last proved of itself, with the age of each proof, who sits here, how
//! fast a webhook comes to the screen, and the time of day. Each lamp leads to its panel.
class StationBar final : public QStatusBar {
    Q_OBJECT

public:
    StationBar(DeskLink& link, const Clock& clock, QWidget* parent = nullptr);

    //! Shows who sits here, and goes on showing it. \a person must outlive the bar.
    void watch(const DeskPerson& person);
    //! Shows the figures from the first measure on. \a meter must outlive the bar.
    void watch(const LatencyMeter& meter);
    //! Counts all ages anew; also done every second.
    void refresh();

    //! The lamp of a latency: a warning once a webhook takes longer to the screen than an alarm may.
    [[nodiscard]] static StatusItem latencyItem(const Latency& latency);

signals:
    void panelRequested(const QString& dock); //!< objectName of the panel that shows more
    void personRequested(); //!< somebody wants to say who sits here

private:
    [[nodiscard]] StatusLamp* addLamp();
    void showPerson(const QString& name);

    StationWatch m_watch;
    const Clock& m_clock;
    QHBoxLayout* m_row = nullptr;
    std::vector<StatusLamp*> m_lamps{};
    StatusLamp* m_person;
    StatusLamp* m_latency;
    QLabel* m_time;
};

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/latency_meter.h"
#include "ui/models/open_counts.h"
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
    //! Shows how many alarms are put off, always. \a counts must outlive the bar.
    void watch(const OpenCounts& counts);
    //! Why nobody would hear an alarm, a sentence; empty: somebody would.
    void setSoundTrouble(const QString& why);
    //! Counts all ages anew; also done every second.
    void refresh();

    //! The lamp of a latency: a warning once a webhook takes longer to the screen than an alarm may.
    [[nodiscard]] static StatusItem latencyItem(const Latency& latency);
    //! The lamp of the alarms that are put off.
    [[nodiscard]] static StatusItem shelvedItem(const std::optional<OpenFigures>& figures);

signals:
    void panelRequested(const QString& dock); //!< objectName of the panel that shows more
    void shelvedRequested(); //!< show the alarms that are put off
    void personRequested(); //!< somebody wants to say who sits here

private:
    [[nodiscard]] StatusLamp* addLamp();
    void showPerson(const QString& name);

    StationWatch m_watch;
    const Clock& m_clock;
    QHBoxLayout* m_row = nullptr;
    std::vector<StatusLamp*> m_lamps{};
    StatusLamp* m_sound;
    StatusLamp* m_shelved;
    StatusLamp* m_person;
    StatusLamp* m_latency;
    QLabel* m_time;
};

} // namespace dispatch

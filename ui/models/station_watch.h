// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/link/desk_link.h"
#include "ui/models/station_report.h"

#include <QObject>
#include <QTimer>

namespace dispatch {

//! Listens to the station for a part of the window that shows its state, and counts the age of what it heard.
class StationWatch final : public QObject {
    Q_OBJECT

public:
    StationWatch(DeskLink& link, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] StationKnowledge knowledge() const;
    //! Since when the desk is cut off from the station; empty while attached.
    [[nodiscard]] const std::optional<Instant>& detachedAt() const { return m_detachedAt; }
    //! Why what a panel shows may be old, and since when; empty while the station is heard.
    [[nodiscard]] QString trouble() const;

signals:
    //! The station was heard, lost or found again, or a second passed: all ages are to be counted anew.
    void changed();

private:
    void hear(const StationStatus& status);
    void attach(bool attached);

    DeskLink& m_link;
    const Clock& m_clock;
    std::optional<StationStatus> m_status{};
    std::chrono::milliseconds m_heardAt; //!< on the clock that never jumps; before: since this object lives
    std::optional<Instant> m_detachedAt{};
    QTimer m_second{};
};

} // namespace dispatch

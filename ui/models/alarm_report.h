// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/alarm_groups.h"
#include "ui/models/station_report.h"

#include <QCoreApplication>

namespace dispatch {

//! What the alarm bar speaks of below its lines.
struct AlarmKnowledge {
    StationKnowledge station{};
    std::optional<std::chrono::milliseconds> age{}; //!< of the last reading; empty before the first
    std::optional<Error> failure{}; //!< why that failed
    bool fresh = false; //!< it may be believed
    std::vector<AlarmGroup> groups{}; //!< P1 and P2
    int flood = 0; //!< alarms of the last ten minutes when they are a flood, else 0
    QString soundTrouble{}; //!< why nobody would hear an alarm, a sentence; empty: somebody would
    std::optional<Instant> silencedUntil{};
};

//! The state of the alarms in words. Pure.
class AlarmReport {
    Q_DECLARE_TR_FUNCTIONS(dispatch::AlarmReport)

public:
    //! Whether the lines may be believed: "none" only with the age of the reading that says so.
    [[nodiscard]] static StatusItem state(const AlarmKnowledge& known);
    //! What else a person has to know, the worst first: "sound", "unattended", "texts", "flood", "silence".
    [[nodiscard]] static std::vector<StatusItem> notices(const AlarmKnowledge& known);
    //! "Propriétaire : non avisé (non configuré)" for each role that was to be told and could not.
    [[nodiscard]] static QStringList untold(const std::vector<AlarmGroup>& groups);

private:
    [[nodiscard]] static std::optional<StatusItem> unattended(const AlarmKnowledge& known);
    [[nodiscard]] static std::optional<StatusItem> texts(const AlarmKnowledge& known);
    [[nodiscard]] static std::optional<StatusItem> flood(const AlarmKnowledge& known);
    [[nodiscard]] static std::optional<StatusItem> silence(const AlarmKnowledge& known);
};

} // namespace dispatch

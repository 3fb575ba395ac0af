// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/link/station_status.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

#include <vector>

namespace dispatch {

//! One thing that the status bar tells: a mark, words, and more words on demand.
struct StatusItem {
    //! Stable name: "reception", "lastCall", "refused", "secret", "store", "space", "company", "certificate".
    QString key{};
    Level level = Level::Unknown;
    QString text{};
    QString hint{}; //!< what it means and what to do
    bool operator==(const StatusItem&) const = default;
};

//! What is known of the station, and since when.
struct StationKnowledge {
    std::optional<StationStatus> status{}; //!< empty until the first heartbeat
    std::chrono::milliseconds sinceHeartbeat{}; //!< on the clock that never jumps
    bool attached = false;
    Instant now{};
};

//! The station in words, with the age of every proof: good only while heartbeats keep coming. Pure.
class StationReport {
    Q_DECLARE_TR_FUNCTIONS(dispatch::StationReport)

public:
    static constexpr std::chrono::milliseconds heartbeat{2000};

    //! In the order of the status bar; what is fine and needs no word is left out.
    [[nodiscard]] static std::vector<StatusItem> of(const StationKnowledge& known);

private:
    [[nodiscard]] static StatusItem reception(const StationKnowledge& known);
    [[nodiscard]] static StatusItem lastCall(const StationKnowledge& known);
    [[nodiscard]] static StatusItem company(const CompanyTrouble& trouble);
    [[nodiscard]] static std::vector<StatusItem> troubles(const StationStatus& status, Instant now);
    [[nodiscard]] static std::optional<StatusItem> certificate(const StationStatus& status, Instant now);
};

} // namespace dispatch

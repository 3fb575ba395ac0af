// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/link/station_status.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

#include <vector>

namespace dispatch {

//! One thing that the status bar or the system panel tells: a mark, words, more words on demand, the proof.
struct StatusItem {
    //! Stable name: "reception", "lastCall", "refused", "secret", "store", "space", "company", "certificate";
    //! in the system panel also "tunnel", "vapi", "supabase", "twilio", "sound"; "person", "latency".
    QString key{};
    Level level = Level::Unknown;
    QString name{}; //!< what it is about, in the system panel; empty in the status bar
    QString text{};
    QString hint{}; //!< what it means and what to do
    std::optional<Instant> provenAt{}; //!< when its last proof was given; empty: there is none
    QString dock{}; //!< objectName of the panel that shows more of it; empty: none
    QString folder{}; //!< where the file is that it speaks of; empty: nowhere
    bool operator==(const StatusItem&) const = default;
};

//! What is known of the station, and since when.
struct StationKnowledge {
    std::optional<StationStatus> status{}; //!< empty until the first heartbeat
    std::chrono::milliseconds sinceHeartbeat{}; //!< on the clock that never jumps; before the first one:
                                                //!< since somebody listens for it
    bool attached = false;
    Instant now{};
};

//! The station in words, with the age of every proof: good only while heartbeats keep coming. Pure.
class StationReport {
    Q_DECLARE_TR_FUNCTIONS(dispatch::StationReport)

public:
    static constexpr std::chrono::milliseconds heartbeat{2000};
    //! Two beats missed, and half a beat for a busy machine.
    static constexpr std::chrono::milliseconds unknownAfter = heartbeat * 5 / 2;

    //! In the order of the status bar; what is fine and needs no word is left out.
    [[nodiscard]] static std::vector<StatusItem> of(const StationKnowledge& known);
    //! Every part of the system for the system panel, fine or not; parts that do not exist yet say so.
    [[nodiscard]] static std::vector<StatusItem> lights(const StationKnowledge& known);

    //! The station was heard lately.
    [[nodiscard]] static bool isKnown(const StationKnowledge& known);
    //! Nothing was heard yet, and it is too early to wonder.
    [[nodiscard]] static bool isStarting(const StationKnowledge& known);
    //! Why nothing can be received, and what to do. Only with a status.
    [[nodiscard]] static QString whyStopped(const StationStatus& status);
    //! Why nothing is known of the station, and what to do.
    [[nodiscard]] static QString whyUnknown(const StationKnowledge& known);

private:
    [[nodiscard]] static StatusItem reception(const StationKnowledge& known);
    [[nodiscard]] static StatusItem lastCall(const StationKnowledge& known);
    [[nodiscard]] static StatusItem company(const CompanyTrouble& trouble);
    [[nodiscard]] static std::vector<StatusItem> troubles(const StationStatus& status, Instant now);
    [[nodiscard]] static std::optional<StatusItem> certificate(const StationStatus& status, Instant now);

    [[nodiscard]] static StatusItem receptionLight(const StationStatus& status);
    [[nodiscard]] static StatusItem vapiLight(const StationStatus& status, Instant now);
    [[nodiscard]] static StatusItem storeLight(const StationStatus& status, Instant now);
    [[nodiscard]] static StatusItem companyLight(const StationStatus& status);
    [[nodiscard]] static StatusItem certificateLight(const StationStatus& status, Instant now);
    [[nodiscard]] static StatusItem tunnelLight();
    [[nodiscard]] static std::vector<StatusItem> missingParts();
};

} // namespace dispatch

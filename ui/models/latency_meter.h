// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/link/desk_link.h"

#include <QList>
#include <QObject>

#include <deque>
#include <functional>
#include <vector>

namespace dispatch {

//! How long it took from the webhook to the pixel.
struct Latency {
    qsizetype n = 0; //!< how many were measured: the latest, at most LatencyMeter::mostSamples
    std::chrono::milliseconds median{};
    std::chrono::milliseconds p95{};
    bool operator==(const Latency&) const = default;
};

//! Measures live how long a change takes from the moment the program accepted its webhook to the moment the
//! row that shows it was painted. Both moments are on this machine's wall clock. Only what a person could
//! have seen counts: rows in sight of a window that is shown, and changes of the last minute.
class LatencyMeter final : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype mostSamples = 200;
    static constexpr std::chrono::seconds oldest{60};

    //! When the program last heard of a call whose row is in sight, as the row shows it (Call::updatedAt);
    //! empty when no such row is.
    using RowInSight = std::function<std::optional<Instant>(const CallId&)>;

    explicit LatencyMeter(const Clock& clock, QObject* parent = nullptr);

    //! The station told of \a changes.
    void received(const QList<Change>& changes);
    //! The models were read anew: a change is there once its row is at least as new as the change.
    void updated(const RowInSight& row);
    //! The table was painted; call it after the paint event was delivered, not before.
    void painted();
    //! Nothing is measured while the window is hidden or minimised; what waits is dropped.
    void setShown(bool shown);

    //! Empty until something was measured.
    [[nodiscard]] std::optional<Latency> latency() const;

signals:
    void measured(const dispatch::Latency& latency);

private:
    struct Waiting {
        CallId call{};
        Instant receivedAt{};
        bool inModel = false;
    };

    void dropOld();

    const Clock& m_clock;
    bool m_shown = true;
    std::vector<Waiting> m_waiting{};
    std::deque<std::chrono::milliseconds> m_samples{};
};

} // namespace dispatch

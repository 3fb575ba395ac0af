// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/call_player.h"

#include <QNetworkAccessManager>

#include <functional>
#include <memory>
#include <optional>

namespace dispatch {

//! A call that is to be played.
struct PlannedCall {
    Scenario scenario{};
    quint32 seed = 1;
    std::optional<Instant>
        startAt{}; //!< empty: now, or as long ago as the call lasts when it is played at once
};

//! How a run plays its calls.
struct RunOptions {
    SenderOptions sender{};
    int concurrent = 3; //!< calls at the same time, 1 or more
    double speed = 1; //!< 2: twice as fast as natural; 0: as fast as the server answers
    std::chrono::milliseconds stagger{}; //!< between two starts
};

//! How a whole run went.
struct RunTally {
    int calls = 0;
    int events = 0;
    int accepted = 0;
    int retries = 0;
    std::chrono::milliseconds slowest{};
    std::chrono::milliseconds took{};
    [[nodiscard]] bool allAccepted() const { return events == accepted; }
};

//! Plays planned calls side by side until the plan ends.
class SimulatorRun final : public QObject {
    Q_OBJECT

public:
    //! The next call to play; empty when there is none left.
    using Plan = std::function<std::optional<PlannedCall>()>;

    SimulatorRun(Plan plan, RunOptions options, const Clock& clock, QObject* parent = nullptr);
    ~SimulatorRun() override;

    void start();

signals:
    void callFinished(const dispatch::CallTally& tally);
    void finished(const dispatch::RunTally& tally);

private:
    void startNext();
    void play(const PlannedCall& planned);
    void end(CallPlayer* player, const CallTally& tally);
    [[nodiscard]] CallScript scriptOf(const PlannedCall& planned) const;

    Plan m_plan;
    RunOptions m_options;
    const Clock& m_clock;
    //! Qt opens six connections to one host per manager, so each six calls have one of their own.
    std::vector<std::unique_ptr<QNetworkAccessManager>> m_networks{};
    std::vector<std::unique_ptr<CallPlayer>> m_players{};
    QTimer m_startTimer{};
    size_t m_turn = 0;
    bool m_planned = true; //!< the plan has more
    std::chrono::milliseconds m_startedAt{};
    RunTally m_tally{};
};

} // namespace dispatch

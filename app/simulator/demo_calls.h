// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/simulator_run.h"
#include "core/base/random.h"

namespace dispatch {

//! What the demonstration shows: the calls of the last hours at once, then live calls without end, through
//! the same signed webhooks as real ones.
class DemoCalls final : public QObject {
    Q_OBJECT

public:
    //! \a endpoint "http://127.0.0.1:PORT/webhooks/vapi" of this process.
    DemoCalls(const QUrl& endpoint, const QByteArray& secret, const Clock& clock, Random& random,
        QObject* parent = nullptr);

    //! Lives on the thread of its event loop; ends with its owner.
    void start();

signals:
    //! The past calls are in; live ones begin.
    void historyPlayed();

private:
    void playLive();

    SenderOptions m_sender{};
    const Clock& m_clock;
    quint32 m_seed;
    std::vector<Scenario> m_scenarios{};
    std::unique_ptr<SimulatorRun> m_history{};
    std::unique_ptr<SimulatorRun> m_live{};
};

} // namespace dispatch

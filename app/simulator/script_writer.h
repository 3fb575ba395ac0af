// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/call_script.h"

#include <QRandomGenerator>

namespace dispatch {

//! Walks through a scenario once and writes what VAPI would send into a CallScript.
class ScriptWriter final {
public:
    //! \a dice makes the ids; the pauses follow the seed alone, so that a call's length does not depend on
    //! its start.
    ScriptWriter(CallScript& script, const ScriptOptions& options, QRandomGenerator& dice);

    void write(const Scenario& scenario);

private:
    using Milliseconds = std::chrono::milliseconds;

    void say(const Utterance& said);
    void hear(const Utterance& said, Milliseconds begin, Milliseconds end);
    void use(const ToolUse& tool);
    void handOver(const HandOver& handOver);
    void report(const Scenario& scenario, Milliseconds connectedAt, Milliseconds endedAt);

    void status(Milliseconds at, const QString& status, QJsonObject own = {});
    void add(Milliseconds at, const QString& type, QJsonObject own);
    void remember(Milliseconds at, QJsonObject message);

    [[nodiscard]] Milliseconds jittered(Milliseconds pause);
    [[nodiscard]] Milliseconds scaled(Milliseconds at) const;
    [[nodiscard]] qint64 epoch(Milliseconds at) const { return toEpochMs(m_options.startAt + scaled(at)); }

    CallScript& m_script;
    ScriptOptions m_options;
    QRandomGenerator& m_dice;
    QRandomGenerator m_pace;
    bool m_finalsOnly; //!< the assistant subscribed to transcript[transcriptType="final"] alone
    Milliseconds m_now{}; //!< in the scenario's own time
    Milliseconds m_connectedAt{};
    qsizetype m_spokenCharacters = 0;
    int m_turn = 0;
};

} // namespace dispatch

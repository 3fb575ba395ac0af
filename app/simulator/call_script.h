// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/scenario.h"
#include "core/base/ids.h"
#include "core/base/instant.h"

#include <QHash>
#include <QJsonArray>

namespace dispatch {

//! When and with which chance a scenario is played.
struct ScriptOptions {
    quint32 seed = 1; //!< the same scenario, seed and start give the same bytes
    Instant startAt{}; //!< when the telephone starts to ring
    double speed = 1; //!< 2: everything happens in half the time. Greater than 0
};

//! What the receiver answered to each tool, by toolCallId: the report repeats it, as VAPI does.
using ToolAnswers = QHash<QString, QString>;

//! A scenario as VAPI would send it: webhook bodies with the moments at which they are due. Pure; any thread.
class CallScript final {
public:
    CallScript(const Scenario& scenario, const ScriptOptions& options);

    [[nodiscard]] const CallId& callId() const { return m_callId; }
    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] size_t size() const { return m_events.size(); }

    //! When body \a index is due, counted from startAt; never falls with the index.
    [[nodiscard]] std::chrono::milliseconds due(size_t index) const { return m_events[index].due; }

    //! "status-update", "transcript"…, as in the body.
    [[nodiscard]] const QString& type(size_t index) const { return m_events[index].type; }

    //! The body of the POST, compact JSON.
    [[nodiscard]] QByteArray body(size_t index, const ToolAnswers& answers = {}) const;

    //! How long \a scenario lasts at speed 1 with \a seed, report included.
    [[nodiscard]] static std::chrono::milliseconds length(const Scenario& scenario, quint32 seed);

private:
    friend class ScriptWriter;

    struct TimedEvent {
        std::chrono::milliseconds due{};
        QString type{};
        QJsonObject own{}; //!< the type's own fields
        qsizetype heard = 0; //!< how many of m_messages there are by then
    };

    [[nodiscard]] QJsonArray messages(qsizetype count, const ToolAnswers& answers) const;
    [[nodiscard]] QJsonObject artifact(const TimedEvent& event, const ToolAnswers& answers) const;

    QString m_name;
    CallId m_callId{};
    Instant m_startAt{};
    QJsonObject m_envelope{}; //!< what every message of the call carries
    QJsonObject m_recording{};
    QJsonArray m_messages{};
    std::vector<TimedEvent> m_events{};
};

} // namespace dispatch

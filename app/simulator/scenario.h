// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/call.h"

#include <QJsonObject>

#include <chrono>
#include <variant>
#include <vector>

namespace dispatch {

//! Somebody says something.
struct Utterance {
    Speaker speaker = Speaker::User;
    QString text{};
    bool interrupts = false; //!< cuts the other one short
};

//! Paul uses a tool.
struct ToolUse {
    QString name{};
    QJsonObject arguments{};
    bool asText
        = false; //!< arguments go out as JSON text, as the schema says; else as an object, as the wire does
};

//! Paul hands the call to a human.
struct HandOver {
    QString number{}; //!< E.164
    std::chrono::milliseconds ringing{}; //!< until the other side has the call, or nobody took it
    bool answered = true;
};

//! One thing that happens in a call, after a pause.
struct ScenarioStep {
    std::chrono::milliseconds pause{};
    std::variant<Utterance, ToolUse, HandOver> what{};
};

//! What VAPI tells once the call is over.
struct ScenarioReport {
    std::chrono::milliseconds delay{}; //!< between the end of the call and the report
    QString summary{}; //!< empty: nothing was said
    QJsonObject structuredData{};
    bool success = true;
};

//! One call as resources/scenarios/README.md describes it. People and numbers are invented.
struct Scenario {
    QString name{}; //!< base name of its file
    QString title{};
    Customer caller{}; //!< phone empty when withheld
    std::chrono::milliseconds ringing{};
    std::vector<ScenarioStep> steps{};
    QString endedReason{};
    std::chrono::milliseconds hangUp{}; //!< from the last word to the end
    ScenarioReport report{};
};

//! Reads one scenario file, strictly: an unknown key, a wrong type or a number that could be somebody's is
//! Malformed; args: name, where.
[[nodiscard]] Result<Scenario> parseScenario(const QString& name, const QByteArray& json);

//! The names of the built-in scenarios, sorted.
[[nodiscard]] QStringList scenarioNames();

//! NotFound when there is none of that name; args: name.
[[nodiscard]] Result<Scenario> builtInScenario(const QString& name);

} // namespace dispatch

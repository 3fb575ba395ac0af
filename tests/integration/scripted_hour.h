// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/call_plans.h"
#include "tests/support/scenario_expectation.h"

#include <chrono>

namespace dispatch {

//! A call of the scripted hour, and what must be known of it afterwards.
struct ScriptedCall {
    PlannedCall planned{};
    CallId id{};
    ScenarioExpectation expectation;
};

//! Sixty calls that end one after the other, about one a minute, during the hour before \a now; every
//! scenario comes at least twice. The same each time for the same \a now and \a seed. Empty when a scenario
//! has no expectation.
inline std::vector<ScriptedCall> scriptedHour(Instant now, quint32 seed = 60)
{
    constexpr int calls = 60;
    std::vector<Scenario> scenarios;
    for (const QString& name : scenarioNames())
        scenarios.push_back(builtInScenario(name).value_or(Scenario{}));
    std::vector<ScriptedCall> hour;
    const SimulatorRun::Plan plan = pastPlan(std::move(scenarios), calls, std::chrono::hours{1}, now, seed);
    while (std::optional<PlannedCall> next = plan()) {
        const auto expectation = ScenarioExpectation::read(next->scenario.name);
        if (!expectation)
            return {};
        const CallScript script{next->scenario, {.seed = next->seed, .startAt = next->startAt.value_or(now)}};
        hour.push_back({.planned = *std::move(next), .id = script.callId(), .expectation = *expectation});
    }
    return hour;
}

//! \a hour as a SimulatorRun plays it: with speed 0 as fast as the server answers, the moments in its
//! messages being those of the hour.
inline SimulatorRun::Plan planOf(std::vector<ScriptedCall> hour)
{
    return [hour = std::move(hour), next = size_t{0}]() mutable -> std::optional<PlannedCall> {
        return next < hour.size() ? std::optional{hour[next++].planned} : std::nullopt;
    };
}

} // namespace dispatch

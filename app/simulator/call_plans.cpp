// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/call_plans.h"

#include <QRandomGenerator>

#include <algorithm>

namespace dispatch {

namespace {

//! A pack of scenarios that is dealt to the end before it is shuffled again.
class Pack {
public:
    Pack(std::vector<Scenario> scenarios, quint32 seed)
        : m_scenarios{std::move(scenarios)}
        , m_dice{seed}
    {
    }

    PlannedCall deal()
    {
        if (m_dealt == 0)
            shuffle();
        const Scenario& scenario = m_scenarios[m_dealt];
        m_dealt = (m_dealt + 1) % m_scenarios.size();
        return {.scenario = scenario, .seed = m_dice.generate()};
    }

    QRandomGenerator& dice() { return m_dice; }
    [[nodiscard]] bool isEmpty() const { return m_scenarios.empty(); }

private:
    void shuffle() // Fisher and Yates; std::shuffle differs between standard libraries
    {
        for (size_t i = m_scenarios.size(); i > 1; --i)
            std::swap(m_scenarios[i - 1], m_scenarios[m_dice.bounded(static_cast<quint32>(i))]);
    }

    std::vector<Scenario> m_scenarios;
    QRandomGenerator m_dice;
    size_t m_dealt = 0;
};

} // namespace

SimulatorRun::Plan shuffledPlan(std::vector<Scenario> scenarios, int count, quint32 seed)
{
    return
        [pack = Pack{std::move(scenarios), seed}, count, dealt = 0]() mutable -> std::optional<PlannedCall> {
            if (pack.isEmpty() || (count > 0 && dealt == count))
                return std::nullopt;
            ++dealt;
            return pack.deal();
        };
}

SimulatorRun::Plan pastPlan(
    std::vector<Scenario> scenarios, int count, std::chrono::hours hours, Instant now, quint32 seed)
{
    using namespace std::chrono_literals;
    const auto slot = std::chrono::duration_cast<std::chrono::milliseconds>(hours) / std::max(count, 1);
    return [pack = Pack{std::move(scenarios), seed}, count, now, slot,
               dealt = 0]() mutable -> std::optional<PlannedCall> {
        if (pack.isEmpty() || dealt == count)
            return std::nullopt;
        PlannedCall planned = pack.deal();
        const auto inSlot = slot * pack.dice().bounded(100) / 200;
        planned.startAt
            = now - slot * (count - dealt) + inSlot - CallScript::length(planned.scenario, planned.seed);
        ++dealt;
        return planned;
    };
}

} // namespace dispatch

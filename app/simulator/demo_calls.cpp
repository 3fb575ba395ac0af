// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/demo_calls.h"

#include "app/simulator/call_plans.h"
#include "core/base/logging.h"

#include <QtEndian>

#include <utility>

namespace dispatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int pastCalls = 8;
constexpr auto pastHours = 6h;
constexpr int liveCalls = 5;
constexpr double livePace = 2.5; // so that a call tells its story while somebody watches
constexpr auto betweenStarts = 3000ms; // so that they are seen at different stages

//! An urgent call comes first, so that the first minute shows one; the rest follows as it falls.
SimulatorRun::Plan urgentFirst(std::vector<Scenario> scenarios, quint32 seed)
{
    const auto urgent = std::ranges::find(scenarios, u"inondation-laval"_s, &Scenario::name);
    std::optional<Scenario> first;
    if (urgent != scenarios.end())
        first = *urgent;
    return [first = std::move(first), seed,
               rest = shuffledPlan(std::move(scenarios), 0, seed)]() mutable -> std::optional<PlannedCall> {
        if (!first)
            return rest();
        return PlannedCall{.scenario = *std::exchange(first, std::nullopt), .seed = seed};
    };
}

} // namespace

DemoCalls::DemoCalls(
    const QUrl& endpoint, const QByteArray& secret, const Clock& clock, Random& random, QObject* parent)
    : QObject{parent}
    , m_sender{.endpoint = endpoint, .secret = secret}
    , m_clock{clock}
    , m_seed{qFromBigEndian<quint32>(random.bytes(4).constData())}
{
    const QStringList names = scenarioNames();
    m_scenarios.reserve(static_cast<size_t>(names.size()));
    for (const QString& name : names) {
        const Result<Scenario> scenario = builtInScenario(name);
        if (scenario)
            m_scenarios.push_back(*scenario);
        else
            qCWarning(lcApp) << "unreadable scenario" << scenario.error().args;
    }
}

void DemoCalls::start()
{
    m_history
        = std::make_unique<SimulatorRun>(pastPlan(m_scenarios, pastCalls, pastHours, m_clock.now(), m_seed),
            RunOptions{.sender = m_sender, .concurrent = pastCalls, .speed = 0}, m_clock);
    connect(m_history.get(), &SimulatorRun::finished, this, &DemoCalls::playLive);
    m_history->start();
}

void DemoCalls::playLive()
{
    emit historyPlayed();
    m_live = std::make_unique<SimulatorRun>(urgentFirst(m_scenarios, m_seed + 1),
        RunOptions{.sender = m_sender, .concurrent = liveCalls, .speed = livePace, .stagger = betweenStarts},
        m_clock);
    m_live->start();
}

} // namespace dispatch

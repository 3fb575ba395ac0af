// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/simulator_run.h"

#include <algorithm>

namespace dispatch {

namespace {

constexpr int callsPerNetwork = 6;

} // namespace

SimulatorRun::SimulatorRun(Plan plan, RunOptions options, const Clock& clock, QObject* parent)
    : QObject{parent}
    , m_plan{std::move(plan)}
    , m_options{std::move(options)}
    , m_clock{clock}
{
    const int networks = (m_options.concurrent + callsPerNetwork - 1) / callsPerNetwork;
    m_networks.reserve(static_cast<size_t>(networks));
    for (int i = 0; i < networks; ++i)
        m_networks.push_back(std::make_unique<QNetworkAccessManager>());
    m_startTimer.setSingleShot(true);
    connect(&m_startTimer, &QTimer::timeout, this, &SimulatorRun::startNext);
}

SimulatorRun::~SimulatorRun() = default;

void SimulatorRun::start()
{
    m_startedAt = m_clock.monotonic();
    startNext();
}

void SimulatorRun::startNext()
{
    if (m_players.size() >= static_cast<size_t>(m_options.concurrent))
        return;
    const std::optional<PlannedCall> planned = m_planned ? m_plan() : std::nullopt;
    m_planned = planned.has_value();
    if (planned) {
        play(*planned);
        m_startTimer.start(m_options.stagger);
    } else if (m_players.empty()) {
        m_tally.took = m_clock.monotonic() - m_startedAt;
        emit finished(m_tally);
    }
}

void SimulatorRun::play(const PlannedCall& planned)
{
    QNetworkAccessManager& network = *m_networks[m_turn++ % m_networks.size()];
    auto player = std::make_unique<CallPlayer>(
        scriptOf(planned), m_options.speed > 0, network, m_options.sender, m_clock);
    connect(player.get(), &CallPlayer::finished, this,
        [this, it = player.get()](const CallTally& tally) { end(it, tally); });
    m_players.push_back(std::move(player));
    m_players.back()->start();
}

void SimulatorRun::end(CallPlayer* player, const CallTally& tally)
{
    ++m_tally.calls;
    m_tally.events += tally.events;
    m_tally.accepted += tally.accepted;
    m_tally.retries += tally.retries;
    m_tally.slowest = std::max(m_tally.slowest, tally.slowest);

    const auto it = std::ranges::find(m_players, player, &std::unique_ptr<CallPlayer>::get);
    it->release()->deleteLater(); // we are inside its signal
    m_players.erase(it);
    emit callFinished(tally);
    if (!m_startTimer.isActive())
        m_startTimer.start(m_options.stagger);
}

CallScript SimulatorRun::scriptOf(const PlannedCall& planned) const
{
    const bool paced = m_options.speed > 0;
    // nothing may have happened in the future: a call played at once has just ended
    const Instant start = planned.startAt.value_or(
        paced ? m_clock.now() : m_clock.now() - CallScript::length(planned.scenario, planned.seed));
    return CallScript{
        planned.scenario, {.seed = planned.seed, .startAt = start, .speed = paced ? m_options.speed : 1}};
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/latency_meter.h"

#include <algorithm>
#include <iterator>

namespace dispatch {

using namespace std::chrono_literals;

namespace {

//! The nearest rank: a value that was measured, never one between two.
std::chrono::milliseconds percentile(const std::vector<std::chrono::milliseconds>& sorted, size_t percent)
{
    const size_t rank = (sorted.size() * percent + 99) / 100;
    return sorted.at(std::max<size_t>(rank, 1) - 1);
}

} // namespace

LatencyMeter::LatencyMeter(const Clock& clock, QObject* parent)
    : QObject{parent}
    , m_clock{clock}
{
}

void LatencyMeter::received(const QList<Change>& changes)
{
    if (!m_shown)
        return;
    for (const Change& change : changes) {
        if (!change.call.isEmpty())
            m_waiting.push_back({.call = change.call, .receivedAt = change.receivedAt});
    }
    dropOld();
}

// A reading may have begun before the change: only the row itself proves that it holds it.
void LatencyMeter::updated(const RowInSight& row)
{
    dropOld();
    for (Waiting& waiting : m_waiting) {
        const auto heardOf = row(waiting.call);
        waiting.inModel = heardOf && *heardOf >= waiting.receivedAt;
    }
}

void LatencyMeter::painted()
{
    dropOld();
    const auto ready = std::stable_partition(
        m_waiting.begin(), m_waiting.end(), [](const Waiting& one) { return !one.inModel; });
    if (ready == m_waiting.end())
        return;
    const Instant now = m_clock.now();
    std::transform(ready, m_waiting.end(), std::back_inserter(m_samples),
        [now](const Waiting& one) { return now - one.receivedAt; });
    m_waiting.erase(ready, m_waiting.end());
    while (std::ssize(m_samples) > mostSamples)
        m_samples.pop_front();
    emit measured(*latency());
}

void LatencyMeter::setShown(bool shown)
{
    m_shown = shown;
    if (!shown)
        m_waiting.clear();
}

std::optional<Latency> LatencyMeter::latency() const
{
    if (m_samples.empty())
        return std::nullopt;
    std::vector<std::chrono::milliseconds> sorted{m_samples.begin(), m_samples.end()};
    std::ranges::sort(sorted);
    return Latency{.n = std::ssize(sorted), .median = percentile(sorted, 50), .p95 = percentile(sorted, 95)};
}

// Back-fill, rows that never came in sight, and what a clock set back would make negative.
void LatencyMeter::dropOld()
{
    const Instant now = m_clock.now();
    std::erase_if(m_waiting,
        [now](const Waiting& one) { return one.receivedAt > now || now - one.receivedAt > oldest; });
}

} // namespace dispatch

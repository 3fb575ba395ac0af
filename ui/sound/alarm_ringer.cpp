// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sound/alarm_ringer.h"

#include "ui/sound/sound_output.h"

#include <algorithm>
#include <utility>

namespace dispatch {

using std::chrono::milliseconds;

AlarmRinger::AlarmRinger(SoundOutput& output, const Clock& clock, const RingTable& table, QObject* parent)
    : QObject{parent}
    , m_output{output}
    , m_clock{clock}
    , m_table{table}
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &AlarmRinger::tick);
}

void AlarmRinger::setRinging(const std::vector<RingingAlarm>& alarms)
{
    const bool newP1 = take(alarms);
    stopWhatWasAnswered();
    if (newP1)
        endSilence();
    tick();
}

bool AlarmRinger::take(const std::vector<RingingAlarm>& alarms)
{
    std::vector<Known> known;
    known.reserve(alarms.size());
    bool newP1 = false;
    for (const RingingAlarm& alarm : alarms) {
        const auto before = std::ranges::find(m_known, alarm, &Known::alarm);
        known.push_back(before == m_known.end() ? welcome(alarm) : *before);
        newP1 = newP1 || (before == m_known.end() && alarm.priority == Priority::P1);
    }
    m_known = std::move(known);
    return newP1;
}

AlarmRinger::Known AlarmRinger::welcome(const RingingAlarm& alarm) const
{
    const milliseconds now = m_clock.monotonic();
    const auto last = m_last.at(static_cast<size_t>(alarm.priority));
    const bool heard = m_sounding == alarm.priority && last && now - *last < m_table.together;
    return {.alarm = alarm, .voice = {.priority = alarm.priority, .arrived = now, .heard = heard}};
}

void AlarmRinger::stopWhatWasAnswered()
{
    const auto stands = [this](const Known& known) { return known.voice.priority == m_sounding; };
    if (!m_sounding || std::ranges::any_of(m_known, stands))
        return;
    m_sounding.reset();
    m_output.stop();
}

void AlarmRinger::setFlood(bool flood)
{
    if (std::exchange(m_flood, flood) != flood)
        tick();
}

void AlarmRinger::silence(std::chrono::seconds wanted)
{
    const std::chrono::seconds length = std::clamp(wanted, std::chrono::seconds{0}, m_table.longestSilence);
    if (length == std::chrono::seconds{0}) {
        endSilence();
        tick();
        return;
    }
    m_silentUntil = m_clock.monotonic() + length;
    m_sounding.reset();
    m_output.stop();
    emit silenceChanged();
    tick();
}

void AlarmRinger::endSilence()
{
    if (std::exchange(m_silentUntil, std::nullopt))
        emit silenceChanged();
}

std::optional<Instant> AlarmRinger::silencedUntil() const
{
    const milliseconds left = silenceLeft();
    if (left == milliseconds{0})
        return std::nullopt;
    return m_clock.now() + left;
}

milliseconds AlarmRinger::silenceLeft() const
{
    if (!m_silentUntil)
        return milliseconds{0};
    return std::max(milliseconds{0}, *m_silentUntil - m_clock.monotonic());
}

void AlarmRinger::tick()
{
    m_timer.stop();
    const milliseconds now = m_clock.monotonic();
    if (m_silentUntil && *m_silentUntil <= now)
        endSilence();
    if (m_silentUntil) {
        wakeAt(*m_silentUntil);
        return;
    }
    std::optional<DueRing> due = next();
    if (due && due->at <= now) {
        ring(due->priority);
        due = next();
    }
    if (due)
        wakeAt(due->at);
}

void AlarmRinger::ring(Priority priority)
{
    m_last.at(static_cast<size_t>(priority)) = m_clock.monotonic();
    m_sounding = priority;
    for (Known& known : m_known)
        known.voice.heard = known.voice.heard || known.voice.priority == priority;
    m_output.play(priority);
    emit sounded(priority);
}

void AlarmRinger::wakeAt(milliseconds at)
{
    m_timer.start(std::max(milliseconds{1}, at - m_clock.monotonic()));
}

std::optional<DueRing> AlarmRinger::next() const
{
    std::vector<RingVoice> voices;
    voices.reserve(m_known.size());
    for (const Known& known : m_known)
        voices.push_back(known.voice);
    return nextRing(voices, m_last, m_flood, m_table);
}

} // namespace dispatch

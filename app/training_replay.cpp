// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training_replay.h"

#include "core/base/logging.h"

#include <algorithm>

namespace dispatch {

using namespace std::chrono_literals;

namespace {

// What lies further from the day is no time that anybody meant, and must not overflow.
constexpr auto farthest = std::chrono::days{3650};

void move(std::optional<Instant>& at, const TrainingTime& time)
{
    if (at)
        at = time.of(*at);
}

void moveTimes(ToolAnswered& answered, const TrainingTime& time)
{
    answered.tool.at = time.of(answered.tool.at);
}

void moveTimes(CallReported& report, const TrainingTime& time)
{
    move(report.startedAt, time);
    move(report.endedAt, time);
    for (TranscriptLine& line : report.lines)
        move(line.at, time);
    for (ToolCall& tool : report.tools)
        tool.at = time.of(tool.at);
}

template <typename Timeless> void moveTimes(Timeless& /*payload*/, const TrainingTime& /*time*/)
{
}

} // namespace

Instant TrainingTime::of(Instant past) const
{
    return start
        + (std::clamp<Instant>(past, origin - farthest, origin + farthest) - origin) / TrainingReplay::speed;
}

Event TrainingTime::moved(Event event) const
{
    event.occurredAt = of(event.occurredAt);
    event.receivedAt = of(event.receivedAt);
    std::visit([this](auto& payload) { moveTimes(payload, *this); }, event.payload);
    return event;
}

TrainingReplay::TrainingReplay(Store& store, std::vector<Event> events, const Clock& clock, QObject* parent)
    : QObject{parent}
    , m_store{store}
    , m_events{std::move(events)}
    , m_clock{clock}
{
    m_dueTimer.setSingleShot(true);
    m_dueTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_dueTimer, &QTimer::timeout, this, &TrainingReplay::playDue);
}

void TrainingReplay::start()
{
    if (m_events.empty())
        return;
    m_time = {.origin = m_events.front().receivedAt, .start = m_clock.now()};
    m_startedAt = m_clock.monotonic();
    playDue();
}

void TrainingReplay::playDue()
{
    lookAtAnswers();
    const std::chrono::milliseconds elapsed = m_clock.monotonic() - m_startedAt;
    std::vector<PendingEvent> due;
    for (; m_next < m_events.size() && dueAt(m_next) <= elapsed; ++m_next)
        due.push_back({.event = m_time.moved(std::move(m_events[m_next]))});
    const bool playedLast = !due.empty() && m_next == m_events.size();
    if (!due.empty())
        m_answers.push_back(m_store.append(std::move(due)));
    if (m_next < m_events.size())
        m_dueTimer.start(
            std::min<std::chrono::milliseconds>(dueAt(m_next) - elapsed, 24h)); // a timer's limit
    if (playedLast)
        emit finished();
}

std::chrono::milliseconds TrainingReplay::dueAt(size_t index) const
{
    return (m_events[index].receivedAt - m_time.origin) / speed;
}

void TrainingReplay::lookAtAnswers()
{
    while (!m_answers.empty() && m_answers.front().wait_for(0s) == std::future_status::ready) {
        if (const AppendResult answer = m_answers.front().get(); !answer)
            qCWarning(lcApp) << "the replay could not be stored:" << answer.error().detail;
        m_answers.pop_front();
    }
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/day_figures.h"

#include <algorithm>

namespace dispatch {

namespace {

using std::chrono::seconds;

//! The smallest of \a sorted that at least \a percent of them do not exceed; 0 when there is none.
seconds percentile(const std::vector<seconds>& sorted, size_t percent)
{
    if (sorted.empty())
        return seconds{0};
    const size_t rank = (sorted.size() * percent + 99) / 100;
    return sorted.at(std::max<size_t>(rank, 1) - 1);
}

void countFollowUp(DayFigures& figures, FollowUp followUp)
{
    switch (followUp) {
    case FollowUp::None:
        return;
    case FollowUp::ToCallBack:
        ++figures.toCallBack;
        return;
    case FollowUp::InProgress:
        ++figures.inProgress;
        return;
    case FollowUp::Done:
    case FollowUp::Archived:
        ++figures.done;
        return;
    case FollowUp::Refused:
        ++figures.refused;
        return;
    }
}

void countOutcome(DayFigures& figures, const std::optional<Outcome>& outcome)
{
    if (!outcome) {
        ++figures.live;
        return;
    }
    switch (*outcome) {
    case Outcome::Completed:
        return;
    case Outcome::Abandoned:
    case Outcome::Missed:
        ++figures.missed;
        return;
    case Outcome::Failed:
        ++figures.failed;
        return;
    case Outcome::Transferred:
        ++figures.transferred;
        return;
    }
}

qint64 mostWithin(std::vector<Instant> begun, std::chrono::milliseconds span)
{
    std::sort(begun.begin(), begun.end());
    size_t first = 0;
    size_t most = 0;
    for (size_t last = 0; last < begun.size(); ++last) {
        while (begun[last] - begun[first] >= span)
            ++first;
        most = std::max(most, last - first + 1);
    }
    return static_cast<qint64>(most);
}

DelayFigures delayFigures(std::vector<seconds>& delays)
{
    std::sort(delays.begin(), delays.end());
    return {.n = static_cast<qint64>(delays.size()),
        .median = percentile(delays, 50),
        .p90 = percentile(delays, 90)};
}

//! Delays of one kind, by urgency.
class Delays final {
public:
    void add(Priority priority, Instant from, const std::optional<Instant>& until)
    {
        if (until)
            m_delays.at(static_cast<size_t>(priority))
                .push_back(std::max(seconds{0}, std::chrono::floor<seconds>(*until - from)));
    }
    [[nodiscard]] std::array<DelayFigures, 4> figures()
    {
        std::array<DelayFigures, 4> figures{};
        for (size_t i = 0; i < m_delays.size(); ++i)
            figures.at(i) = delayFigures(m_delays.at(i));
        return figures;
    }

private:
    std::array<std::vector<seconds>, 4> m_delays{};
};

std::optional<Instant> firstTriedAt(const Call& call)
{
    return call.attempts.empty() ? std::nullopt : std::optional{call.attempts.front().startedAt};
}

std::optional<Instant> firstHeardAt(const Call& call)
{
    const auto heard = std::ranges::find_if(call.attempts,
        [](const CallbackAttempt& attempt) { return attempt.outcome && reachedClient(*attempt.outcome); });
    return heard == call.attempts.end() ? std::nullopt : std::optional{heard->startedAt};
}

void countPunctuality(DayFigures& figures, const Call& call, Instant now)
{
    if (!call.alarm.dueAt)
        return;
    const auto priority = static_cast<size_t>(call.priority);
    const std::optional<Instant> triedAt = firstTriedAt(call);
    if (triedAt)
        ++(*triedAt <= *call.alarm.dueAt ? figures.inTime : figures.late).at(priority);
    else if (isOpen(call.followUp) && *call.alarm.dueAt < now)
        ++figures.late.at(priority);
}

//! All delays of a day, while they are gathered.
struct GatheredDelays {
    Delays answered{};
    Delays tried{};
    Delays heard{};

    void add(const Call& call)
    {
        const Instant ended = call.endedAt.value_or(call.listedAt());
        tried.add(call.priority, ended, firstTriedAt(call));
        if (!call.alarm.raisedAt)
            return;
        answered.add(call.priority, *call.alarm.raisedAt, call.alarm.firstAnsweredAt);
        heard.add(call.priority, *call.alarm.raisedAt, firstHeardAt(call));
    }
};

std::vector<qint64> countHours(const std::vector<Instant>& begun, const DaySpan& span)
{
    using std::chrono::hours;
    const qint64 wanted = std::chrono::ceil<hours>(span.until - span.from).count();
    if (wanted <= 0 || wanted > mostHours)
        return {};
    std::vector<qint64> counted(static_cast<size_t>(wanted), 0);
    for (const Instant at : begun) {
        const qint64 hour = std::chrono::floor<hours>(at - span.from).count();
        if (hour >= 0 && hour < wanted)
            ++counted.at(static_cast<size_t>(hour));
    }
    return counted;
}

} // namespace

DayFigures dayFiguresOf(std::span<const Call> calls, const DaySpan& span)
{
    DayFigures figures{.received = static_cast<qint64>(calls.size())};
    std::vector<Instant> begun;
    std::vector<seconds> lengths;
    GatheredDelays delays;
    begun.reserve(calls.size());
    lengths.reserve(calls.size());
    for (const Call& call : calls) {
        ++figures.byPriority.at(static_cast<size_t>(call.priority));
        countFollowUp(figures, call.followUp);
        countOutcome(figures, call.outcome);
        countPunctuality(figures, call, span.now);
        if (isOpen(call.followUp) && call.callbackDueAt && *call.callbackDueAt < span.now)
            ++figures.overdue;
        figures.attempts += static_cast<qint64>(call.attempts.size());
        begun.push_back(call.listedAt());
        if (const auto length = call.durationSeconds())
            lengths.emplace_back(*length);
        delays.add(call);
    }
    std::sort(lengths.begin(), lengths.end());
    figures.medianLength = percentile(lengths, 50);
    figures.byHour = countHours(begun, span);
    figures.busiestTenMinutes = mostWithin(std::move(begun), std::chrono::minutes{10});
    figures.answered = delays.answered.figures();
    figures.tried = delays.tried.figures();
    figures.heard = delays.heard.figures();
    return figures;
}

} // namespace dispatch

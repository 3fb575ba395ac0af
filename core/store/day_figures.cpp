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

//! How long the caller waited until somebody took the call; somebody who took it before it ended made nobody
//! wait.
seconds delayOf(const Call& call, Instant takenAt)
{
    const Instant from = call.endedAt.value_or(call.listedAt());
    return std::max(seconds{0}, std::chrono::floor<seconds>(takenAt - from));
}

DelayFigures delayFigures(std::vector<seconds>& delays)
{
    std::sort(delays.begin(), delays.end());
    return {.n = static_cast<qint64>(delays.size()),
        .median = percentile(delays, 50),
        .p90 = percentile(delays, 90)};
}

} // namespace

DayFigures dayFiguresOf(std::span<const Call> calls, Instant now)
{
    DayFigures figures{.received = static_cast<qint64>(calls.size())};
    std::vector<Instant> begun;
    std::vector<seconds> lengths;
    std::array<std::vector<seconds>, 4> delays;
    begun.reserve(calls.size());
    lengths.reserve(calls.size());
    for (const Call& call : calls) {
        const auto priority = static_cast<size_t>(call.priority);
        ++figures.byPriority.at(priority);
        countFollowUp(figures, call.followUp);
        countOutcome(figures, call.outcome);
        if (isOpen(call.followUp) && call.callbackDueAt && *call.callbackDueAt < now)
            ++figures.overdue;
        begun.push_back(call.listedAt());
        if (const auto length = call.durationSeconds())
            lengths.emplace_back(*length);
        if (call.firstTakenAt)
            delays.at(priority).push_back(delayOf(call, *call.firstTakenAt));
    }
    std::sort(lengths.begin(), lengths.end());
    figures.medianLength = percentile(lengths, 50);
    figures.busiestTenMinutes = mostWithin(std::move(begun), std::chrono::minutes{10});
    for (size_t i = 0; i < delays.size(); ++i)
        figures.taken.at(i) = delayFigures(delays.at(i));
    return figures;
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/alarm_lines.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace dispatch {

namespace {

constexpr int paceMs = 50;
constexpr int retryMs = 2000;

bool isSettled(const Call& call)
{
    switch (call.followUp) {
    case FollowUp::None:
    case FollowUp::ToCallBack:
    case FollowUp::InProgress:
        return false;
    case FollowUp::Done:
    case FollowUp::Archived:
    case FollowUp::Refused:
        return true;
    }
    Q_UNREACHABLE();
}

bool comesBefore(const Call& a, const Call& b)
{
    const auto place = [](const Call& call) {
        return std::tuple{call.priority, !call.callbackDueAt, call.callbackDueAt.value_or(call.listedAt())};
    };
    return place(a) < place(b);
}

bool holds(const std::vector<CallId>& ids, const CallId& id)
{
    return std::ranges::find(ids, id) != ids.end();
}

std::vector<CallId> heldPlaces(const std::vector<CallId>& shown, const std::vector<Call>& calls, size_t most)
{
    std::vector<CallId> lines = shown;
    const auto yields = [&calls](const CallId& id) {
        const auto call = std::ranges::find(calls, id, &Call::id);
        return call != calls.end() && call->priority != Priority::P1;
    };
    for (const Call& call : calls) {
        if (holds(lines, call.id))
            continue;
        if (lines.size() < most) {
            lines.push_back(call.id);
            continue;
        }
        const auto last = std::find_if(lines.rbegin(), lines.rend(), yields);
        if (call.priority == Priority::P1 && last != lines.rend())
            *last = call.id;
    }
    return lines;
}

} // namespace

AlarmLines::AlarmLines(CallSource& source, DeskLink& link, const Clock& clock, QObject* parent)
    : QObject{parent}
    , m_source{source}
    , m_clock{clock}
{
    m_pace.setSingleShot(true);
    m_retry.setSingleShot(true);
    connect(&m_pace, &QTimer::timeout, this, [this] {
        if (m_again)
            refresh();
    });
    connect(&m_retry, &QTimer::timeout, this, &AlarmLines::refresh);
    connect(&m_regular, &QTimer::timeout, this, &AlarmLines::refresh);
    connect(&link, &DeskLink::changed, this, &AlarmLines::refresh);
    connect(&link, &DeskLink::resyncNeeded, this, &AlarmLines::refresh);
    m_regular.start(rereading);
    start();
}

std::optional<std::chrono::milliseconds> AlarmLines::age() const
{
    if (!m_readAt)
        return std::nullopt;
    return m_clock.monotonic() - *m_readAt;
}

bool AlarmLines::isFresh() const
{
    const auto old = age();
    return !m_failure && old && *old <= unknownAfter;
}

std::vector<Call> AlarmLines::ordered(std::vector<Call> calls)
{
    std::erase_if(calls, [](const Call& call) {
        return !call.assignedTo.isEmpty() || !call.mergedInto.isEmpty() || isSettled(call);
    });
    std::ranges::sort(calls, {}, &Call::id);
    const auto same = [](const Call& a, const Call& b) { return a.id == b.id; };
    calls.erase(std::unique(calls.begin(), calls.end(), same), calls.end());
    std::ranges::stable_sort(calls, comesBefore);
    return calls;
}

void AlarmLines::refresh()
{
    m_again = m_open > 0 || m_pace.isActive();
    if (!m_again)
        start();
}

void AlarmLines::start()
{
    m_again = false;
    m_fresh.clear();
    m_freshComplete = true;
    m_pace.start(paceMs);
    const quint64 round = ++m_round;
    m_open = 4;
    for (const Priority priority : {Priority::P1, Priority::P2}) {
        ask({.live = true, .priority = priority, .unassigned = true}, round);
        ask({.priority = priority, .open = true, .unassigned = true}, round);
    }
}

void AlarmLines::ask(const CallFilter& filter, quint64 round)
{
    const CallSort sort{.column = CallColumn::DueAt, .descending = false};
    m_source.window(filter, sort, 0, mostRead, this, [this, round](const Result<std::vector<Call>>& answer) {
        if (round == m_round)
            accept(answer);
    });
}

void AlarmLines::accept(const Result<std::vector<Call>>& answer)
{
    if (!answer) {
        ++m_round;
        m_open = 0;
        m_retry.start(retryMs);
        // Stale: newer questions took the place of this one
        if (answer.error().code != ErrorCode::Stale)
            m_failure = answer.error();
        emit changed();
        return;
    }
    m_freshComplete = m_freshComplete && std::ssize(*answer) < mostRead;
    std::ranges::copy(*answer, std::back_inserter(m_fresh));
    if (--m_open == 0)
        finish();
}

void AlarmLines::finish()
{
    const std::vector<Call> before = std::exchange(m_calls, ordered(std::exchange(m_fresh, {})));
    m_complete = m_freshComplete;
    m_failure.reset();
    m_retry.stop();
    m_readAt = m_clock.monotonic();
    QList<CallId> fresh;
    fresh.reserve(static_cast<qsizetype>(m_calls.size()));
    for (const Call& call : m_calls) {
        const auto same = std::ranges::find(before, call.id, &Call::id);
        const bool wasUrgent = same != before.end() && same->priority == Priority::P1;
        if (call.priority == Priority::P1 && !wasUrgent)
            fresh << call.id;
    }
    emit changed();
    if (!fresh.isEmpty())
        emit arrived(fresh);
    if (m_again && !m_pace.isActive())
        refresh();
}

std::vector<CallId> alarmPlaces(
    const std::vector<CallId>& shown, const std::vector<Call>& calls, const AlarmHold& hold, size_t most)
{
    if (hold.pointer)
        return heldPlaces(shown, calls, most);
    std::vector<CallId> lines;
    for (const Call& call : calls) {
        if (lines.size() < most)
            lines.push_back(call.id);
    }
    const auto held = std::ranges::find(shown, hold.focused);
    if (held == shown.end() || holds(lines, hold.focused))
        return lines;
    const auto at = std::min(std::distance(shown.begin(), held), std::ssize(lines));
    lines.insert(lines.begin() + at, hold.focused);
    return lines;
}

} // namespace dispatch

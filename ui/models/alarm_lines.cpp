// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/alarm_lines.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <tuple>

namespace dispatch {

namespace {

constexpr int paceMs = 50;
constexpr int retryMs = 2000;
constexpr std::array urgencies{Priority::P1, Priority::P2, Priority::P3};

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
        return call.priority == Priority::P4 || !call.mergedInto.isEmpty() || isSettled(call);
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
    m_asOf = m_clock.now();
    m_pace.start(paceMs);
    const quint64 round = ++m_round;
    m_open = static_cast<int>(urgencies.size());
    for (const Priority priority : urgencies)
        ask(priority, round);
}

void AlarmLines::ask(Priority priority, quint64 round)
{
    const CallSort sort{.column = CallColumn::DueAt, .descending = false};
    m_source.window({.priority = priority, .newAt = m_asOf}, sort, 0, mostRead, this,
        [this, priority, round](const Result<std::vector<Call>>& answer) {
            if (round == m_round)
                accept(priority, answer);
        });
}

void AlarmLines::accept(Priority priority, const Result<std::vector<Call>>& answer)
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
    if (priority != Priority::P3)
        m_freshComplete = m_freshComplete && std::ssize(*answer) < mostRead;
    std::ranges::copy(*answer, std::back_inserter(m_fresh));
    if (--m_open == 0)
        finish();
}

void AlarmLines::finish()
{
    const std::vector<Call> before = std::exchange(m_calls, ordered(std::exchange(m_fresh, {})));
    m_groups = grouped(m_calls);
    std::erase_if(m_groups, [](const AlarmGroup& group) { return group.lead().priority > Priority::P2; });
    m_flood.note(m_calls, m_asOf);
    m_complete = m_freshComplete;
    m_failure.reset();
    m_retry.stop();
    m_readAt = m_clock.monotonic();
    const QList<CallId> fresh = comparedWith(before);
    emit changed();
    if (!fresh.isEmpty())
        emit arrived(fresh);
    if (m_again && !m_pace.isActive())
        refresh();
}

// One that was seen to meanwhile and needs somebody again has another moment from which it does.
QList<CallId> AlarmLines::comparedWith(const std::vector<Call>& before) const
{
    QList<CallId> fresh;
    fresh.reserve(static_cast<qsizetype>(m_calls.size()));
    for (const Call& call : m_calls) {
        if (call.priority > Priority::P2)
            continue;
        const auto same = std::ranges::find(before, call.id, &Call::id);
        const bool stood = same != before.end() && covers(same->priority, call.priority)
            && same->alarm.attentionAt == call.alarm.attentionAt;
        if (!stood)
            fresh << call.id;
    }
    return fresh;
}

} // namespace dispatch

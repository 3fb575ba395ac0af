// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/call_reading.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace dispatch {

namespace {

constexpr int paceMs = 50;
constexpr int retryMs = 2000;
constexpr int mostRowsAtOnce = 4 * CallReading::pageRows;
constexpr size_t mostWantedPages = 4;

//! The two answers may stand on both sides of a commit; where the rows themselves show the end of the list,
//! they are right.
qint64 trueCount(qint64 counted, qint64 first, qint64 rows, qint64 limit)
{
    if (rows < limit && (rows > 0 || first == 0))
        return first + rows;
    if (rows == 0)
        return std::min(counted, first);
    return std::max(counted, first + rows);
}

} // namespace

CallReading::CallReading(CallSource& source, CallFilter filter, CallSort sort, QObject* parent)
    : QObject{parent}
    , m_source{source}
    , m_filter{std::move(filter)}
    , m_sort{std::move(sort)}
{
    m_pace.setSingleShot(true);
    m_retry.setSingleShot(true);
    m_pageStart.setSingleShot(true);
    connect(&m_pace, &QTimer::timeout, this, [this] {
        if (m_again)
            refresh();
    });
    connect(&m_retry, &QTimer::timeout, this, &CallReading::refresh);
    connect(&m_pageStart, &QTimer::timeout, this, &CallReading::fetchNext);
}

void CallReading::ask(const CallFilter& filter, const CallSort& sort)
{
    m_filter = filter;
    m_sort = sort;
    m_reordered = true;
    m_wantedPages.clear();
    start();
}

void CallReading::move(const CallFilter& filter)
{
    m_filter = filter;
    refresh();
}

void CallReading::look(qint64 first, qint64 last)
{
    m_lookFirst = std::max<qint64>(0, first);
    m_lookLast = std::max(m_lookFirst, last);
}

void CallReading::refresh()
{
    m_again = m_running || m_pace.isActive();
    if (!m_again)
        start();
}

void CallReading::start()
{
    m_running = true;
    m_again = false;
    m_count.reset();
    m_rows.reset();
    m_pace.start(paceMs);
    const quint64 round = ++m_round;
    const qint64 first = m_reordered ? 0 : m_lookFirst / pageRows * pageRows;
    const qint64 pages = m_reordered ? 1 : (m_lookLast - first) / pageRows + 1;
    const int limit = static_cast<int>(std::min<qint64>(pages * pageRows, mostRowsAtOnce));
    m_source.count(m_filter, this, [this, round](const Result<qint64>& answer) {
        if (round != m_round)
            return;
        if (!answer)
            return fail(answer.error());
        m_count = *answer;
        accept(round);
    });
    m_source.window(m_filter, m_sort, first, limit, this,
        [this, round, first, limit](const Result<std::vector<Call>>& answer) {
            if (round != m_round)
                return;
            if (!answer)
                return fail(answer.error());
            m_rows = Rows{.first = first, .limit = limit, .calls = *answer};
            accept(round);
        });
}

void CallReading::accept(quint64 round)
{
    if (!m_count || !m_rows || round != m_round)
        return;
    Rows rows = *std::exchange(m_rows, std::nullopt);
    CallSnapshot snapshot{.count = trueCount(*m_count, rows.first, std::ssize(rows.calls), rows.limit),
        .first = rows.first,
        .calls = std::move(rows.calls),
        .reordered = std::exchange(m_reordered, false)};
    if (snapshot.reordered)
        m_wantedPages.clear();
    m_running = false;
    m_retry.stop();
    emit read(snapshot);
    if (!m_wantedPages.empty())
        m_pageStart.start(0);
    if (m_again && !m_pace.isActive())
        refresh();
}

void CallReading::fail(const Error& error)
{
    ++m_round;
    m_running = false;
    m_retry.start(retryMs);
    emit failed(error);
}

void CallReading::fetch(qint64 row)
{
    const qint64 page = row / pageRows;
    if (!m_wantedPages.empty() && m_wantedPages.back() == page)
        return;
    std::erase(m_wantedPages, page);
    m_wantedPages.push_back(page);
    if (m_wantedPages.size() > mostWantedPages)
        m_wantedPages.erase(m_wantedPages.begin());
    // data() is called while painting: the question itself waits until the paint is over
    if (!m_pageRunning && !m_pageStart.isActive())
        m_pageStart.start(0);
}

void CallReading::fetchNext()
{
    if (m_pageRunning || m_wantedPages.empty() || m_reordered)
        return;
    const qint64 first = m_wantedPages.back() * pageRows;
    const quint64 round = m_round;
    m_pageRunning = true;
    m_source.window(m_filter, m_sort, first, pageRows, this,
        [this, first, round](const Result<std::vector<Call>>& answer) {
            m_pageRunning = false;
            // Stale: newer questions took the place of this one; it is asked again
            const bool failure = !answer && answer.error().code != ErrorCode::Stale;
            if (failure || (answer && round == m_round))
                std::erase(m_wantedPages, first / pageRows);
            if (failure)
                fail(answer.error());
            if (answer && round == m_round)
                emit pageRead(first, *answer);
            if (!m_wantedPages.empty())
                m_pageStart.start(0);
        });
}

} // namespace dispatch

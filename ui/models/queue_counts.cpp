// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/queue_counts.h"

#include "ui/models/queue_view.h"

#include <utility>

namespace dispatch {

namespace {

constexpr int paceMs = 1000;

} // namespace

QueueCounts::QueueCounts(CallSource& source, DeskLink& link, const Clock& clock, QObject* parent)
    : QObject{parent}
    , m_source{source}
    , m_clock{clock}
{
    m_pace.setSingleShot(true);
    connect(&m_pace, &QTimer::timeout, this, [this] {
        if (m_again)
            start();
    });
    connect(&link, &DeskLink::changed, this, &QueueCounts::refresh);
    connect(&link, &DeskLink::resyncNeeded, this, &QueueCounts::refresh);
    refresh();
}

void QueueCounts::wantToday(bool wanted)
{
    if (wanted == m_wantsToday)
        return;
    m_wantsToday = wanted;
    m_receivedToday.reset();
    if (wanted)
        refresh();
}

void QueueCounts::refresh()
{
    m_again = m_pace.isActive();
    if (!m_again)
        start();
}

void QueueCounts::start()
{
    m_again = false;
    m_pace.start(paceMs);
    const Instant now = m_clock.now();
    m_source.count(
        CallFilter{.open = true}, this, [this](const Result<qint64>& answer) { put(m_toCallBack, answer); });
    m_source.count(CallFilter{.open = true, .dueBefore = now}, this,
        [this](const Result<qint64>& answer) { put(m_overdue, answer); });
    m_source.count(
        CallFilter{.shelvedAt = now}, this, [this](const Result<qint64>& answer) { put(m_shelved, answer); });
    m_source.count(CallFilter{.waitsForSlot = true}, this,
        [this](const Result<qint64>& answer) { put(m_waitingForSlot, answer); });
    if (!m_wantsToday)
        return;
    const QDate today = localDay(now);
    m_source.day(
        startOf(today), startOf(today.addDays(1)), now, this, [this](const Result<DayFigures>& answer) {
            put(m_receivedToday, answer ? Result<qint64>{answer->received} : Result<qint64>{answer.error()});
        });
}

// A newer question answers what a stale one asked; a figure that could not be counted is not shown.
void QueueCounts::put(std::optional<qint64>& figure, const Result<qint64>& answer)
{
    if (!answer && answer.error().code == ErrorCode::Stale)
        return;
    const std::optional<qint64> counted = answer ? std::optional{*answer} : std::nullopt;
    if (std::exchange(figure, counted) != counted)
        emit changed();
}

} // namespace dispatch

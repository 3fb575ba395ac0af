// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/call_view_source.h"

namespace dispatch {

CallViewSource::CallViewSource(CallView& view)
    : m_view{view}
{
}

void CallViewSource::window(const CallFilter& filter, const CallSort& sort, qint64 offset, int limit,
    QObject* context, Answer<std::vector<Call>> answer)
{
    m_view.window(filter, sort, offset, limit, context, std::move(answer));
}

void CallViewSource::count(const CallFilter& filter, QObject* context, Answer<qint64> answer)
{
    m_view.count(filter, context, std::move(answer));
}

void CallViewSource::detail(const CallId& id, QObject* context, Answer<CallDetail> answer)
{
    m_view.detail(id, context, std::move(answer));
}

void CallViewSource::journal(const JournalFilter& filter, quint64 before, int limit, QObject* context,
    Answer<std::vector<JournalLine>> answer)
{
    m_view.journal(filter, before, limit, context, std::move(answer));
}

void CallViewSource::day(
    Instant from, Instant until, Instant now, QObject* context, Answer<DayFigures> answer)
{
    m_view.day(from, until, now, context, std::move(answer));
}

} // namespace dispatch

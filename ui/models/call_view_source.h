// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/call_source.h"

namespace dispatch {

//! The calls of the real store.
class CallViewSource final : public CallSource {
public:
    explicit CallViewSource(CallView& view);

    void window(const CallFilter& filter, const CallSort& sort, qint64 offset, int limit, QObject* context,
        Answer<std::vector<Call>> answer) override;
    void count(const CallFilter& filter, QObject* context, Answer<qint64> answer) override;
    void detail(const CallId& id, QObject* context, Answer<CallDetail> answer) override;
    void journal(const JournalFilter& filter, quint64 before, int limit, QObject* context,
        Answer<std::vector<JournalLine>> answer) override;
    void day(Instant from, Instant until, Instant now, QObject* context, Answer<DayFigures> answer) override;

private:
    CallView& m_view;
};

} // namespace dispatch

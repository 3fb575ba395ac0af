// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/link/call_view.h"

namespace dispatch {

//! Where the models read calls from: CallView behind an interface, so that slow and failing stores can be
//! played. Every answer comes later, on the thread of \a context, and never once \a context is gone.
class CallSource {
public:
    template <typename T> using Answer = std::function<void(const Result<T>&)>;

    CallSource() = default;
    virtual ~CallSource() = default;
    Q_DISABLE_COPY_MOVE(CallSource)

    virtual void window(const CallFilter& filter, const CallSort& sort, qint64 offset, int limit,
        QObject* context, Answer<std::vector<Call>> answer)
        = 0;
    virtual void count(const CallFilter& filter, QObject* context, Answer<qint64> answer) = 0;
    virtual void detail(const CallId& id, QObject* context, Answer<CallDetail> answer) = 0;
    virtual void journal(const JournalFilter& filter, quint64 before, int limit, QObject* context,
        Answer<std::vector<JournalLine>> answer)
        = 0;
    virtual void day(Instant from, Instant until, Instant now, QObject* context, Answer<DayFigures> answer)
        = 0;
};

} // namespace dispatch

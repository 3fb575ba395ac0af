// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/call_reader.h"

#include <QObject>

#include <functional>
#include <memory>

namespace dispatch {

//! The read-only view of the store for a window: every query runs on a thread of its own and answers on the
//! thread of \a context, which is also this view's thread; nothing is called once \a context is gone. Never
//! blocks the caller. NotFound while there is no database yet: the next query tries again.
//!
//! Each query is answered once. So that fast scrolling never queues up, at most mostWaiting queries of one
//! kind (window, count, detail, journal, day) wait for a context, not counting the one that runs: a newer one
//! takes the place of the oldest, which is answered with ErrorCode::Stale. Answers come in the order of the
//! questions, those with Stale earlier.
class CallView final : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype mostWaiting = 4;

    template <typename T> using Answer = std::function<void(const Result<T>&)>;

    explicit CallView(const QString& databasePath, QObject* parent = nullptr);
    ~CallView() override;

    void window(const CallFilter& filter, const CallSort& sort, qint64 offset, int limit, QObject* context,
        Answer<std::vector<Call>> answer);
    void count(const CallFilter& filter, QObject* context, Answer<qint64> answer);
    void detail(const CallId& id, QObject* context, Answer<CallDetail> answer);
    void journal(const JournalFilter& filter, quint64 before, int limit, QObject* context,
        Answer<std::vector<JournalLine>> answer);
    void day(Instant from, Instant until, Instant now, QObject* context, Answer<DayFigures> answer);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace dispatch

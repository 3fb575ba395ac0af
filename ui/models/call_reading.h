// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/call_source.h"

#include <QObject>
#include <QTimer>

namespace dispatch {

//! One reading of a list: how long it is and the rows that are looked at.
struct CallSnapshot {
    qint64 count = 0;
    qint64 first = 0;
    std::vector<Call> calls{};
    bool reordered = false; //!< the first reading in a new order or under a new filter
};

//! Asks the store for what a list shows: at most one snapshot and one page under way, changes gathered for at
//! most 50 ms, answers to outdated questions dropped, a failed reading tried again.
class CallReading final : public QObject {
    Q_OBJECT

public:
    static constexpr int pageRows = 128;

    CallReading(CallSource& source, CallFilter filter, CallSort sort, QObject* parent);

    [[nodiscard]] const CallFilter& filter() const { return m_filter; }
    [[nodiscard]] const CallSort& sort() const { return m_sort; }
    //! Reads the top of the list under a new filter or in a new order.
    void ask(const CallFilter& filter, const CallSort& sort);
    //! The filter moves on with the time; the list stays the same list and is read again from where it is.
    void move(const CallFilter& filter);
    //! The rows that people see; the next snapshots hold them.
    void look(qint64 first, qint64 last);
    //! Something moved: read again, at once or at most 50 ms from now.
    void refresh();
    //! \a row is looked at and not here: read its page.
    void fetch(qint64 row);

signals:
    void read(const dispatch::CallSnapshot& snapshot);
    void pageRead(qint64 first, const std::vector<dispatch::Call>& calls);
    void failed(const dispatch::Error& error);

private:
    struct Rows {
        qint64 first = 0;
        int limit = 0;
        std::vector<Call> calls{};
    };

    void start();
    void accept(quint64 round);
    void fail(const Error& error);
    void fetchNext();

    CallSource& m_source;
    CallFilter m_filter;
    CallSort m_sort;
    QTimer m_pace{};
    QTimer m_retry{};
    QTimer m_pageStart{};
    qint64 m_lookFirst = 0;
    qint64 m_lookLast = 0;
    bool m_reordered = true;
    bool m_running = false;
    bool m_again = false;
    quint64 m_round = 0;
    std::optional<qint64> m_count{};
    std::optional<Rows> m_rows{};
    std::vector<qint64> m_wantedPages{}; //!< the latest last: what is on screen now comes first
    bool m_pageRunning = false;
};

} // namespace dispatch

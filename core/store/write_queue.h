// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <condition_variable>
#include <deque>
#include <mutex>

namespace dispatch {

//! Events that wait for the store thread, and who waits for them.
struct AppendJob {
    std::vector<PendingEvent> events{};
    std::promise<AppendResult> promise{};
};

//! What the store thread does next: a group of events that share one commit, one task, or nothing.
struct WriteBatch {
    std::vector<AppendJob> appends{};
    std::function<void()> task{};
    bool closed = false; //!< nothing is left and nothing more will come
};

//! The way from any thread to the store thread; first come, first served.
class WriteQueue final {
public:
    WriteQueue() = default;
    Q_DISABLE_COPY_MOVE(WriteQueue)

    //! \return false, and \a job is untouched, once the queue is closed.
    [[nodiscard]] bool push(AppendJob& job);
    [[nodiscard]] bool push(std::function<void()> task);

    //! Waits up to \a patience for work; an empty batch means that there was none.
    [[nodiscard]] WriteBatch take(std::chrono::milliseconds patience);

    //! Nothing more is accepted; what waits is still handed out.
    void close();

private:
    struct Entry {
        AppendJob job{};
        std::function<void()> task{}; //!< instead of the job
    };

    std::mutex m_mutex{};
    std::condition_variable m_arrived{};
    std::deque<Entry> m_entries{};
    bool m_closed = false;
};

} // namespace dispatch

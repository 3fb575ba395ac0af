// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace dispatch {

class SqliteDatabase;

//! Folds the write-ahead log into the database file on a thread and a connection of its own, so that the
//! writer does not wait for it. Only the short rest, which grew meanwhile, is left to the writer: without it
//! the log would never start again at its beginning.
class Checkpointer final {
public:
    explicit Checkpointer(std::unique_ptr<SqliteDatabase> connection);
    ~Checkpointer();
    Q_DISABLE_COPY_MOVE(Checkpointer)

    //! The log has \a frames pages after a commit. Store thread.
    void logGrew(int frames);
    //! Folds the short rest when there is one. Store thread, between two transactions.
    void finish(SqliteDatabase& writer);
    //! Folds everything and empties the log file. Store thread, outside a transaction. \return false when a
    //! reader still needs the log.
    bool truncate(SqliteDatabase& writer);

private:
    void run();
    void fold();

    std::unique_ptr<SqliteDatabase> m_connection;
    int m_nextAt; //!< frames that start the next round; store thread
    int m_frames = 0; //!< after the last commit; store thread
    std::mutex m_checkpointing{}; //!< SQLite allows one at a time
    std::mutex m_mutex{};
    std::condition_variable m_wake{};
    bool m_wanted = false; //!< guarded by m_mutex
    bool m_stopping = false; //!< guarded by m_mutex
    std::atomic<bool> m_restIsShort{false};
    std::thread m_thread;
};

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/checkpointer.h"
#include "core/store/erase_ledger.h"
#include "core/store/event_writer.h"
#include "core/store/search_index.h"
#include "core/store/station_lock.h"
#include "core/store/store.h"
#include "core/store/write_queue.h"

#include <QElapsedTimer>

#include <span>

namespace dispatch {

//! The store thread and all that only it touches.
class Store::Writer final {
public:
    Writer(StoreOptions options, const RuleBook& rules, const Clock& clock, Random& random,
        std::unique_ptr<StationLock> lock, std::unique_ptr<SqliteDatabase> database,
        std::unique_ptr<SqliteDatabase> checkpoints);
    //! Works off what is queued and folds the log.
    ~Writer();
    Q_DISABLE_COPY_MOVE(Writer)

    //! Before start(): makes the projection anew when a migration asks for it, erases again what the ledger
    //! names, and finds what search has missed.
    [[nodiscard]] Status recover();
    void start();

    // Any thread.
    [[nodiscard]] WriteQueue& queue() { return m_queue; }
    void addListener(CommitListener listener);
    [[nodiscard]] StoreHealth health() const;
    [[nodiscard]] QString databasePath() const { return m_database->path(); }

    // Tasks for the queue: they run on the store thread and answer through the promise.
    void erase(const CallId& call, const QString& author, std::promise<Result<quint64>> answer);
    void rebuild(std::promise<Result<quint64>> answer);
    void purge(std::promise<Result<quint64>> answer);

private:
    using Promise = std::promise<Result<quint64>>;
    //! An answer that waits until a chore is done.
    struct Waiting {
        Promise promise{};
        quint64 value = 0;
    };

    void run();
    void finish();
    void commitGroup(std::span<AppendJob> jobs);
    //! \return false when the transaction failed; the failure is on the connection.
    [[nodiscard]] bool commitTogether(std::span<AppendJob> jobs);
    [[nodiscard]] Result<quint64> eraseNow(const Erasure& erasure);
    [[nodiscard]] Result<quint64> rebuildNow();
    [[nodiscard]] Status rebuildIfWanted();
    //! Rolls back, forgets what was in the making and notes the failure. \return the failure.
    Error abandon();
    void noteCommit();
    void announce();

    // Chores: what is done between groups, in slices.
    [[nodiscard]] bool hasChores() const;
    [[nodiscard]] std::chrono::milliseconds patience() const;
    void lookAfter(bool quiet);
    //! \return false when it got nowhere and should be tried later.
    [[nodiscard]] bool doChore(bool quiet);
    void probe();
    void answerWaiting();
    [[nodiscard]] bool emptyLog();
    [[nodiscard]] quint64 purgeSlice();

    StoreOptions m_options;
    const RuleBook& m_rules;
    const Clock& m_clock;
    std::unique_ptr<StationLock> m_lock;
    std::unique_ptr<SqliteDatabase> m_database;
    Checkpointer m_checkpointer;
    EventWriter m_events;
    SearchIndex m_index;
    EraseLedger m_ledger;
    SqliteStatement m_begin;
    SqliteStatement m_commit;

    bool m_quiet = false; //!< nothing came during the last wait
    bool m_purging = false;
    bool m_logMustGo = false; //!< the log still holds what was erased
    std::optional<std::chrono::milliseconds> m_lastPurge{}; //!< by the monotonic clock
    QElapsedTimer m_sinceChore{};
    bool m_choresPaused = false; //!< the last one got nowhere
    bool m_failing = false; //!< the last write failed
    std::vector<Waiting> m_whenScrubbed{};
    std::vector<Waiting> m_whenIndexed{};
    std::vector<Waiting> m_whenPurged{};

    WriteQueue m_queue{};
    mutable std::mutex m_mutex{};
    StoreHealth m_health{}; //!< guarded by m_mutex
    std::vector<CommitListener> m_listeners{}; //!< guarded by m_mutex
    std::thread m_thread{};
};

} // namespace dispatch

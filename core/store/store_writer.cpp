// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_writer.h"

#include "core/base/logging.h"
#include "core/domain/company/rules.h"

#include <sqlite3.h>

namespace dispatch {

namespace {

//! Whether a group's failure may be the fault of one of its requests.
bool mayPassAlone(ErrorCode code)
{
    return code != ErrorCode::StoreLocked && code != ErrorCode::StoreReadOnly;
}

int logGrew(void* checkpointer, sqlite3* /*database*/, const char* /*schema*/, int frames)
{
    static_cast<Checkpointer*>(checkpointer)->logGrew(frames);
    return SQLITE_OK;
}

} // namespace

Store::Writer::Writer(StoreOptions options, const RuleBook& rules, const Clock& clock, Random& random,
    std::unique_ptr<StationLock> lock, std::unique_ptr<SqliteDatabase> database,
    std::unique_ptr<SqliteDatabase> checkpoints)
    : m_options{std::move(options)}
    , m_rules{rules}
    , m_clock{clock}
    , m_lock{std::move(lock)}
    , m_database{std::move(database)}
    , m_checkpointer{std::move(checkpoints)}
    , m_events{*m_database, random}
    , m_index{*m_database}
    , m_ledger{m_options.directory}
    , m_begin{*m_database, "BEGIN IMMEDIATE"}
    , m_commit{*m_database, "COMMIT"}
{
    sqlite3_wal_hook(m_database->handle(), &logGrew, &m_checkpointer);
    m_health.lastSeq = m_events.lastSeq();
    m_sinceChore.start();
}

Store::Writer::~Writer()
{
    m_queue.close();
    if (m_thread.joinable())
        m_thread.join();
}

Status Store::Writer::recover()
{
    m_index.recover();
    if (m_database->failure())
        return m_database->status();
    if (const Status rebuilt = rebuildIfWanted(); !rebuilt)
        return rebuilt;
    const auto erasures = m_ledger.read();
    if (!erasures)
        return erasures.error();
    for (const Erasure& erasure : *erasures) {
        if (m_events.isErased(erasure.call))
            continue;
        if (const auto erased = eraseNow(erasure); !erased)
            return erased.error();
        qCInfo(lcStore) << "erased again, as the ledger demands";
    }
    (void)m_events.committed();
    return m_database->status();
}

Status Store::Writer::rebuildIfWanted()
{
    if (!m_events.needsRebuild())
        return m_database->status();
    qCInfo(lcStore) << "folds the journal anew, as the new schema demands";
    const Result<quint64> folded = rebuildNow();
    if (folded)
        return Unit{};
    if (folded.error().code != ErrorCode::StoreCorrupt)
        return folded.error();
    // an event that cannot be read must not keep the station from receiving: the old rows stay for now
    qCWarning(lcStore).noquote() << "cannot fold the journal anew:" << folded.error().detail;
    return Unit{};
}

void Store::Writer::start()
{
    m_thread = std::thread{[this] { run(); }};
}

void Store::Writer::run()
{
    for (;;) {
        WriteBatch batch = m_queue.take(patience());
        m_quiet = batch.appends.empty() && !batch.task;
        if (m_quiet && batch.closed)
            break;
        if (!batch.appends.empty())
            commitGroup(batch.appends);
        if (batch.task)
            batch.task();
        m_checkpointer.finish(*m_database);
        lookAfter(m_quiet);
    }
    finish();
}

void Store::Writer::commitGroup(std::span<AppendJob> jobs)
{
    if (commitTogether(jobs))
        return;
    const Error error = abandon();
    const bool oneByOne = jobs.size() > 1 && mayPassAlone(error.code);
    for (AppendJob& job : jobs) {
        if (!oneByOne)
            job.promise.set_value(error);
        else if (!commitTogether({&job, 1}))
            job.promise.set_value(abandon());
    }
}

bool Store::Writer::commitTogether(std::span<AppendJob> jobs)
{
    const std::shared_ptr<const Rules> rules = m_rules.current();
    m_begin.run();
    std::vector<AppendResult> results;
    results.reserve(jobs.size());
    for (const AppendJob& job : jobs)
        results.push_back(m_events.append(job.events, *rules));
    const std::vector<SearchTouch> touched = m_events.flush();
    if (!m_commit.run())
        return false;
    // durable from here on: those who wait go first
    noteCommit();
    for (size_t i = 0; i < jobs.size(); ++i)
        jobs[i].promise.set_value(std::move(results[i]));
    m_index.touch(touched);
    announce();
    return true;
}

Error Store::Writer::abandon()
{
    Error error = m_database->failure().value_or(Error{.code = ErrorCode::StoreFailed});
    m_database->clearFailure();
    if (sqlite3_get_autocommit(m_database->handle()) == 0)
        m_database->run("ROLLBACK");
    m_database->clearFailure();
    m_events.rolledBack();
    m_failing = true;
    const std::lock_guard lock{m_mutex};
    if (!m_health.failure || m_health.failure->code != error.code)
        qCWarning(lcStore).noquote() << "cannot write:" << error.detail;
    m_health.failure = error;
    return error;
}

void Store::Writer::noteCommit()
{
    const Instant now = m_clock.now();
    if (std::exchange(m_failing, false))
        qCInfo(lcStore) << "can write again";
    const std::lock_guard lock{m_mutex};
    m_health.failure.reset();
    m_health.lastCommitAt = now;
    m_health.lastSeq = m_events.lastSeq();
}

void Store::Writer::announce()
{
    const std::vector<Change> changes = m_events.committed();
    if (changes.empty())
        return;
    std::vector<CommitListener> listeners;
    {
        const std::lock_guard lock{m_mutex};
        listeners = m_listeners;
    }
    for (const CommitListener& listener : listeners)
        listener(changes);
}

void Store::Writer::addListener(CommitListener listener)
{
    const std::lock_guard lock{m_mutex};
    m_listeners.push_back(std::move(listener));
}

} // namespace dispatch

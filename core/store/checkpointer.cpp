// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/checkpointer.h"

#include "core/base/logging.h"
#include "core/store/sqlite_database.h"

#include <sqlite3.h>

namespace dispatch {

namespace {

constexpr int roundAt = 8192; // pages in the log: 32 MiB
constexpr int shortRest = 256; // pages that the writer folds without being noticed
constexpr int passes = 4;

//! \return pages of the log that are still to be folded; -1 on failure.
int foldOnce(SqliteDatabase& database, int mode)
{
    int inLog = 0;
    int folded = 0;
    const int code = sqlite3_wal_checkpoint_v2(database.handle(), nullptr, mode, &inLog, &folded);
    if (code != SQLITE_OK) {
        qCDebug(lcStore) << "checkpoint:" << sqlite3_errstr(code);
        return -1;
    }
    return inLog - folded;
}

} // namespace

Checkpointer::Checkpointer(std::unique_ptr<SqliteDatabase> connection)
    : m_connection{std::move(connection)}
    , m_nextAt{roundAt}
    , m_thread{[this] { run(); }}
{
}

Checkpointer::~Checkpointer()
{
    {
        const std::lock_guard lock{m_mutex};
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void Checkpointer::logGrew(int frames)
{
    if (frames < m_frames)
        m_nextAt = roundAt; // the log began anew
    m_frames = frames;
    if (frames < m_nextAt)
        return;
    m_nextAt = frames + roundAt; // a reader may hold the log: not with every commit
    {
        const std::lock_guard lock{m_mutex};
        m_wanted = true;
    }
    m_wake.notify_one();
}

void Checkpointer::finish(SqliteDatabase& writer)
{
    if (!m_restIsShort.exchange(false))
        return;
    if (const std::unique_lock lock{m_checkpointing, std::try_to_lock}; lock.owns_lock())
        foldOnce(writer, SQLITE_CHECKPOINT_PASSIVE);
}

bool Checkpointer::truncate(SqliteDatabase& writer)
{
    const std::lock_guard lock{m_checkpointing};
    return foldOnce(writer, SQLITE_CHECKPOINT_TRUNCATE) == 0;
}

void Checkpointer::run()
{
    std::unique_lock lock{m_mutex};
    for (;;) {
        m_wake.wait(lock, [this] { return m_wanted || m_stopping; });
        if (m_stopping)
            return;
        m_wanted = false;
        lock.unlock();
        fold();
        lock.lock();
    }
}

void Checkpointer::fold()
{
    for (int pass = 0; pass < passes; ++pass) {
        const std::lock_guard lock{m_checkpointing};
        // what is left after a pass is what was written during it: each pass is shorter than the one before
        const int rest = foldOnce(*m_connection, SQLITE_CHECKPOINT_PASSIVE);
        if (rest < 0)
            return;
        if (rest <= shortRest)
            break;
    }
    m_restIsShort = true;
}

} // namespace dispatch

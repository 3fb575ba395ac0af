// SPDX-License-Identifier: GPL-3.0-or-later
// What the store thread does between groups of events, and what it does only once in a while.
#include "core/base/logging.h"
#include "core/domain/company/rules.h"
#include "core/store/store_writer.h"

#include <QElapsedTimer>

#include <filesystem>

#include <sqlite3.h>

namespace dispatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto purgeEvery = 1h;
constexpr int purgeRows = 256; // in one transaction
constexpr auto lull = 2ms; // so long must nothing come before chores take their time
constexpr qint64 busyPauseMs = 50; // between chores while events keep coming
constexpr qint64 failurePauseMs = 1000;
constexpr int quietSliceMs = 10;
constexpr int busySliceMs = 4;
constexpr qint64 lastChoresMs = 2000; // when the program ends

} // namespace

void Store::Writer::erase(const CallId& call, const QString& author, Promise answer)
{
    if (call.isEmpty())
        return answer.set_value(Error{.code = ErrorCode::Malformed, .args = {u"call"_s}});
    if (m_events.isErased(call))
        return answer.set_value(quint64{0});
    if (m_events.numberOf(call) == 0) {
        const Error error = m_database->failure().value_or(Error{.code = ErrorCode::NotFound});
        m_database->clearFailure();
        return answer.set_value(error);
    }
    const Erasure erasure{.call = call, .author = author, .at = m_clock.now()};
    if (const Status noted = m_ledger.append(erasure); !noted)
        return answer.set_value(noted.error());
    const Result<quint64> erased = eraseNow(erasure);
    if (!erased)
        return answer.set_value(erased.error());
    announce();
    m_whenScrubbed.push_back({.promise = std::move(answer), .value = *erased});
}

Result<quint64> Store::Writer::eraseNow(const Erasure& erasure)
{
    m_begin.run();
    if (const qint64 num = m_events.numberOf(erasure.call); num != 0)
        m_index.remove(num);
    m_index.demandScrub();
    const quint64 erased
        = m_events.erase(erasure.call, erasure.author, erasure.at, *m_rules.current()).value_or(0);
    const std::vector<SearchTouch> touched = m_events.flush();
    if (!m_commit.run())
        return abandon();
    m_index.touch(touched);
    m_logMustGo = true;
    noteCommit();
    return erased;
}

void Store::Writer::rebuild(Promise answer)
{
    const Result<quint64> folded = rebuildNow();
    if (!folded)
        return answer.set_value(folded.error());
    m_whenIndexed.push_back({.promise = std::move(answer), .value = *folded});
    answerWaiting();
}

Result<quint64> Store::Writer::rebuildNow()
{
    m_begin.run();
    m_index.clear();
    const quint64 folded = m_events.rebuild(*m_rules.current());
    (void)m_events.flush(); // search begins again with every call
    const bool done = m_commit.run();
    const Error error = done ? Error{} : abandon();
    m_index.recover(); // after a success that is every call, after a failure those that waited before
    if (!done)
        return error;
    noteCommit();
    (void)m_events.committed();
    return folded;
}

void Store::Writer::purge(Promise answer)
{
    m_purging = true;
    m_whenPurged.push_back({.promise = std::move(answer)});
}

quint64 Store::Writer::purgeSlice()
{
    m_begin.run();
    const Instant before = m_clock.now() - m_options.rawBodyRetention;
    const quint64 purged = m_events.journal().purgeBodies(before, purgeRows);
    if (!m_commit.run())
        return 0;
    m_purging = purged == purgeRows;
    return purged;
}

bool Store::Writer::hasChores() const
{
    return m_failing || m_index.isBehind() || m_index.needsScrub() || m_purging || m_logMustGo;
}

std::chrono::milliseconds Store::Writer::patience() const
{
    if (!hasChores())
        return 1min;
    if (m_choresPaused)
        return std::chrono::milliseconds{failurePauseMs};
    return m_quiet ? 0ms : lull;
}

void Store::Writer::lookAfter(bool quiet)
{
    const auto now = m_clock.monotonic();
    if (!m_lastPurge || now - *m_lastPurge >= purgeEvery) {
        m_lastPurge = now;
        m_purging = true;
    }
    const qint64 pause = m_choresPaused ? failurePauseMs : busyPauseMs;
    if (!hasChores() || ((!quiet || m_choresPaused) && !m_sinceChore.hasExpired(pause)))
        return;
    m_choresPaused = !doChore(quiet);
    if (m_database->failure())
        abandon();
    m_sinceChore.restart();
    answerWaiting();
}

bool Store::Writer::doChore(bool quiet)
{
    if (m_failing) {
        probe();
    } else if (m_index.isBehind()) {
        m_index.catchUp(quiet ? quietSliceMs : busySliceMs, m_events.lastSeq());
    } else if (m_index.needsScrub()) {
        m_index.scrub();
    } else if (m_logMustGo) {
        return emptyLog();
    } else {
        const quint64 purged = purgeSlice();
        for (Waiting& waiting : m_whenPurged)
            waiting.value += purged;
    }
    return !m_database->failure();
}

void Store::Writer::probe()
{
    // nobody may be writing now: the health must not stay bad because no call comes in
    m_begin.run();
    m_database->run("INSERT OR REPLACE INTO meta VALUES('probe', 1)");
    if (m_commit.run())
        noteCommit();
}

bool Store::Writer::emptyLog()
{
    constexpr int readerPatienceMs = 20;
    constexpr int usualPatienceMs = 1000;
    sqlite3_busy_timeout(m_database->handle(), readerPatienceMs);
    m_logMustGo = !m_checkpointer.truncate(*m_database);
    sqlite3_busy_timeout(m_database->handle(), usualPatienceMs);
    return !m_logMustGo;
}

void Store::Writer::answerWaiting()
{
    const auto answer = [](std::vector<Waiting>& all) {
        for (Waiting& waiting : std::exchange(all, {}))
            waiting.promise.set_value(waiting.value);
    };
    if (!m_index.needsScrub() && !m_logMustGo)
        answer(m_whenScrubbed);
    if (!m_index.isBehind())
        answer(m_whenIndexed);
    if (!m_purging)
        answer(m_whenPurged);
}

void Store::Writer::finish()
{
    QElapsedTimer timer;
    timer.start();
    while (hasChores() && !timer.hasExpired(lastChoresMs) && doChore(true)) { }
    if (m_database->failure())
        abandon();
    // what is not done is noted in the database and done at the next start
    if (!emptyLog())
        qCInfo(lcStore) << "a reader keeps the log from being folded";
    for (auto* all : {&m_whenScrubbed, &m_whenIndexed, &m_whenPurged}) {
        for (Waiting& waiting : *all)
            waiting.promise.set_value(waiting.value);
    }
}

StoreHealth Store::Writer::health() const
{
    StoreHealth health;
    {
        const std::lock_guard lock{m_mutex};
        health = m_health;
    }
    std::error_code error;
    const auto space = std::filesystem::space(m_options.directory.toStdU16String(), error);
    if (!error)
        health.freeBytes = static_cast<qint64>(space.available);
    health.lowOnSpace = health.freeBytes >= 0 && health.freeBytes < m_options.minimumFreeBytes;
    return health;
}

} // namespace dispatch

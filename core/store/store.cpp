// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/store/integrity.h"
#include "core/store/store_database.h"
#include "core/store/store_writer.h"

#include <QDir>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

template <typename T> std::future<Result<T>> closedStore()
{
    std::promise<Result<T>> promise;
    promise.set_value(Error{.code = ErrorCode::StoreClosed});
    return promise.get_future();
}

} // namespace

Store::Store(std::unique_ptr<Writer> writer)
    : m_writer{std::move(writer)}
{
}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(
    const StoreOptions& options, const RuleBook& rules, const Clock& clock, Random& random)
{
    StoreOptions settled = options;
    settled.directory = QDir{options.directory}.absolutePath();
    if (!QDir{}.mkpath(settled.directory))
        return Error{.code = ErrorCode::StoreReadOnly, .args = {settled.directory}};
    auto lock = StationLock::take(settled.directory);
    if (!lock)
        return lock.error();
    const QString path = settled.directory + u"/console.db"_s;
    auto database = openForWriting(path);
    if (!database)
        return database.error();
    auto checkpoints = openForCheckpoints(path);
    if (!checkpoints)
        return checkpoints.error();
    auto writer = std::make_unique<Writer>(
        settled, rules, clock, random, std::move(*lock), std::move(*database), std::move(*checkpoints));
    if (const Status recovered = writer->recover(); !recovered)
        return recovered.error();
    writer->start();
    return std::unique_ptr<Store>{new Store{std::move(writer)}};
}

std::future<AppendResult> Store::append(std::vector<PendingEvent> events)
{
    AppendJob job{.events = std::move(events)};
    std::future<AppendResult> future = job.promise.get_future();
    if (!m_writer->queue().push(job))
        return closedStore<std::vector<Appended>>();
    return future;
}

std::future<Result<quint64>> Store::erase(const CallId& call, const QString& author)
{
    auto answer = std::make_shared<std::promise<Result<quint64>>>();
    auto future = answer->get_future();
    const bool queued = m_writer->queue().push(
        [writer = m_writer.get(), call, author, answer] { writer->erase(call, author, std::move(*answer)); });
    return queued ? std::move(future) : closedStore<quint64>();
}

std::future<Result<quint64>> Store::rebuild()
{
    auto answer = std::make_shared<std::promise<Result<quint64>>>();
    auto future = answer->get_future();
    const bool queued
        = m_writer->queue().push([writer = m_writer.get(), answer] { writer->rebuild(std::move(*answer)); });
    return queued ? std::move(future) : closedStore<quint64>();
}

std::future<Result<quint64>> Store::purgeRawBodies()
{
    auto answer = std::make_shared<std::promise<Result<quint64>>>();
    auto future = answer->get_future();
    const bool queued
        = m_writer->queue().push([writer = m_writer.get(), answer] { writer->purge(std::move(*answer)); });
    return queued ? std::move(future) : closedStore<quint64>();
}

Result<IntegrityReport> Store::verify() const
{
    return checkIntegrity(m_writer->databasePath());
}

void Store::addCommitListener(CommitListener listener)
{
    m_writer->addListener(std::move(listener));
}

StoreHealth Store::health() const
{
    return m_writer->health();
}

QString Store::databasePath() const
{
    return m_writer->databasePath();
}

} // namespace dispatch

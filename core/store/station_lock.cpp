// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/station_lock.h"

#include "core/store/sqlite_database.h"

namespace dispatch {

using namespace Qt::StringLiterals;

StationLock::StationLock(std::unique_ptr<SqliteDatabase> file)
    : m_file{std::move(file)}
{
}

StationLock::~StationLock() = default;

Result<std::unique_ptr<StationLock>> StationLock::take(const QString& directory)
{
    auto file = SqliteDatabase::open(directory + u"/station.lock"_s, SqliteMode::ReadWrite);
    if (!file)
        return file.error();
    SqliteDatabase& lock = **file;
    // nothing is ever written: the transaction is held open for its lock alone
    if (lock.run("PRAGMA locking_mode = NORMAL; BEGIN EXCLUSIVE"))
        return std::unique_ptr<StationLock>{new StationLock{std::move(*file)}};
    Error error = *lock.failure();
    if (error.code == ErrorCode::StoreLocked)
        error = {.code = ErrorCode::AlreadyRunning, .args = {directory}, .detail = error.detail};
    return error;
}

} // namespace dispatch

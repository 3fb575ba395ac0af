// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_database.h"

#include "core/store/migrations.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 1000; // for a lock of another process

void keepLogOnClose(const SqliteDatabase& database, bool keep)
{
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keep ? 1 : 0, nullptr);
}

Status useLog(SqliteDatabase& database)
{
    SqliteStatement statement{database, "PRAGMA journal_mode = WAL"};
    SqliteRows rows = statement.rows();
    if (rows.next() && rows.text(0) == "wal"_L1)
        return Unit{};
    return database.failure().value_or(Error{.code = ErrorCode::StoreFailed,
        .args = {database.path()},
        .detail = u"the file system has no write-ahead log"_s});
}

Status prepare(SqliteDatabase& database)
{
    sqlite3_busy_timeout(database.handle(), patienceMs);
    keepLogOnClose(database, true); // closing must not change a file that is refused
    database.run("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; "
                 "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16384; PRAGMA cell_size_check = ON; "
                 "PRAGMA wal_autocheckpoint = 0");
    const qint64 version = database.integer("PRAGMA user_version");
    if (database.failure())
        return database.status();
    if (version > schemaVersion)
        return migrate(database); // says so
    if (const Status log = useLog(database); !log)
        return log;
    if (const Status migrated = migrate(database); !migrated)
        return migrated;
    keepLogOnClose(database, false);
    return Unit{};
}

} // namespace

Result<std::unique_ptr<SqliteDatabase>> openForWriting(const QString& path)
{
    if (const Status header = checkFileHeader(path); !header)
        return header.error();
    auto database = SqliteDatabase::open(path, SqliteMode::ReadWrite);
    if (!database)
        return database;
    if (const Status prepared = prepare(**database); !prepared)
        return prepared.error();
    return database;
}

Result<std::unique_ptr<SqliteDatabase>> openForCheckpoints(const QString& path)
{
    auto database = SqliteDatabase::open(path, SqliteMode::ReadWrite);
    if (!database)
        return database;
    keepLogOnClose(**database, true);
    if (!(*database)->run("PRAGMA synchronous = FULL; PRAGMA cache_size = -256"))
        return *(*database)->failure();
    return database;
}

Result<std::unique_ptr<SqliteDatabase>> openForReading(const QString& path)
{
    if (const QFileInfo file{path}; !file.exists() || file.size() == 0)
        return Error{.code = ErrorCode::NotFound, .args = {path}};
    auto database = SqliteDatabase::open(path, SqliteMode::ReadOnly);
    if (!database)
        return database;
    sqlite3_busy_timeout((*database)->handle(), patienceMs);
    (*database)->run("PRAGMA query_only = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -8192");
    const qint64 version = (*database)->integer("PRAGMA user_version");
    const qint64 application = (*database)->integer("PRAGMA application_id");
    if ((*database)->failure())
        return *(*database)->failure();
    if (version != 0 && application != applicationId)
        return Error{.code = ErrorCode::StoreCorrupt, .args = {path}};
    if (version == schemaVersion)
        return database;
    return Error{.code = version > schemaVersion ? ErrorCode::StoreNewer : ErrorCode::NotFound,
        .args = {QString::number(version), QString::number(schemaVersion)}};
}

} // namespace dispatch

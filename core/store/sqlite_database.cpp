// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_database.h"

#include <cerrno>
#include <sqlite3.h>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

bool isOutOfSpace(int systemError)
{
#ifdef EDQUOT // not every C library knows quotas
    if (systemError == EDQUOT)
        return true;
#endif
    return systemError == ENOSPC || systemError == EFBIG;
}

} // namespace

ErrorCode storeErrorOf(int extendedCode, int systemError)
{
    const bool outOfSpace = isOutOfSpace(systemError);
    switch (extendedCode & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::StoreFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::StoreReadOnly;
    case SQLITE_CANTOPEN:
        return outOfSpace ? ErrorCode::StoreFull : ErrorCode::StoreReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::StoreLocked;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::StoreCorrupt;
    case SQLITE_IOERR:
        if (outOfSpace)
            return ErrorCode::StoreFull;
        return systemError == EROFS || systemError == EACCES ? ErrorCode::StoreReadOnly
                                                             : ErrorCode::StoreFailed;
    default:
        return ErrorCode::StoreFailed;
    }
}

SqliteDatabase::SqliteDatabase(sqlite3* handle, QString path)
    : m_handle{handle}
    , m_path{std::move(path)}
{
}

SqliteDatabase::~SqliteDatabase()
{
    sqlite3_close_v2(m_handle);
}

Result<std::unique_ptr<SqliteDatabase>> SqliteDatabase::open(const QString& path, SqliteMode mode)
{
    const int flags
        = mode == SqliteMode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    sqlite3* handle = nullptr;
    const int code
        = sqlite3_open_v2(path.toUtf8().constData(), &handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    std::unique_ptr<SqliteDatabase> database{new SqliteDatabase{handle, path}};
    if (handle != nullptr)
        sqlite3_extended_result_codes(handle, 1);
    if (code != SQLITE_OK) {
        database->fail(code, "open");
        return *database->failure();
    }
    // SQLite opens a file that it may not write without a word
    if (mode == SqliteMode::ReadWrite && sqlite3_db_readonly(handle, "main") == 1)
        return Error{.code = ErrorCode::StoreReadOnly, .args = {path}};
    return database;
}

bool SqliteDatabase::run(const char* sql)
{
    if (m_failure)
        return false;
    const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        fail(code, sql);
    return code == SQLITE_OK;
}

qint64 SqliteDatabase::integer(const char* sql)
{
    SqliteStatement statement{*this, sql};
    SqliteRows rows = statement.rows();
    return rows.next() ? rows.integer(0) : 0;
}

Status SqliteDatabase::status() const
{
    if (m_failure)
        return *m_failure;
    return Unit{};
}

void SqliteDatabase::fail(Error error)
{
    if (!m_failure)
        m_failure = std::move(error);
}

void SqliteDatabase::fail(int resultCode, const char* doing)
{
    const int extended = m_handle != nullptr ? sqlite3_extended_errcode(m_handle) : resultCode;
    const int code = (extended & 0xff) == (resultCode & 0xff) ? extended : resultCode;
    const int systemError = m_handle != nullptr ? sqlite3_system_errno(m_handle) : 0;
    // SQLite's own message may quote values; its name of the code and the statement's opening never do
    fail(Error{.code = storeErrorOf(code, systemError),
        .args = {m_path},
        .detail = u"%1 (%2, system error %3) in: %4"_s.arg(QString::fromUtf8(sqlite3_errstr(code)))
                      .arg(code)
                      .arg(systemError)
                      .arg(QString::fromUtf8(doing).left(60).simplified())});
}

SqliteStatement::SqliteStatement(SqliteDatabase& database, const char* sql)
    : m_database{database}
{
    if (database.failure())
        return;
    const int code
        = sqlite3_prepare_v3(database.handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &m_handle, nullptr);
    if (code != SQLITE_OK)
        database.fail(code, sql);
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_handle);
}

bool SqliteStatement::start()
{
    if (m_database.failure())
        return false;
    if (m_handle == nullptr) {
        m_database.fail({.code = ErrorCode::StoreFailed, .detail = u"statement was never prepared"_s});
        return false;
    }
    return true;
}

bool SqliteStatement::next()
{
    if (m_database.failure())
        return false;
    const int code = sqlite3_step(m_handle);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        m_database.fail(code, sqlite3_sql(m_handle));
    return code == SQLITE_ROW;
}

bool SqliteStatement::finish()
{
    while (next()) { }
    reset();
    return !m_database.failure();
}

void SqliteStatement::reset()
{
    if (m_handle == nullptr)
        return;
    sqlite3_reset(m_handle);
    sqlite3_clear_bindings(m_handle);
}

void SqliteStatement::bind(int at, qint64 value)
{
    if (const int code = sqlite3_bind_int64(m_handle, at, value); code != SQLITE_OK)
        m_database.fail(code, "bind a number");
}

void SqliteStatement::bind(int at, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    const auto size = static_cast<sqlite3_uint64>(utf8.size());
    const int code = sqlite3_bind_text64(m_handle, at, utf8.constData(), size, SQLITE_TRANSIENT, SQLITE_UTF8);
    if (code != SQLITE_OK)
        m_database.fail(code, "bind a text");
}

void SqliteStatement::bind(int at, const QByteArray& blob)
{
    const auto size = static_cast<sqlite3_uint64>(blob.size());
    // constData() of an empty array is not null, so that it is an empty value and not an absent one
    if (const int code = sqlite3_bind_blob64(m_handle, at, blob.constData(), size, SQLITE_TRANSIENT);
        code != SQLITE_OK)
        m_database.fail(code, "bind bytes");
}

void SqliteStatement::bindNull(int at)
{
    if (const int code = sqlite3_bind_null(m_handle, at); code != SQLITE_OK)
        m_database.fail(code, "bind nothing");
}

bool SqliteRows::isNull(int column) const
{
    return sqlite3_column_type(m_statement.m_handle, column) == SQLITE_NULL;
}

qint64 SqliteRows::integer(int column) const
{
    return sqlite3_column_int64(m_statement.m_handle, column);
}

QByteArray SqliteRows::blob(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement.m_handle, column));
    return {data, sqlite3_column_bytes(m_statement.m_handle, column)};
}

QString SqliteRows::text(int column) const
{
    return QString::fromUtf8(blob(column));
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace dispatch {

//! How a database file is opened.
enum class SqliteMode {
    ReadWrite, //!< created when missing
    ReadOnly, //!< never written, not even by closing it
};

//! One connection to one SQLite file, used by one thread. The first failure sticks: until clearFailure()
//! every statement of the connection does nothing and reports false, so that a unit of work is checked once,
//! where it would be committed.
class SqliteDatabase final {
public:
    //! \return StoreCorrupt, StoreReadOnly, StoreFull, StoreLocked or StoreFailed; args: the path.
    static Result<std::unique_ptr<SqliteDatabase>> open(const QString& path, SqliteMode mode);
    ~SqliteDatabase();
    Q_DISABLE_COPY_MOVE(SqliteDatabase)

    //! Runs one or several statements without results. \return false on failure.
    bool run(const char* sql);
    //! The first column of the first row; 0 without one or on failure.
    [[nodiscard]] qint64 integer(const char* sql);

    [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }
    //! The failure, or done.
    [[nodiscard]] Status status() const;
    void clearFailure() { m_failure.reset(); }
    //! Records a failure that SQLite did not see itself; keeps an earlier one.
    void fail(Error error);
    //! Records what a call of SQLite's interface returned.
    void fail(int resultCode, const char* doing);

    [[nodiscard]] sqlite3* handle() const { return m_handle; }
    [[nodiscard]] const QString& path() const { return m_path; }

private:
    SqliteDatabase(sqlite3* handle, QString path);
    sqlite3* m_handle;
    QString m_path;
    std::optional<Error> m_failure{};
};

//! Which of the store's errors SQLite's \a extendedCode is; \a systemError is errno as SQLite saw it.
[[nodiscard]] ErrorCode storeErrorOf(int extendedCode, int systemError);

class SqliteRows;

//! A prepared statement, kept for the life of its connection.
class SqliteStatement final {
public:
    SqliteStatement(SqliteDatabase& database, const char* sql);
    ~SqliteStatement();
    Q_DISABLE_COPY_MOVE(SqliteStatement)

    //! Binds \a values to ?1, ?2… and runs to the end. \return false on failure.
    template <typename... Values> bool run(const Values&... values)
    {
        if (!start())
            return false;
        int at = 0;
        (bind(++at, values), ...);
        return finish();
    }

    //! Binds \a values and gives the rows; they must be gone before the statement is used again.
    template <typename... Values> [[nodiscard]] SqliteRows rows(const Values&... values);

    //! One value more than a fixed list: for statements whose number of parameters is only known at run time.
    void bind(int at, qint64 value);
    void bind(int at, quint64 value) { bind(at, static_cast<qint64>(value)); }
    void bind(int at, int value) { bind(at, qint64{value}); }
    void bind(int at, const QString& text);
    void bind(int at, const QByteArray& blob);
    void bindNull(int at);
    template <typename T> void bind(int at, const std::optional<T>& value)
    {
        if (value)
            bind(at, *value);
        else
            bindNull(at);
    }
    //! Makes the statement ready for new values. \return false while a failure sticks.
    bool start();

private:
    friend class SqliteRows;
    bool finish();
    bool next();
    void reset();
    SqliteDatabase& m_database;
    sqlite3_stmt* m_handle = nullptr;
};

//! The rows of a running statement; ends it when it goes.
class SqliteRows final {
public:
    explicit SqliteRows(SqliteStatement& statement)
        : m_statement{statement}
    {
    }
    ~SqliteRows() { m_statement.reset(); }
    Q_DISABLE_COPY_MOVE(SqliteRows)

    //! Steps to the next row, first to the first one. \return false after the last and on failure.
    bool next() { return m_statement.next(); }

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] QString text(int column) const;

private:
    SqliteStatement& m_statement;
};

template <typename... Values> SqliteRows SqliteStatement::rows(const Values&... values)
{
    if (start()) {
        int at = 0;
        (bind(++at, values), ...);
    }
    return SqliteRows{*this};
}

} // namespace dispatch

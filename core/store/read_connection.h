// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call_state.h"
#include "core/store/sqlite_database.h"

#include <QByteArray>

#include <map>
#include <memory>
#include <vector>

namespace dispatch {

//! A read-only connection with the statements that it has prepared, and the calls by their number. One
//! thread; failures stick to the connection until within() ends.
class ReadConnection final {
public:
    explicit ReadConnection(std::unique_ptr<SqliteDatabase> opened);

    //! Runs \a read on one unchanging view of the database. \return what it gives, or the failure that stuck.
    template <typename T, typename Read> Result<T> within(const Read& read)
    {
        m_database->run("BEGIN");
        Result<T> result = read();
        m_database->run("COMMIT");
        if (!m_database->failure())
            return result;
        return recover();
    }

    [[nodiscard]] SqliteDatabase& database() { return *m_database; }
    //! Prepared once; good until the next one is asked for.
    [[nodiscard]] SqliteStatement& statement(const QByteArray& sql);

    //! 0 when nothing was ever heard of \a id.
    [[nodiscard]] qint64 numberOf(const CallId& id);
    //! NotFound when there is no such number; StoreCorrupt when the state cannot be read.
    [[nodiscard]] Result<CallState> stateAt(qint64 num);
    [[nodiscard]] Result<Call> callAt(qint64 num);
    [[nodiscard]] Result<std::vector<Call>> callsAt(const std::vector<qint64>& numbers);

private:
    Error recover();

    std::unique_ptr<SqliteDatabase> m_database;
    std::map<QByteArray, std::unique_ptr<SqliteStatement>> m_statements{};
};

} // namespace dispatch

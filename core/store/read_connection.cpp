// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/read_connection.h"

namespace dispatch {

ReadConnection::ReadConnection(std::unique_ptr<SqliteDatabase> opened)
    : m_database{std::move(opened)}
{
}

Error ReadConnection::recover()
{
    const Error error = *m_database->failure();
    m_statements.clear(); // one that could not be prepared now may be the next time
    m_database->clearFailure();
    m_database->run("ROLLBACK");
    m_database->clearFailure();
    return error;
}

SqliteStatement& ReadConnection::statement(const QByteArray& sql)
{
    constexpr size_t maximumStatements = 128;
    if (m_statements.size() > maximumStatements)
        m_statements.clear();
    auto& place = m_statements[sql];
    if (!place)
        place = std::make_unique<SqliteStatement>(*m_database, sql.constData());
    return *place;
}

qint64 ReadConnection::numberOf(const CallId& id)
{
    SqliteRows rows = statement("SELECT num FROM subjects WHERE call_id = ?1").rows(id.value);
    return rows.next() ? rows.integer(0) : 0;
}

Result<CallState> ReadConnection::stateAt(qint64 num)
{
    SqliteRows rows = statement("SELECT state FROM calls WHERE num = ?1").rows(num);
    if (!rows.next())
        return Error{.code = ErrorCode::NotFound};
    Result<CallState> state = decodeState(rows.blob(0));
    if (!state)
        return Error{.code = ErrorCode::StoreCorrupt, .args = {m_database->path()}};
    return state;
}

Result<Call> ReadConnection::callAt(qint64 num)
{
    const Result<CallState> state = stateAt(num);
    if (!state)
        return state.error();
    return callOf(*state);
}

Result<std::vector<Call>> ReadConnection::callsAt(const std::vector<qint64>& numbers)
{
    std::vector<Call> calls;
    calls.reserve(numbers.size());
    for (const qint64 num : numbers) {
        Result<Call> call = callAt(num);
        if (!call)
            return call.error();
        calls.push_back(*std::move(call));
    }
    return calls;
}

} // namespace dispatch

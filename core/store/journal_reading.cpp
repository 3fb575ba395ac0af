// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal_reading.h"

#include "core/store/call_history.h"
#include "core/store/journal_row.h"

#include <limits>
#include <map>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

// The columns of storedEventQuery, but an erasure, which never had a payload, is among the rows.
constexpr const char* linesQuery
    = "SELECT j.seq, j.subject, j.kind, s.call_id, j.author, j.occurred_at, j.received_at, p.event_key, "
      "p.payload FROM journal j %1LEFT JOIN payloads p ON p.seq = j.seq JOIN subjects s ON s.num = j.subject "
      "WHERE j.seq < ?1 AND j.kind NOT IN ('transcript', 'speech') "
      "AND (p.seq IS NOT NULL OR j.kind = 'erased') %2ORDER BY j.seq DESC LIMIT ?2";

QByteArray queryFor(const JournalFilter& filter)
{
    QByteArray sql{linesQuery};
    if (!filter.call.isEmpty())
        sql.replace("%1", "").replace("%2",
            filter.peopleOnly ? "AND j.subject = ?3 AND j.author NOT IN ('vapi', 'paul', 'system') "
                              : "AND j.subject = ?3 ");
    else if (filter.peopleOnly)
        sql.replace("%1", "INDEXED BY journal_by_people ")
            .replace("%2", "AND j.author NOT IN ('vapi', 'paul', 'system') ");
    else
        sql.replace("%1", "NOT INDEXED ").replace("%2", "");
    return sql;
}

JournalLine erasureOf(const SqliteRows& rows)
{
    return {.entry = {.seq = static_cast<quint64>(rows.integer(0)),
                .at = fromEpochMs(rows.integer(5)),
                .who = rows.text(4),
                .kind = rows.text(2)}};
}

Result<JournalLine> lineOf(const SqliteRows& rows)
{
    if (rows.text(2) == erasedKind)
        return erasureOf(rows);
    const Result<StoredEvent> stored = storedEvent(rows);
    if (!stored)
        return stored.error();
    return JournalLine{.entry = historyEntry(*stored), .call = stored->event.call};
}

//! Names the callers of \a lines, each call read once.
Status nameCallers(ReadConnection& connection, std::vector<JournalLine>& lines)
{
    std::map<CallId, Call> known;
    for (JournalLine& line : lines) {
        if (line.call.isEmpty())
            continue;
        auto place = known.find(line.call);
        if (place == known.end()) {
            Result<Call> call = connection.callAt(connection.numberOf(line.call));
            if (!call && call.error().code != ErrorCode::NotFound)
                return call.error();
            place = known.emplace(line.call, std::move(call).value_or(Call{})).first;
        }
        const Call& call = place->second;
        line.caller = call.customer.name.isEmpty() ? call.customer.phone : call.customer.name;
        line.priority = call.priority;
    }
    return Unit{};
}

} // namespace

Result<std::vector<JournalLine>> journalLines(
    ReadConnection& connection, const JournalFilter& filter, quint64 before, int limit)
{
    std::vector<JournalLine> found;
    const qint64 end = before == 0 ? std::numeric_limits<qint64>::max() : static_cast<qint64>(before);
    SqliteStatement& statement = connection.statement(queryFor(filter));
    const bool ofOne = !filter.call.isEmpty();
    const qint64 num = ofOne ? connection.numberOf(filter.call) : 0;
    {
        SqliteRows rows = ofOne ? statement.rows(end, limit, num) : statement.rows(end, limit);
        while (rows.next()) {
            Result<JournalLine> line = lineOf(rows);
            if (!line)
                return line.error();
            found.push_back(*std::move(line));
        }
    }
    if (const Status named = nameCallers(connection, found); !named)
        return named.error();
    return found;
}

} // namespace dispatch

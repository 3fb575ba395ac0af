// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/event_range.h"

#include "core/store/call_row.h"
#include "core/store/store_database.h"
#include "core/store/stored_event.h"

namespace dispatch {

Result<std::vector<Event>> eventsOfCalls(const QString& path, Instant from, Instant until)
{
    auto database = openForReading(path);
    if (!database)
        return database.error();
    const QByteArray sql = QByteArray{storedEventQuery}
        + "WHERE j.subject IN (SELECT num FROM calls WHERE list_key >= ?1 AND list_key < ?2) ORDER BY j.seq";
    SqliteStatement statement{**database, sql.constData()};
    std::vector<Event> events;
    SqliteRows rows = statement.rows(listKeyOf(from, 0), listKeyOf(until, 0));
    while (rows.next()) {
        Result<StoredEvent> stored = storedEvent(rows);
        if (!stored)
            return stored.error();
        events.push_back(std::move(stored->event));
    }
    if ((*database)->failure())
        return *(*database)->failure();
    return events;
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"
#include "core/store/sqlite_database.h"

namespace dispatch {

namespace {

// What a call gives rise to, a fold like the rest of the projection. The index carries the whole order of the
// list: the newest, then the call, then the id.
constexpr const char* alertTables = R"(
CREATE TABLE alerts(
    num INTEGER NOT NULL REFERENCES subjects(num),
    id TEXT NOT NULL,
    priority INTEGER NOT NULL,
    raised_at INTEGER NOT NULL,
    due_at INTEGER,
    text TEXT NOT NULL,
    PRIMARY KEY(num, id)) WITHOUT ROWID;
CREATE INDEX alerts_by_age ON alerts(raised_at, num, id);
CREATE TABLE texts(
    num INTEGER NOT NULL REFERENCES subjects(num),
    id TEXT NOT NULL,
    role TEXT NOT NULL,
    client_phone TEXT NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY(num, id)) WITHOUT ROWID;
CREATE INDEX texts_by_age ON texts(created_at, num, id);
)";

// For filters to come; an index costs every call and is made with the filter that needs it.
constexpr const char* callColumns = R"(
ALTER TABLE calls ADD COLUMN service TEXT NOT NULL DEFAULT '';
ALTER TABLE calls ADD COLUMN zone TEXT NOT NULL DEFAULT '';
)";

// States of schema 1 know nothing of priorities, services and prices, but the events they are folded from do.
constexpr const char* demandRebuild
    = "INSERT OR REPLACE INTO meta SELECT 'rebuild_wanted', 1 WHERE EXISTS (SELECT 1 FROM journal)";

} // namespace

bool migrateTo2(SqliteDatabase& database)
{
    return database.run(alertTables) && database.run(callColumns) && database.run(demandRebuild);
}

} // namespace dispatch

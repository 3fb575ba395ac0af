// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"
#include "core/store/sqlite_database.h"

namespace dispatch {

namespace {

// The state is long and comes last, so that a filter never reads past it. due_at is NULL while nobody has to
// call back.
constexpr const char* newCalls = R"(
CREATE TABLE calls_3(
    num INTEGER PRIMARY KEY REFERENCES subjects(num),
    list_key INTEGER NOT NULL,
    line_state INTEGER NOT NULL,
    follow_up INTEGER NOT NULL,
    priority INTEGER NOT NULL,
    due_at INTEGER,
    zone TEXT NOT NULL,
    service TEXT NOT NULL,
    assignee TEXT NOT NULL,
    merged_into TEXT NOT NULL,
    name TEXT NOT NULL,
    phone TEXT NOT NULL,
    duration INTEGER NOT NULL,
    state BLOB NOT NULL);
INSERT INTO calls_3 SELECT num, list_key, line_state, follow_up, priority, NULL, zone, service, '', '', name,
    phone, duration, state FROM calls;
DROP TABLE calls;
ALTER TABLE calls_3 RENAME TO calls;
)";

// As before, and one for each new way to sort or filter. Calls that were searched are found by the first,
// which also has what callbacks are sorted by. Few calls are due, taken or merged: their indexes hold nothing
// else.
constexpr const char* indexes = R"(
CREATE INDEX calls_by_listed_at ON calls(list_key, line_state, follow_up, priority, due_at);
CREATE INDEX calls_by_line_state ON calls(line_state, list_key DESC, follow_up, priority);
CREATE INDEX calls_by_follow_up ON calls(follow_up, list_key DESC, line_state, priority);
CREATE INDEX calls_by_priority ON calls(priority, list_key DESC, line_state, follow_up);
CREATE INDEX calls_by_name ON calls(name, list_key DESC, line_state, follow_up, priority);
CREATE INDEX calls_by_phone ON calls(phone, list_key DESC, line_state, follow_up, priority);
CREATE INDEX calls_by_duration ON calls(duration, list_key DESC, line_state, follow_up, priority);
CREATE INDEX calls_by_zone ON calls(zone, list_key DESC, line_state, follow_up, priority);
CREATE INDEX calls_by_service ON calls(service, list_key DESC, line_state, follow_up, priority);
CREATE INDEX calls_by_assignee ON calls(assignee, list_key DESC, line_state, follow_up, priority)
    WHERE assignee > '';
CREATE INDEX calls_by_due_at ON calls(due_at, list_key DESC, line_state, follow_up, priority)
    WHERE due_at IS NOT NULL;
CREATE INDEX calls_by_urgency ON calls(priority, due_at, list_key DESC, line_state, follow_up)
    WHERE due_at IS NOT NULL;
CREATE INDEX calls_by_merged_into ON calls(merged_into) WHERE merged_into > '';
)";

constexpr const char* newCounts = R"(
DROP TABLE call_counts;
CREATE TABLE call_counts(
    line_state INTEGER NOT NULL,
    follow_up INTEGER NOT NULL,
    priority INTEGER NOT NULL,
    has_due INTEGER NOT NULL,
    zone TEXT NOT NULL,
    service TEXT NOT NULL,
    assignee TEXT NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY(line_state, follow_up, priority, has_due, zone, service, assignee)) WITHOUT ROWID;
INSERT INTO call_counts SELECT line_state, follow_up, priority, 0, zone, service, assignee, count(*) FROM calls
    GROUP BY 1, 2, 3, 5, 6, 7;
)";

// What people did, for there is little of it among all that machines tell.
constexpr const char* journalIndex = R"(
CREATE INDEX journal_by_people ON journal(seq) WHERE author NOT IN ('vapi', 'paul', 'system');
)";

// States of schema 2 do not tell what the rules alone say.
constexpr const char* demandRebuild
    = "INSERT OR REPLACE INTO meta SELECT 'rebuild_wanted', 1 WHERE EXISTS (SELECT 1 FROM journal)";

} // namespace

bool migrateTo3(SqliteDatabase& database)
{
    return database.run(newCalls) && database.run(indexes) && database.run(newCounts)
        && database.run(journalIndex) && database.run(demandRebuild);
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"
#include "core/store/sqlite_database.h"

namespace dispatch {

namespace {

// The state is long and comes last, so that a filter never reads past it. attention_at: from when the alarm
// is new; step_at: when its ladder may go on; shelved_until; waits: the client waits for a slot.
constexpr const char* newCalls = R"(
CREATE TABLE calls_4(
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
    attention_at INTEGER,
    step_at INTEGER,
    shelved_until INTEGER,
    waits INTEGER NOT NULL,
    state BLOB NOT NULL);
INSERT INTO calls_4 SELECT num, list_key, line_state, follow_up, priority, due_at, zone, service, assignee,
    merged_into, name, phone, duration, NULL, NULL, NULL, 0, state FROM calls;
DROP TABLE calls;
ALTER TABLE calls_4 RENAME TO calls;
)";

// As before, and one for each new question. Few calls have an alarm, a step to take, a shelf or wait for a
// slot: their indexes hold nothing else.
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
CREATE INDEX calls_by_attention ON calls(priority, attention_at, list_key DESC, line_state, follow_up)
    WHERE attention_at IS NOT NULL;
CREATE INDEX calls_by_step ON calls(step_at) WHERE step_at IS NOT NULL;
CREATE INDEX calls_by_shelf ON calls(shelved_until, list_key DESC, line_state, follow_up, priority)
    WHERE shelved_until IS NOT NULL;
CREATE INDEX calls_by_slot ON calls(list_key DESC, line_state, follow_up, priority) WHERE waits = 1;
)";

// States of schema 3 do not tell of alarms.
constexpr const char* demandRebuild
    = "INSERT OR REPLACE INTO meta SELECT 'rebuild_wanted', 1 WHERE EXISTS (SELECT 1 FROM journal)";

} // namespace

bool migrateTo4(SqliteDatabase& database)
{
    return database.run(newCalls) && database.run(indexes) && database.run(demandRebuild);
}

} // namespace dispatch

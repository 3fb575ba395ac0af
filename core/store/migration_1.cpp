// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"
#include "core/store/sqlite_database.h"

namespace dispatch {

namespace {

// What happened. A subject is a call, or '' for events about no call; its salt makes the stored keys
// unguessable and goes when the call is erased. The journal itself never loses a row.
constexpr const char* journalTables = R"(
PRAGMA application_id = 0x4446436e;
CREATE TABLE meta(name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE subjects(
    num INTEGER PRIMARY KEY,
    call_id TEXT NOT NULL UNIQUE,
    salt BLOB,
    erased_at INTEGER);
CREATE TABLE journal(
    seq INTEGER PRIMARY KEY,
    subject INTEGER NOT NULL REFERENCES subjects(num),
    kind TEXT NOT NULL,
    key BLOB NOT NULL,
    digest BLOB NOT NULL,
    author TEXT NOT NULL,
    occurred_at INTEGER NOT NULL,
    received_at INTEGER NOT NULL,
    hash BLOB NOT NULL,
    UNIQUE(subject, key));
CREATE TABLE payloads(
    seq INTEGER PRIMARY KEY REFERENCES journal(seq),
    salt BLOB NOT NULL,
    event_key TEXT NOT NULL,
    payload BLOB NOT NULL);
CREATE TABLE bodies(
    seq INTEGER PRIMARY KEY REFERENCES journal(seq),
    received_at INTEGER NOT NULL,
    body BLOB NOT NULL);
CREATE INDEX bodies_by_age ON bodies(received_at);
CREATE TABLE outbox(
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    payload BLOB NOT NULL,
    attempt INTEGER NOT NULL DEFAULT 0,
    not_before INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'ready',
    event_seq INTEGER NOT NULL REFERENCES journal(seq),
    UNIQUE(kind, key));
CREATE INDEX outbox_due ON outbox(kind, state, not_before);
CREATE INDEX outbox_by_event ON outbox(event_seq);
)";

// What anyone sees: a fold over the journal, made anew by a rebuild. Every index carries all columns that a
// list filters by, so that sorting and filtering never leave it; ties show the newest call first.
constexpr const char* projectionTables = R"(
CREATE TABLE calls(
    num INTEGER PRIMARY KEY REFERENCES subjects(num),
    state BLOB NOT NULL,
    list_key INTEGER NOT NULL,
    line_state INTEGER NOT NULL,
    follow_up INTEGER NOT NULL,
    priority INTEGER NOT NULL,
    name TEXT NOT NULL,
    phone TEXT NOT NULL,
    duration INTEGER NOT NULL);
CREATE INDEX calls_by_listed_at ON calls(list_key, line_state, follow_up, priority);
CREATE INDEX calls_by_line_state ON calls(line_state, list_key DESC, follow_up, priority);
CREATE INDEX calls_by_follow_up ON calls(follow_up, list_key DESC, line_state, priority);
CREATE INDEX calls_by_priority ON calls(priority, list_key DESC, line_state, follow_up);
CREATE INDEX calls_by_name ON calls(name, list_key DESC, line_state, follow_up, priority);
CREATE INDEX calls_by_phone ON calls(phone, list_key DESC, line_state, follow_up, priority);
CREATE INDEX calls_by_duration ON calls(duration, list_key DESC, line_state, follow_up, priority);
CREATE TABLE call_counts(
    line_state INTEGER NOT NULL,
    follow_up INTEGER NOT NULL,
    priority INTEGER NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY(line_state, follow_up, priority)) WITHOUT ROWID;
CREATE TABLE transcript_lines(
    num INTEGER NOT NULL REFERENCES subjects(num),
    id TEXT NOT NULL,
    speaker INTEGER NOT NULL,
    text TEXT NOT NULL,
    at INTEGER,
    position INTEGER NOT NULL,
    PRIMARY KEY(num, id)) WITHOUT ROWID;
CREATE TABLE tool_calls(
    num INTEGER NOT NULL REFERENCES subjects(num),
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    arguments TEXT NOT NULL,
    result TEXT NOT NULL,
    error TEXT NOT NULL,
    at INTEGER NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY(num, id)) WITHOUT ROWID;
)";

// The rowid of a search row is the call's list_key, so that the newest matches come first without sorting;
// search_docs says which row a call has. Every word is looked for by its beginning; up to four letters have a
// list of their own, for they begin too many words. Nothing asks where in a text a word stands (detail,
// columnsize).
constexpr const char* searchTables = R"(
CREATE TABLE search_docs(num INTEGER PRIMARY KEY REFERENCES subjects(num), doc INTEGER NOT NULL);
CREATE VIRTUAL TABLE search USING fts5(
    name, phone, place, words,
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4', detail = none, columnsize = 0);
)";

} // namespace

bool migrateTo1(SqliteDatabase& database)
{
    return database.run(journalTables) && database.run(projectionTables) && database.run(searchTables);
}

} // namespace dispatch

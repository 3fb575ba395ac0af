// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include "core/store/stored_event.h"

#include <sqlite3.h>

namespace dispatch {

namespace {

constexpr qsizetype saltSize = 16;

QByteArray readByNumber()
{
    return QByteArray{storedEventQuery} + "WHERE j.seq = ?1";
}

} // namespace

Journal::Journal(SqliteDatabase& database, Random& random)
    : m_database{database}
    , m_random{random}
    , m_findSubject{database, "SELECT num, salt, erased_at FROM subjects WHERE call_id = ?1"}
    , m_addSubject{database, "INSERT INTO subjects(call_id, salt, erased_at) VALUES(?1, ?2, ?3)"}
    , m_findKey{database, "SELECT seq FROM journal WHERE subject = ?1 AND key = ?2"}
    , m_addRow{database, "INSERT INTO journal VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"}
    , m_addPayload{database, "INSERT INTO payloads VALUES(?1, ?2, ?3, ?4)"}
    , m_addBody{database, "INSERT INTO bodies VALUES(?1, ?2, ?3)"}
    , m_addEffect{database,
          "INSERT OR IGNORE INTO outbox(kind, key, payload, not_before, state, event_seq) "
          "VALUES(?1, ?2, ?3, ?4, ?5, ?6)"}
    , m_read{database, readByNumber().constData()}
{
    SqliteStatement last{database, "SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1"};
    SqliteRows rows = last.rows();
    if (rows.next())
        m_tip = {.seq = static_cast<quint64>(rows.integer(0)), .hash = rows.blob(1)};
}

std::optional<Subject> Journal::find(const CallId& call)
{
    SqliteRows rows = m_findSubject.rows(call.value);
    if (!rows.next())
        return std::nullopt;
    return Subject{.num = rows.integer(0), .salt = rows.blob(1), .erased = !rows.isNull(2)};
}

Subject Journal::create(const CallId& call)
{
    const QByteArray salt = m_random.bytes(saltSize);
    m_addSubject.run(call.value, salt, std::optional<qint64>{});
    return {.num = sqlite3_last_insert_rowid(m_database.handle()), .salt = salt};
}

QByteArray Journal::keyFor(const Subject& subject, const QString& eventKey)
{
    return storedKey(m_sha, subject.salt, eventKey);
}

std::optional<quint64> Journal::sequence(const Subject& subject, const QByteArray& key)
{
    SqliteRows rows = m_findKey.rows(subject.num, key);
    if (!rows.next())
        return std::nullopt;
    return static_cast<quint64>(rows.integer(0));
}

Result<Event> Journal::read(quint64 seq)
{
    SqliteRows rows = m_read.rows(seq);
    if (!rows.next())
        return m_database.failure().value_or(Error{.code = ErrorCode::NotFound});
    Result<StoredEvent> stored = storedEvent(rows);
    if (!stored)
        return stored.error();
    return std::move(stored->event);
}

quint64 Journal::add(const Subject& subject, const QByteArray& key, const PendingEvent& pending)
{
    const Event& event = pending.event;
    const QByteArray salt = m_random.bytes(saltSize);
    const QByteArray payload = encodePayload(event);
    const quint64 seq = link(subject.num,
        {.kind = kindName(event.payload),
            .call = event.call,
            .key = key,
            .digest = payloadDigest(m_sha, salt, event.key, payload),
            .author = event.author,
            .occurredAt = toEpochMs(event.occurredAt),
            .receivedAt = toEpochMs(event.receivedAt)});
    m_addPayload.run(seq, salt, event.key, payload);
    if (!pending.rawBody.isEmpty())
        m_addBody.run(seq, toEpochMs(event.receivedAt), pending.rawBody);
    for (const OutboxRequest& effect : pending.effects)
        m_addEffect.run(
            effect.kind, effect.key, effect.payload, toEpochMs(effect.notBefore), effect.state, seq);
    return seq;
}

quint64 Journal::link(qint64 subject, JournalRow row)
{
    row.seq = m_tip.seq + 1;
    const QByteArray hash = chainHash(m_sha, m_tip.hash, row);
    m_addRow.run(
        row.seq, subject, row.kind, row.key, row.digest, row.author, row.occurredAt, row.receivedAt, hash);
    m_tip = {.seq = row.seq, .hash = hash};
    return row.seq;
}

quint64 Journal::erase(const Subject& subject, const CallId& call, const QString& author, Instant at)
{
    constexpr auto ofSubject = "(SELECT seq FROM journal WHERE subject = ?1)";
    const auto forget = [&](const QByteArray& table, const QByteArray& column) {
        const QByteArray sql = "DELETE FROM " + table + " WHERE " + column + " IN " + ofSubject;
        SqliteStatement statement{m_database, sql.constData()};
        return statement.run(subject.num) ? sqlite3_changes64(m_database.handle()) : 0;
    };
    forget("bodies", "seq");
    forget("outbox", "event_seq");
    const qint64 erased = forget("payloads", "seq");
    SqliteStatement forgetSalt{m_database, "UPDATE subjects SET salt = NULL, erased_at = ?2 WHERE num = ?1"};
    forgetSalt.run(subject.num, toEpochMs(at));
    link(subject.num,
        {.kind = erasedKind,
            .call = call,
            .key = m_random.bytes(Sha256::size),
            .author = author,
            .occurredAt = toEpochMs(at),
            .receivedAt = toEpochMs(at)});
    return static_cast<quint64>(erased);
}

void Journal::eraseUnknown(const CallId& call, Instant at)
{
    m_addSubject.run(call.value, std::optional<QByteArray>{}, toEpochMs(at));
}

quint64 Journal::purgeBodies(Instant before, int limit)
{
    SqliteStatement purge{m_database,
        "DELETE FROM bodies WHERE seq IN (SELECT seq FROM bodies WHERE received_at < ?1 "
        "ORDER BY received_at LIMIT ?2)"};
    if (!purge.run(toEpochMs(before), limit))
        return 0;
    return static_cast<quint64>(sqlite3_changes64(m_database.handle()));
}

} // namespace dispatch

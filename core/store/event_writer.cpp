// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/event_writer.h"

#include "core/base/logging.h"
#include "core/store/stored_event.h"

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

EventWriter::EventWriter(SqliteDatabase& database, Random& random)
    : m_database{database}
    , m_journal{database, random}
    , m_projection{database}
    , m_committedTip{m_journal.tip()}
    , m_mergedInto{database,
          "SELECT s.call_id FROM calls c JOIN subjects s ON s.num = c.num WHERE c.merged_into = ?1 "
          "AND c.merged_into > ''"}
{
}

AppendResult EventWriter::append(const std::vector<PendingEvent>& events, const Rules& rules)
{
    const auto keyless = [](const PendingEvent& pending) { return pending.event.key.isEmpty(); };
    if (std::any_of(events.begin(), events.end(), keyless))
        return Error{.code = ErrorCode::Malformed, .args = {u"key"_s}};
    std::vector<Appended> appended;
    appended.reserve(events.size());
    for (const PendingEvent& pending : events)
        appended.push_back(append(pending, rules));
    return appended;
}

Appended EventWriter::append(const PendingEvent& pending, const Rules& rules)
{
    const Event& event = pending.event;
    if (pending.precondition && numberOf(event.call) == 0) {
        // and nothing is created for it
        return {.event = event, .refusal = Error{.code = ErrorCode::NotFound, .args = {u"call"_s}}};
    }
    CachedCall& call = callOf(event.call);
    if (call.subject.erased)
        return {.event = event};
    const QByteArray key = m_journal.keyFor(call.subject, event.key);
    if (const auto known = m_journal.sequence(call.subject, key)) {
        Result<Event> first = m_journal.read(*known);
        if (!first)
            m_database.fail(first.error());
        return {.seq = *known, .duplicate = true, .event = std::move(first).value_or(event)};
    }
    if (!pending.precondition)
        return add(call, key, pending, rules);
    PendingEvent now = pending;
    const Status met = now.precondition(now.event, [this](const CallId& id) { return stateOf(id); });
    if (!met)
        return {.event = std::move(now.event), .refusal = met.error()};
    return add(call, key, now, rules);
}

Appended EventWriter::add(
    CachedCall& call, const QByteArray& key, const PendingEvent& pending, const Rules& rules)
{
    const Event& event = pending.event;
    const quint64 seq = m_journal.add(call.subject, key, pending);
    if (!event.call.isEmpty())
        m_projection.apply(call, event, seq, rules);
    m_changes.push_back(
        {.seq = seq, .call = event.call, .kind = kindName(event.payload), .receivedAt = event.receivedAt});
    return {.seq = seq, .event = event};
}

CallState EventWriter::stateOf(const CallId& call)
{
    const std::optional<Subject> subject = m_journal.find(call);
    if (!subject || subject->erased)
        return {};
    CachedCall& cached = callOf(call);
    m_projection.load(cached);
    return cached.state;
}

CachedCall& EventWriter::callOf(const CallId& id)
{
    if (CachedCall* known = m_cache.find(id))
        return *known;
    std::optional<Subject> subject = m_journal.find(id);
    if (!subject)
        subject = m_journal.create(id);
    return m_cache.insert({.id = id, .subject = *std::move(subject)});
}

qint64 EventWriter::numberOf(const CallId& call)
{
    return m_journal.find(call).value_or(Subject{}).num;
}

bool EventWriter::isErased(const CallId& call)
{
    return m_journal.find(call).value_or(Subject{}).erased;
}

std::optional<quint64> EventWriter::erase(
    const CallId& call, const QString& author, Instant at, const Rules& rules)
{
    const std::optional<Subject> subject = m_journal.find(call);
    m_cache.remove(call);
    if (!subject) {
        m_journal.eraseUnknown(call, at);
        return 0;
    }
    if (subject->erased)
        return std::nullopt;
    m_projection.remove(subject->num);
    const quint64 count = m_journal.erase(*subject, call, author, at);
    m_changes.push_back({.seq = m_journal.tip().seq, .call = call, .kind = erasedKind, .receivedAt = at});
    std::vector<CallId> merged;
    {
        SqliteRows rows = m_mergedInto.rows(call.value);
        while (rows.next())
            merged.push_back({rows.text(0)});
    }
    for (const CallId& id : merged)
        letStand(id, call, author, at, rules);
    return count;
}

//! The call that was kept in its place is gone, so nobody would look after it any more.
void EventWriter::letStand(
    const CallId& merged, const CallId& into, const QString& author, Instant at, const Rules& rules)
{
    const Event event{.key = u"kept call erased: "_s + into.value,
        .call = merged,
        .author = author,
        .occurredAt = std::max(at, stateOf(merged).updatedAt + std::chrono::milliseconds{1}),
        .receivedAt = at,
        .payload = CallMerged{}};
    (void)append({.event = event}, rules);
}

bool EventWriter::needsRebuild()
{
    return m_database.integer("SELECT value FROM meta WHERE name = 'rebuild_wanted'") != 0;
}

quint64 EventWriter::rebuild(const Rules& rules)
{
    constexpr quint64 flushEvery = 4096;
    m_cache.clear();
    m_projection.clear();
    m_database.run("DELETE FROM meta WHERE name = 'rebuild_wanted'");
    const QByteArray sql = QByteArray{storedEventQuery} + "WHERE s.call_id <> '' ORDER BY j.seq";
    SqliteStatement statement{m_database, sql.constData()};
    SqliteRows rows = statement.rows();
    quint64 folded = 0;
    while (rows.next()) {
        const Result<StoredEvent> stored = storedEvent(rows);
        if (!stored) {
            m_database.fail(stored.error());
            break;
        }
        m_projection.apply(callOf(stored->event.call), stored->event, stored->seq, rules);
        if (++folded % flushEvery == 0) {
            (void)m_projection.flush(); // search is made anew as a whole
            m_cache.trim();
        }
    }
    return folded;
}

std::vector<Change> EventWriter::committed()
{
    m_committedTip = m_journal.tip();
    m_cache.trim();
    return std::exchange(m_changes, {});
}

void EventWriter::rolledBack()
{
    m_journal.restoreTip(m_committedTip);
    m_projection.discard();
    m_cache.clear();
    m_changes.clear();
}

} // namespace dispatch

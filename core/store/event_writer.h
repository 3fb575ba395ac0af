// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/projection.h"

namespace dispatch {

//! Puts events into the journal and what they mean into the projection. Every function runs inside the
//! caller's transaction; failures stick to the connection. Store thread only.
class EventWriter final {
public:
    EventWriter(SqliteDatabase& database, Random& random);

    //! \return Malformed, and then nothing was written, when an event has no key; otherwise what holds once
    //! the transaction is committed.
    [[nodiscard]] AppendResult append(const std::vector<PendingEvent>& events, const Rules& rules);

    //! Calls that were merged into \a call stand for themselves again. \return how many events lost their
    //! payload; nullopt when \a call was erased before.
    [[nodiscard]] std::optional<quint64> erase(
        const CallId& call, const QString& author, Instant at, const Rules& rules);
    //! Number of \a call in the projection; 0 when nothing was ever heard of it.
    [[nodiscard]] qint64 numberOf(const CallId& call);
    [[nodiscard]] bool isErased(const CallId& call);

    //! Folds every payload into a fresh projection. \return how many events were folded.
    [[nodiscard]] quint64 rebuild(const Rules& rules);
    //! Whether a migration left a projection behind that only a rebuild() makes good.
    [[nodiscard]] bool needsRebuild();

    //! Writes what waits; to be called before COMMIT. \return the calls that search must look at again.
    [[nodiscard]] std::vector<SearchTouch> flush() { return m_projection.flush(); }

    //! After COMMIT. \return what happened since the last one.
    [[nodiscard]] std::vector<Change> committed();
    //! After ROLLBACK: everything is as at the last COMMIT.
    void rolledBack();

    [[nodiscard]] quint64 lastSeq() const { return m_journal.tip().seq; }
    [[nodiscard]] Journal& journal() { return m_journal; }

private:
    [[nodiscard]] CachedCall& callOf(const CallId& id);
    [[nodiscard]] Appended append(const PendingEvent& pending, const Rules& rules);
    //! Writes \a pending, which the journal has not and which may happen.
    [[nodiscard]] Appended add(
        CachedCall& call, const QByteArray& key, const PendingEvent& pending, const Rules& rules);
    //! What is known of \a call; nothing is created for a call that nobody heard of.
    [[nodiscard]] CallState stateOf(const CallId& call);
    void letStand(
        const CallId& merged, const CallId& into, const QString& author, Instant at, const Rules& rules);

    SqliteDatabase& m_database;
    Journal m_journal;
    Projection m_projection;
    CallCache m_cache{};
    JournalTip m_committedTip{};
    std::vector<Change> m_changes{};
    SqliteStatement m_mergedInto;
};

} // namespace dispatch

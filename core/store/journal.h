// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/store/journal_row.h"
#include "core/store/sqlite_database.h"
#include "core/store/store.h"

namespace dispatch {

//! Whom journal rows are about: a call, or nobody ("").
struct Subject {
    qint64 num = 0;
    QByteArray salt{}; //!< empty once the call is erased
    bool erased = false;
};

//! The end of the chain.
struct JournalTip {
    quint64 seq = 0; //!< 0: the journal is empty
    QByteArray hash = genesisHash();
};

//! Writes events and what hangs on them. Every function runs inside the caller's transaction; failures stick
//! to the connection. Store thread only.
class Journal final {
public:
    Journal(SqliteDatabase& database, Random& random);

    [[nodiscard]] const JournalTip& tip() const { return m_tip; }
    //! After a rollback: where the journal ended before.
    void restoreTip(JournalTip tip) { m_tip = std::move(tip); }

    //! Empty when nothing was ever heard of \a call.
    [[nodiscard]] std::optional<Subject> find(const CallId& call);
    [[nodiscard]] Subject create(const CallId& call);

    [[nodiscard]] QByteArray keyFor(const Subject& subject, const QString& eventKey);
    //! Sequence of the event with this keyFor(); empty when there is none.
    [[nodiscard]] std::optional<quint64> sequence(const Subject& subject, const QByteArray& key);
    //! The event at \a seq. Error StoreCorrupt, or NotFound once it is erased.
    [[nodiscard]] Result<Event> read(quint64 seq);

    //! Appends \a pending under \a key. \return its sequence; meaningless after a failure.
    quint64 add(const Subject& subject, const QByteArray& key, const PendingEvent& pending);

    //! Forgets every payload, salt, raw body and effect of \a subject and writes a row that says so. \return
    //! how many events lost their payload.
    quint64 erase(const Subject& subject, const CallId& call, const QString& author, Instant at);
    //! Marks a call that this database never heard of, so that its events are not kept when they come.
    void eraseUnknown(const CallId& call, Instant at);

    //! Deletes up to \a limit raw bodies received before \a before. \return how many.
    quint64 purgeBodies(Instant before, int limit);

private:
    quint64 link(qint64 subject, JournalRow row);

    SqliteDatabase& m_database;
    Random& m_random;
    Sha256 m_sha{};
    JournalTip m_tip{};
    SqliteStatement m_findSubject;
    SqliteStatement m_addSubject;
    SqliteStatement m_findKey;
    SqliteStatement m_addRow;
    SqliteStatement m_addPayload;
    SqliteStatement m_addBody;
    SqliteStatement m_addEffect;
    SqliteStatement m_read;
};

} // namespace dispatch

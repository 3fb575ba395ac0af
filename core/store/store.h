// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/domain/call_state.h"
#include "core/store/change.h"

#include <functional>
#include <future>
#include <memory>
#include <vector>

namespace dispatch {

class RuleBook;

//! Where the store lives and how long it keeps what it may forget.
struct StoreOptions {
    QString directory{}; //!< the data directory; created when missing
    std::chrono::days rawBodyRetention{30}; //!< raw webhook bodies older than this are deleted
    qint64 minimumFreeBytes = 64 * 1024 * 1024; //!< health() warns below this; the store still writes
};

//! Something to be done in the outside world, recorded in the same transaction as the event that asks for it.
struct OutboxRequest {
    QString kind{}; //!< which worker runs it: "sms", "alert", "push"…
    QString key{}; //!< unique within its kind: the same request twice is one entry
    QByteArray payload{}; //!< compact JSON
    Instant notBefore{};
    QString state = QStringLiteral("ready"); //!< "not_configured": nobody will run it
};

//! What is known of a call at this moment; a default CallState, without an id, when it is unknown or erased.
using KnownCall = std::function<CallState(const CallId&)>;

//! Whether an event may happen, given what is known when its turn comes; may complete the event. Runs on
//! the store thread, perhaps more than once, and must be pure.
using Precondition = std::function<Status(Event&, const KnownCall&)>;

//! An event on its way into the journal.
struct PendingEvent {
    Event event{};
    QByteArray rawBody{}; //!< redacted and compressed with qCompress, or empty
    std::vector<OutboxRequest> effects{};
    Precondition precondition{}; //!< not asked for a key that the journal has
};

//! Where an event stands in the journal.
struct Appended {
    quint64 seq
        = 0; //!< of the first event with this key; 0: refused, or its call was erased; nothing was kept
    bool duplicate = false; //!< the journal had the key already; nothing was written
    Event event{}; //!< as the journal holds it: for a duplicate the first one, with the answer given then
    std::optional<Error> refusal{}; //!< what the precondition said; nothing was kept then
};

using AppendResult = Result<std::vector<Appended>>;

//! What the store knows of itself; the window and /healthz show it.
struct StoreHealth {
    std::optional<Error> failure{}; //!< why the last write failed; empty once a write succeeds again
    std::optional<Instant> lastCommitAt{};
    quint64 lastSeq = 0;
    qint64 freeBytes = -1; //!< on the data directory's file system; -1: not known
    bool lowOnSpace = false;
};

//! Outcome of verify(): the chain, the digests and the database file itself.
struct IntegrityReport {
    quint64 checked = 0; //!< journal rows whose link to the row before was recomputed
    quint64 erased = 0; //!< of these, rows whose payload was erased on purpose
    QStringList faults{}; //!< empty when everything is right; first 20
};

//! The station's durable memory: the only writer of console.db. Owns the store thread; every public function
//! may be called from any thread. One store per data directory: a lock file keeps a second process out.
class Store final {
public:
    //! Called on the store thread after each commit; must not block.
    using CommitListener = std::function<void(const std::vector<Change>&)>;

    //! Opens or creates DIR/console.db, brings its schema up to date (which may fold the whole journal anew)
    //! and re-applies the erase ledger. Each group of events is folded by the \a rules in force at its
    //! moment. \a rules, \a clock and \a random outlive the store. \return AlreadyRunning, StoreNewer (file
    //! untouched), StoreCorrupt, StoreReadOnly, StoreFull, StoreLocked or StoreFailed.
    static Result<std::unique_ptr<Store>> open(
        const StoreOptions& options, const RuleBook& rules, const Clock& clock, Random& random);

    //! Finishes what was queued, folds the write-ahead log into the file and releases the directory.
    ~Store();
    Q_DISABLE_COPY_MOVE(Store)

    //! Makes \a events durable, all or none; the future is ready after the fsync of their group's commit.
    //! \return one Appended per event, in order; StoreFull, StoreReadOnly, StoreLocked, StoreCorrupt,
    //! StoreFailed or StoreClosed, and then nothing of \a events was kept.
    [[nodiscard]] std::future<AppendResult> append(std::vector<PendingEvent> events);

    //! Removes everything that was said in a call (payloads, salts, raw bodies, lines, tools, search rows,
    //! row of the list), leaves the chain verifiable, and writes the erase ledger first so that a restored
    //! backup erases it again. \return how many events lost their payload.
    [[nodiscard]] std::future<Result<quint64>> erase(const CallId& call, const QString& author);

    //! Folds all payloads into a fresh projection, in one transaction. \return how many events were folded.
    [[nodiscard]] std::future<Result<quint64>> rebuild();

    //! Deletes raw bodies older than the retention; also runs by itself once an hour. \return how many.
    [[nodiscard]] std::future<Result<quint64>> purgeRawBodies();

    //! Checks the whole journal on a read-only connection, beside the writer; takes seconds for a million
    //! events.
    [[nodiscard]] Result<IntegrityReport> verify() const;

    void addCommitListener(CommitListener listener);

    [[nodiscard]] StoreHealth health() const;
    [[nodiscard]] QString databasePath() const;

private:
    class Writer;
    explicit Store(std::unique_ptr<Writer> writer);
    std::unique_ptr<Writer> m_writer;
};

} // namespace dispatch

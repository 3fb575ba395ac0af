// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/alert.h"
#include "core/domain/call.h"
#include "core/domain/call_state.h"

#include <array>
#include <chrono>
#include <memory>

namespace dispatch {

//! Which calls are wanted. An empty member does not restrict.
struct CallFilter {
    std::optional<LineState> lineState{};
    bool live = false; //!< only calls that have not ended
    std::optional<FollowUp> followUp{};
    std::optional<Priority> priority{};
    bool open = false; //!< only calls that somebody has to call back: ToCallBack or InProgress
    std::optional<Instant> dueBefore{}; //!< only open calls whose callback is due before then
    std::optional<Instant> from{}; //!< listedAt() at or after
    std::optional<Instant> until{}; //!< listedAt() before
    QString zone{}; //!< key; empty does not restrict
    QString service{}; //!< key; empty does not restrict
    QString assignee{}; //!< who has the call; empty does not restrict
    bool unassigned = false; //!< only calls that nobody has
    std::optional<Instant> newAt{}; //!< only calls whose alarm is New at that moment
    std::optional<Instant> shelvedAt{}; //!< only calls whose alarm is shelved at that moment
    bool waitsForSlot = false; //!< only clients who wait for a place in the schedule
    QString text{}; //!< digits of a number in any format, name, street, words of the transcript; accents,
                    //!< capitals ignored; a text without letters and digits does not restrict
    bool operator==(const CallFilter&) const = default;
};

//! The columns that the list can be sorted by; each has an index.
enum class CallColumn {
    ListedAt,
    Priority,
    LineState,
    FollowUp,
    CustomerName,
    Phone,
    Duration,
    DueAt, //!< calls without a due time come last in both directions
    Zone,
    Service,
    Assignee
};

struct SortKey {
    CallColumn column = CallColumn::ListedAt;
    bool descending = true;
    bool operator==(const SortKey&) const = default;
};

//! By \c column, then by the further keys; what is equal in all of them comes newest first.
struct CallSort {
    CallColumn column = CallColumn::ListedAt;
    bool descending = true;
    std::vector<SortKey> then{}; //!< at most two
    bool operator==(const CallSort&) const = default;
};

//! One page of the read API's list.
struct CallPage {
    std::vector<Call> calls{};
    QString next{}; //!< opaque cursor of the following page; empty after the last
};

//! A line of a call's history: "at, who, what".
struct HistoryEntry {
    quint64 seq = 0;
    Instant at{};
    QString who{}; //!< the event's author
    QString kind{}; //!< kindName() of the event
    QString detail{}; //!< the status, the tool's name, the ended reason, the note's text…; for words in ui
                      //!< and server
    bool operator==(const HistoryEntry&) const = default;
};

//! Everything about one call.
struct CallDetail {
    Call call{};
    std::vector<TranscriptLine> transcript{}; //!< in the order of precedes()
    std::vector<ToolCall> tools{}; //!< by time
    std::vector<HistoryEntry> history{}; //!< by time; partial speech is not in it
    std::vector<Call> sameCaller{}; //!< other calls from the same displayed number, newest first, at most 50
    std::vector<Call> merged{}; //!< calls that were merged into this one, newest first, at most 50
};

//! Which lines of the journal are wanted.
struct JournalFilter {
    bool peopleOnly = false; //!< only what people did
    CallId call{}; //!< empty does not restrict
    bool operator==(const JournalFilter&) const = default;
};

//! A line of the journal of everything: who did what to which call.
struct JournalLine {
    HistoryEntry entry{};
    CallId call{}; //!< empty when it is about no call
    QString caller{}; //!< name, else number; empty when unknown or erased
    Priority priority = Priority::P4; //!< of the call, now
    bool operator==(const JournalLine&) const = default;
};

//! Delays of the calls for which something happened.
struct DelayFigures {
    qint64 n = 0;
    std::chrono::seconds median{};
    std::chrono::seconds p90{};
    bool operator==(const DelayFigures&) const = default;
};

//! What happened between two moments, counted from the calls themselves.
struct DayFigures {
    qint64 received = 0;
    std::array<qint64, 4> byPriority{}; //!< P1…P4
    qint64 live = 0;
    qint64 toCallBack = 0; //!< nobody has them yet
    qint64 inProgress = 0;
    qint64 done = 0; //!< done or archived
    qint64 refused = 0;
    qint64 missed = 0; //!< missed or abandoned
    qint64 failed = 0;
    qint64 transferred = 0;
    qint64 overdue = 0; //!< open, and due before the moment of reading
    qint64 busiestTenMinutes = 0; //!< most calls that began within any ten minutes
    std::chrono::seconds medianLength{}; //!< of calls that connected and ended; 0 when there is none
    // by urgency, P1 first
    std::array<DelayFigures, 4> answered{}; //!< from the alarm until a person did anything about it
    std::array<DelayFigures, 4> tried{}; //!< from the end of the call until the first callback attempt
    std::array<DelayFigures, 4> heard{}; //!< from the alarm until the client heard a human
    std::array<qint64, 4> inTime{}; //!< callbacks that were tried before they were due
    std::array<qint64, 4> late{}; //!< tried late, or not at all and due
    qint64 attempts = 0; //!< callbacks that were tried for these calls
    std::vector<qint64> byHour{}; //!< calls that began in each hour of the span; the first begins with it
    bool operator==(const DayFigures&) const = default;
};

//! Reads the projection on a read-only connection of its own, never blocking the writer and never blocked by
//! it. One reader belongs to one thread. Errors: StoreCorrupt, StoreLocked, StoreFailed.
class CallReader final {
public:
    //! \a databasePath as Store::databasePath(); NotFound while there is no database yet.
    static Result<std::unique_ptr<CallReader>> open(const QString& databasePath);
    ~CallReader();
    Q_DISABLE_COPY_MOVE(CallReader)

    //! Newest first by Call::listedAt(), \a limit 1…500. \a before is a CallPage::next or empty; Malformed
    //! for anything else.
    [[nodiscard]] Result<CallPage> page(const CallFilter& filter, int limit, const QString& before);

    //! The rows \a offset … \a offset + \a limit - 1 of the sorted list, for the windowed model.
    [[nodiscard]] Result<std::vector<Call>> window(
        const CallFilter& filter, const CallSort& sort, qint64 offset, int limit);
    [[nodiscard]] Result<qint64> count(const CallFilter& filter);

    //! NotFound when there is no such call.
    [[nodiscard]] Result<Call> call(const CallId& id);
    [[nodiscard]] Result<CallDetail> detail(const CallId& id);

    //! The newest first, \a limit 1…500.
    [[nodiscard]] Result<std::vector<Alert>> alerts(int limit);
    //! Calls whose ladder may have a step to take at \a now, the longest waiting first, at most \a limit.
    [[nodiscard]] Result<std::vector<CallState>> laddersDue(Instant now, int limit);
    [[nodiscard]] Result<std::vector<TextMessage>> texts(int limit);

    //! The newest lines before sequence \a before (0: from the end), \a limit 1…500; speech is not in it.
    [[nodiscard]] Result<std::vector<JournalLine>> journal(
        const JournalFilter& filter, quint64 before, int limit);

    //! Calls listed from \a from until before \a until, as they are \a now.
    [[nodiscard]] Result<DayFigures> day(Instant from, Instant until, Instant now);

    //! Highest journal sequence that this connection sees.
    [[nodiscard]] Result<quint64> lastSeq();

private:
    class Private;
    explicit CallReader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/alert.h"
#include "core/domain/call.h"

#include <memory>

namespace dispatch {

//! Which calls are wanted. An empty member does not restrict.
struct CallFilter {
    std::optional<LineState> lineState{};
    bool live = false; //!< only calls that have not ended
    std::optional<FollowUp> followUp{};
    std::optional<Priority> priority{};
    QString text{}; //!< digits of a number in any format, name, street, words of the transcript; accents,
                    //!< capitals ignored; a text without letters and digits does not restrict
    bool operator==(const CallFilter&) const = default;
};

//! The columns that the list can be sorted by; each has an index.
enum class CallColumn { ListedAt, Priority, LineState, FollowUp, CustomerName, Phone, Duration };

struct CallSort {
    CallColumn column = CallColumn::ListedAt;
    bool descending = true;
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
    [[nodiscard]] Result<std::vector<TextMessage>> texts(int limit);

    //! Highest journal sequence that this connection sees.
    [[nodiscard]] Result<quint64> lastSeq();

private:
    class Private;
    explicit CallReader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace dispatch

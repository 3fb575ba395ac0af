// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/call_reader.h"

#include <QByteArray>

#include <variant>

namespace dispatch {

//! SQL with the values of its question marks, in their order. Only our own words are in the text.
struct SqlQuery {
    QByteArray text{};
    std::vector<std::variant<qint64, QString>> values{};
};

//! A CallFilter without its text, in terms of the calls table. An empty member does not restrict.
struct WantedCalls {
    std::optional<int> lineState{};
    std::optional<int> followUp{};
    std::optional<int> priority{};
    std::optional<bool> hasDue{};
    std::optional<QString> zone{}; //!< an empty key: calls whose zone is unknown
    std::optional<QString> service{};
    std::optional<QString> assignee{}; //!< an empty name: calls that nobody has
    bool live = false;
    bool open = false;
    std::optional<qint64> dueFrom{}; //!< ms since 1970, at or after
    std::optional<qint64> dueBefore{}; //!< ms since 1970
    std::optional<qint64> fromKey{}; //!< list key, at or after
    std::optional<qint64> untilKey{}; //!< list key, before

    std::optional<qint64> newAt{}; //!< ms since 1970: the alarm is new then
    std::optional<qint64> shelvedAt{}; //!< ms since 1970: the alarm is shelved then
    bool waits = false;

    //! Whether the table of counts cannot tell how many they are.
    [[nodiscard]] bool isRanged() const
    {
        return dueFrom || dueBefore || fromKey || untilKey || newAt || shelvedAt || waits;
    }
};

[[nodiscard]] WantedCalls wantedBy(const CallFilter& filter);

//! Adds the restrictions to \a query, each beginning with " AND ". \a listKey: the column that holds the list
//! key.
void restrict(SqlQuery& query, const WantedCalls& wanted, const char* listKey = "calls.list_key");

//! The order of \a keys, then newest first; \a backward turns all of it round. Keys that \a wanted fixes are
//! left out.
[[nodiscard]] QByteArray ordering(const std::vector<SortKey>& keys, const WantedCalls& wanted, bool backward);

//! Whether all of \a wanted have the same value in \a column.
[[nodiscard]] bool isFixed(CallColumn column, const WantedCalls& wanted);

} // namespace dispatch

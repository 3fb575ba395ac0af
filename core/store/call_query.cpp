// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/call_query.h"

#include <array>

namespace dispatch {

namespace {

// Up to so many matching calls it is faster to pick them all and sort them than to walk the sorted index.
constexpr qint64 fewEnoughToSort = 20'000;

constexpr int ended = static_cast<int>(LineState::Ended);

struct Column { // qualified: the search table has a name and a phone too
    const char* expression;
    const char* index;
};

Column columnOf(CallColumn column)
{
    switch (column) {
    case CallColumn::ListedAt:
        return {.expression = "calls.list_key", .index = "calls_by_listed_at"};
    case CallColumn::Priority:
        return {.expression = "calls.priority", .index = "calls_by_priority"};
    case CallColumn::LineState:
        return {.expression = "calls.line_state", .index = "calls_by_line_state"};
    case CallColumn::FollowUp:
        return {.expression = "calls.follow_up", .index = "calls_by_follow_up"};
    case CallColumn::CustomerName:
        return {.expression = "calls.name", .index = "calls_by_name"};
    case CallColumn::Phone:
        return {.expression = "calls.phone", .index = "calls_by_phone"};
    case CallColumn::Duration:
        return {.expression = "calls.duration", .index = "calls_by_duration"};
    }
    Q_UNREACHABLE();
}

//! The restrictions of \a filter, each beginning with " AND ". Only numbers of ours go into the text.
QByteArray restrictions(const CallFilter& filter)
{
    QByteArray sql;
    if (filter.lineState)
        sql += " AND calls.line_state = " + QByteArray::number(static_cast<int>(*filter.lineState));
    if (filter.live)
        sql += " AND calls.line_state < " + QByteArray::number(ended);
    if (filter.followUp)
        sql += " AND calls.follow_up = " + QByteArray::number(static_cast<int>(*filter.followUp));
    if (filter.priority)
        sql += " AND calls.priority = " + QByteArray::number(static_cast<int>(*filter.priority));
    return sql;
}

QByteArray ordering(const CallSort& sort, Direction direction)
{
    const bool descending = sort.descending != (direction == Direction::Backward);
    const QByteArray way = descending ? " DESC" : "";
    if (sort.column == CallColumn::ListedAt)
        return " ORDER BY calls.list_key" + way;
    // the second column runs the other way, as in the index: among equals the newest call comes first
    return QByteArray{" ORDER BY "} + columnOf(sort.column).expression + way + ", calls.list_key"
        + (descending ? "" : " DESC");
}

//! The index of the restriction that leaves the fewest calls.
const char* narrowestIndex(const CallFilter& filter, const CallCounts& counts)
{
    struct Candidate {
        bool restricts;
        CallFilter alone;
        CallColumn column;
    };
    const std::array candidates{
        Candidate{filter.lineState || filter.live, {.lineState = filter.lineState, .live = filter.live},
            CallColumn::LineState},
        Candidate{filter.followUp.has_value(), {.followUp = filter.followUp}, CallColumn::FollowUp},
        Candidate{filter.priority.has_value(), {.priority = filter.priority}, CallColumn::Priority}};
    const char* best = nullptr;
    qint64 fewest = 0;
    for (const Candidate& candidate : candidates) {
        if (!candidate.restricts)
            continue;
        const qint64 n = counts.matching(candidate.alone);
        if (best == nullptr || n < fewest) {
            best = columnOf(candidate.column).index;
            fewest = n;
        }
    }
    return fewest <= fewEnoughToSort ? best : nullptr;
}

const char* indexFor(const CallFilter& filter, const CallSort& sort, const CallCounts& counts)
{
    if (const char* narrow = narrowestIndex(filter, counts))
        return narrow;
    // newest first within one value is the very order of that value's index
    const bool byList = sort.column == CallColumn::ListedAt;
    if (byList && filter.followUp)
        return columnOf(CallColumn::FollowUp).index;
    if (byList && filter.priority)
        return columnOf(CallColumn::Priority).index;
    if (byList && filter.lineState)
        return columnOf(CallColumn::LineState).index;
    return columnOf(sort.column).index;
}

} // namespace

CallCounts::CallCounts(SqliteDatabase& database)
{
    SqliteStatement statement{database, "SELECT line_state, follow_up, priority, n FROM call_counts"};
    SqliteRows rows = statement.rows();
    while (rows.next()) {
        m_groups.push_back({.lineState = static_cast<int>(rows.integer(0)),
            .followUp = static_cast<int>(rows.integer(1)),
            .priority = static_cast<int>(rows.integer(2)),
            .n = rows.integer(3)});
    }
}

qint64 CallCounts::matching(const CallFilter& filter) const
{
    const auto is
        = [](const auto& wanted, int value) { return !wanted || static_cast<int>(*wanted) == value; };
    qint64 sum = 0;
    for (const Group& group : m_groups) {
        const bool line = is(filter.lineState, group.lineState) && (!filter.live || group.lineState < ended);
        if (line && is(filter.followUp, group.followUp) && is(filter.priority, group.priority))
            sum += group.n;
    }
    return sum;
}

QByteArray numbersQuery(const CallFilter& filter, const CallSort& sort, Direction direction, bool afterKey,
    bool withText, const CallCounts& counts)
{
    QByteArray sql = "SELECT calls.num FROM ";
    QByteArray key = "calls.list_key";
    QByteArray order = ordering(sort, direction);
    if (withText) {
        // a search row's number is the list key of its call: newest first costs no sorting
        sql += "search CROSS JOIN calls INDEXED BY calls_by_listed_at ON calls.list_key = search.rowid "
               "WHERE search MATCH ?1";
        key = "search.rowid";
        if (sort.column == CallColumn::ListedAt)
            order.replace("calls.list_key", key);
    } else {
        sql += QByteArray{"calls INDEXED BY "} + indexFor(filter, sort, counts) + " WHERE true";
    }
    if (afterKey)
        sql += " AND " + key + " < ?2";
    return sql + restrictions(filter) + order + " LIMIT ?3 OFFSET ?4";
}

QByteArray countQuery(const CallFilter& filter)
{
    const QByteArray restricted = restrictions(filter);
    if (restricted.isEmpty())
        return "SELECT count(*) FROM search WHERE search MATCH ?1";
    return "SELECT count(*) FROM search CROSS JOIN calls INDEXED BY calls_by_listed_at "
           "ON calls.list_key = search.rowid WHERE search MATCH ?1"
        + restricted;
}

} // namespace dispatch

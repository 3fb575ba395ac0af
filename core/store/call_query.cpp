// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/call_query.h"

#include <array>

namespace dispatch {

namespace {

constexpr const char* byListedAt = "calls_by_listed_at";

const char* indexOf(CallColumn column)
{
    switch (column) {
    case CallColumn::ListedAt:
        return byListedAt;
    case CallColumn::Priority:
        return "calls_by_priority";
    case CallColumn::LineState:
        return "calls_by_line_state";
    case CallColumn::FollowUp:
        return "calls_by_follow_up";
    case CallColumn::CustomerName:
        return "calls_by_name";
    case CallColumn::Phone:
        return "calls_by_phone";
    case CallColumn::Duration:
        return "calls_by_duration";
    case CallColumn::DueAt:
        return "calls_by_due_at";
    case CallColumn::Zone:
        return "calls_by_zone";
    case CallColumn::Service:
        return "calls_by_service";
    case CallColumn::Assignee:
        return "calls_by_assignee";
    }
    Q_UNREACHABLE();
}

void limitTo(SqlQuery& query, qint64 offset, qint64 limit)
{
    query.text += " LIMIT ? OFFSET ?";
    query.values.emplace_back(limit);
    query.values.emplace_back(offset);
}

// A search row's number is the list key of its call: newest first costs no sorting.
constexpr const char* searched = "search CROSS JOIN calls INDEXED BY calls_by_listed_at "
                                 "ON calls.list_key = search.rowid WHERE search MATCH ?";

bool isTaken(const WantedCalls& wanted)
{
    return wanted.assignee && !wanted.assignee->isEmpty();
}

//! The index that holds the calls of one value newest first, and how many these are.
struct Candidate {
    bool restricts = false;
    bool newestFirst = true; //!< within what it restricts to
    WantedCalls alone{};
    const char* index = nullptr;
};

std::array<Candidate, 9> candidatesOf(const WantedCalls& wanted)
{
    const bool due = wanted.hasDue.value_or(false);
    return {Candidate{wanted.lineState.has_value(), true, {.lineState = wanted.lineState},
                indexOf(CallColumn::LineState)},
        Candidate{wanted.live, false, {.live = wanted.live}, indexOf(CallColumn::LineState)},
        Candidate{
            wanted.followUp.has_value(), true, {.followUp = wanted.followUp}, indexOf(CallColumn::FollowUp)},
        Candidate{wanted.open, false, {.open = wanted.open}, indexOf(CallColumn::FollowUp)},
        Candidate{
            wanted.priority.has_value(), true, {.priority = wanted.priority}, indexOf(CallColumn::Priority)},
        Candidate{wanted.zone.has_value(), true, {.zone = wanted.zone}, indexOf(CallColumn::Zone)},
        Candidate{
            wanted.service.has_value(), true, {.service = wanted.service}, indexOf(CallColumn::Service)},
        Candidate{isTaken(wanted), true, {.assignee = wanted.assignee}, indexOf(CallColumn::Assignee)},
        Candidate{due, false, {.priority = wanted.priority, .hasDue = wanted.hasDue},
            wanted.priority ? "calls_by_urgency" : indexOf(CallColumn::DueAt)}};
}

IndexChoice fewest(const WantedCalls& wanted, const CallCounts& counts, bool onlyNewestFirst)
{
    IndexChoice best;
    for (const Candidate& candidate : candidatesOf(wanted)) {
        if (!candidate.restricts || (onlyNewestFirst && !candidate.newestFirst))
            continue;
        const qint64 n = counts.matching(candidate.alone);
        if (best.index == nullptr || n < best.calls)
            best = {.index = candidate.index, .calls = n};
    }
    return best;
}

} // namespace

SqlQuery numbersQuery(const ListPart& part, bool backward, qint64 offset, qint64 limit)
{
    SqlQuery query{
        .text = QByteArray{"SELECT calls.num FROM calls INDEXED BY "} + part.index + " WHERE true"};
    restrict(query, part.wanted);
    query.text += ordering(part.keys, part.wanted, backward);
    limitTo(query, offset, limit);
    return query;
}

SqlQuery textNumbersQuery(const QString& match, const WantedCalls& wanted, const std::vector<SortKey>& keys,
    qint64 offset, qint64 limit)
{
    SqlQuery query{.text = QByteArray{"SELECT calls.num FROM "} + searched, .values = {match}};
    restrict(query, wanted, "search.rowid");
    query.text += ordering(keys, wanted, false).replace("calls.list_key", "search.rowid");
    limitTo(query, offset, limit);
    return query;
}

SqlQuery countQuery(const WantedCalls& wanted, const char* index)
{
    SqlQuery query{.text = QByteArray{"SELECT count(*) FROM calls INDEXED BY "} + index + " WHERE true"};
    restrict(query, wanted);
    return query;
}

SqlQuery boundedCountQuery(const WantedCalls& wanted, const char* index, qint64 most)
{
    SqlQuery query{
        .text = QByteArray{"SELECT count(*) FROM (SELECT 1 FROM calls INDEXED BY "} + index + " WHERE true"};
    restrict(query, wanted);
    query.text += " LIMIT ?)";
    query.values.emplace_back(most);
    return query;
}

SqlQuery textCountQuery(const QString& match, const WantedCalls& wanted)
{
    SqlQuery restricted;
    restrict(restricted, wanted, "search.rowid");
    if (restricted.text.isEmpty())
        return {.text = "SELECT count(*) FROM search WHERE search MATCH ?", .values = {match}};
    SqlQuery query{
        .text = QByteArray{"SELECT count(*) FROM "} + searched + restricted.text, .values = {match}};
    query.values.insert(query.values.end(), restricted.values.begin(), restricted.values.end());
    return query;
}

IndexChoice narrowestIndex(const WantedCalls& wanted, const CallCounts& counts)
{
    return fewest(wanted, counts, false);
}

const char* rareIndex(const WantedCalls& wanted)
{
    if (wanted.newAt)
        return "calls_by_attention";
    if (wanted.shelvedAt)
        return "calls_by_shelf";
    return wanted.waits ? "calls_by_slot" : nullptr;
}

const char* sortedIndex(const WantedCalls& wanted, const std::vector<SortKey>& keys, const CallCounts& counts)
{
    if (keys.empty() || keys.front().column == CallColumn::ListedAt) {
        // newest first within one value is the very order of that value's index
        const char* const index = fewest(wanted, counts, true).index;
        return index == nullptr ? byListedAt : index;
    }
    const CallColumn column = keys.front().column;
    if (column == CallColumn::DueAt && wanted.priority)
        return "calls_by_urgency";
    return indexOf(column);
}

} // namespace dispatch

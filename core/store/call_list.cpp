// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/call_list.h"

#include "core/store/search_text.h"

#include <algorithm>
#include <utility>

namespace dispatch {

namespace {

// Newest first, so many times more calls of a range are still sorted faster than found by walking.
constexpr qint64 mostInRange = 5;

std::vector<SortKey> keysOf(const CallSort& sort)
{
    std::vector<SortKey> keys{{.column = sort.column, .descending = sort.descending}};
    keys.insert(keys.end(), sort.then.begin(), sort.then.end());
    return keys;
}

//! What still sorts the calls of \a wanted: nothing comes after the list key, and newest first goes without
//! saying.
std::vector<SortKey> remaining(const std::vector<SortKey>& keys, const WantedCalls& wanted)
{
    std::vector<SortKey> left;
    for (const SortKey& key : keys) {
        if (key.column == CallColumn::ListedAt) {
            if (!key.descending)
                left.push_back(key);
            break;
        }
        if (!isFixed(key.column, wanted))
            left.push_back(key);
    }
    return left;
}

//! Whether the calls are read value by value of the first key, for no index has them in the order wanted.
bool needsParts(const std::vector<SortKey>& keys, const WantedCalls& wanted)
{
    if (keys.empty())
        return false;
    switch (keys.front().column) {
    case CallColumn::Zone:
    case CallColumn::Service:
    case CallColumn::Assignee:
        return true;
    case CallColumn::DueAt:
        return !wanted.hasDue;
    case CallColumn::Priority:
    case CallColumn::LineState:
    case CallColumn::FollowUp:
        // an index has the newest first only in its own direction
        return keys.size() > 1 || keys.front().descending;
    case CallColumn::ListedAt:
    case CallColumn::CustomerName:
    case CallColumn::Phone:
    case CallColumn::Duration:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

//! What is still to be skipped and to be read, and what was found.
struct CallList::Reading {
    qint64 offset = 0;
    qint64 limit = 0;
    std::vector<qint64> found{};
};

void CallList::refreshCounts()
{
    const qint64 version = m_connection.database().integer("PRAGMA data_version");
    if (!m_counts || version != m_countsVersion)
        m_counts.emplace(m_connection.database());
    m_countsVersion = version;
}

std::vector<qint64> CallList::run(const SqlQuery& query)
{
    std::vector<qint64> found;
    SqliteStatement& statement = m_connection.statement(query.text);
    if (!statement.start())
        return found;
    int at = 0;
    for (const auto& value : query.values)
        std::visit([&](const auto& one) { statement.bind(++at, one); }, value);
    SqliteRows rows{statement};
    while (rows.next())
        found.push_back(rows.integer(0));
    return found;
}

std::vector<qint64> CallList::numbers(
    const CallFilter& filter, const CallSort& sort, qint64 offset, qint64 limit)
{
    refreshCounts();
    const WantedCalls wanted = wantedBy(filter);
    if (const QString match = matchExpression(filter.text); !match.isEmpty())
        return run(textNumbersQuery(match, wanted, keysOf(sort), offset, limit));
    Reading reading{.offset = offset, .limit = limit};
    read(reading, wanted, keysOf(sort));
    return std::move(reading.found);
}

std::vector<qint64> CallList::newest(
    const CallFilter& filter, const std::optional<qint64>& before, qint64 limit)
{
    refreshCounts();
    WantedCalls wanted = wantedBy(filter);
    if (before)
        wanted.untilKey = std::min(*before, wanted.untilKey.value_or(*before));
    if (const QString match = matchExpression(filter.text); !match.isEmpty())
        return run(textNumbersQuery(match, wanted, {}, 0, limit));
    const char* const index = newestFirstIndex({.limit = limit}, wanted);
    return run(numbersQuery({.wanted = wanted, .index = index}, false, 0, limit));
}

qint64 CallList::count(const CallFilter& filter)
{
    refreshCounts();
    const WantedCalls wanted = wantedBy(filter);
    const QString match = matchExpression(filter.text);
    if (match.isEmpty())
        return count(wanted);
    return number(textCountQuery(match, wanted));
}

qint64 CallList::count(const WantedCalls& wanted)
{
    if (!wanted.isRanged())
        return m_counts->matching(wanted);
    if (const char* const rare = rareIndex(wanted))
        return number(countQuery(wanted, rare));
    if (const auto later = fewNotDueYet(wanted))
        return m_counts->matching(wanted) - *later;
    const std::vector<SortKey> due{{.column = CallColumn::DueAt}};
    const char* const index = sortedIndex(wanted, wanted.dueBefore ? due : std::vector<SortKey>{}, *m_counts);
    return number(countQuery(wanted, index));
}

std::optional<qint64> CallList::fewNotDueYet(const WantedCalls& wanted)
{
    if (!wanted.dueBefore || wanted.fromKey || wanted.untilKey)
        return std::nullopt;
    WantedCalls later = wanted;
    later.dueFrom = std::exchange(later.dueBefore, std::nullopt);
    const char* const index = sortedIndex(later, {{.column = CallColumn::DueAt}}, *m_counts);
    const qint64 n = number(boundedCountQuery(later, index, m_limits.few + 1));
    return n <= m_limits.few ? std::optional{n} : std::nullopt;
}

qint64 CallList::number(const SqlQuery& query)
{
    const std::vector<qint64> found = run(query);
    return found.empty() ? 0 : found.front();
}

IndexChoice CallList::fewest(const WantedCalls& wanted, qint64 most)
{
    IndexChoice best = narrowestIndex(wanted, *m_counts);
    const auto consider = [&](const WantedCalls& range, CallColumn column) {
        const char* const index = sortedIndex(range, {{.column = column}}, *m_counts);
        const qint64 n = number(boundedCountQuery(range, index, most + 1));
        if (best.index == nullptr || n < best.calls)
            best = {.index = index, .calls = n};
    };
    if (wanted.fromKey || wanted.untilKey)
        consider({.fromKey = wanted.fromKey, .untilKey = wanted.untilKey}, CallColumn::ListedAt);
    if (wanted.dueBefore)
        consider(
            {.priority = wanted.priority, .hasDue = true, .dueBefore = wanted.dueBefore}, CallColumn::DueAt);
    return best;
}

const char* CallList::indexToSort(const Reading& reading, const WantedCalls& wanted, bool newestFirst)
{
    if (const char* const rare = rareIndex(wanted))
        return rare;
    // every index has the list key, so that sorting by it reads nothing else
    const qint64 most = newestFirst ? mostInRange * m_limits.fewInRange : m_limits.fewInRange;
    const IndexChoice narrow = fewest(wanted, most);
    if (narrow.index == nullptr)
        return nullptr;
    if (narrow.calls <= m_limits.few)
        return narrow.index;
    if (wanted.isRanged())
        return narrow.calls <= most ? narrow.index : nullptr;
    // the rarer the calls are, the further one walks for each of them
    const qint64 all = m_counts->matching({});
    const qint64 matching = std::max<qint64>(m_counts->matching(wanted), 1);
    const double walk = static_cast<double>(all) * static_cast<double>(reading.offset + reading.limit)
        / static_cast<double>(matching);
    return static_cast<double>(narrow.calls) < walk ? narrow.index : nullptr;
}

const char* CallList::newestFirstIndex(const Reading& reading, const WantedCalls& wanted)
{
    // all else has an index that is newest first within what is wanted
    const bool scattered = wanted.open || wanted.live || wanted.hasDue || rareIndex(wanted) != nullptr;
    const char* const narrow = scattered ? indexToSort(reading, wanted, true) : nullptr;
    return narrow == nullptr ? sortedIndex(wanted, {}, *m_counts) : narrow;
}

void CallList::read(Reading& reading, const WantedCalls& wanted, std::vector<SortKey> keys)
{
    if (reading.limit <= 0)
        return;
    const qint64 most = m_counts->matching(wanted);
    if (most == 0)
        return;
    if (!wanted.isRanged() && reading.offset >= most) {
        reading.offset -= most;
        return;
    }
    keys = remaining(keys, wanted);
    if (keys.empty())
        return readPart(reading, {.wanted = wanted, .index = newestFirstIndex(reading, wanted)});
    if (const char* const index = indexToSort(reading, wanted, false))
        return readPart(reading, {.wanted = wanted, .keys = keys, .index = index});
    if (!needsParts(keys, wanted)) {
        const char* const index = sortedIndex(wanted, keys, *m_counts);
        return readPart(reading, {.wanted = wanted, .keys = keys, .index = index});
    }
    for (const WantedCalls& part : m_counts->partsBy(keys.front(), wanted))
        read(reading, part, keys);
}

void CallList::readPart(Reading& reading, const ListPart& part)
{
    const bool ranged = part.wanted.isRanged();
    const qint64 all = ranged ? 0 : m_counts->matching(part.wanted);
    std::vector<qint64> found;
    if (ranged || reading.offset <= all / 2) {
        found = run(numbersQuery(part, false, reading.offset, reading.limit));
    } else {
        // the end of a long list is near when one comes from behind
        const qint64 last = std::min(reading.offset + reading.limit, all);
        found = run(numbersQuery(part, true, all - last, last - reading.offset));
        std::reverse(found.begin(), found.end());
    }
    reading.limit -= static_cast<qint64>(found.size());
    if (!found.empty())
        reading.offset = 0;
    else if (reading.offset > 0)
        reading.offset -= std::min(reading.offset, count(part.wanted));
    reading.found.insert(reading.found.end(), found.begin(), found.end());
}

} // namespace dispatch

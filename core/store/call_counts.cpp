// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/call_counts.h"

#include <algorithm>
#include <set>

namespace dispatch {

namespace {

template <typename T> bool is(const std::optional<T>& wanted, const T& value)
{
    return !wanted || *wanted == value;
}

bool isUnknown(const QString& value)
{
    return value.isEmpty();
}

bool isUnknown(int /*value*/)
{
    return false;
}

} // namespace

CallCounts::CallCounts(SqliteDatabase& database)
{
    SqliteStatement statement{database,
        "SELECT line_state, follow_up, priority, has_due, zone, service, assignee, n FROM call_counts "
        "WHERE n <> 0"};
    SqliteRows rows = statement.rows();
    while (rows.next()) {
        m_groups.push_back({.lineState = static_cast<int>(rows.integer(0)),
            .followUp = static_cast<int>(rows.integer(1)),
            .priority = static_cast<int>(rows.integer(2)),
            .hasDue = rows.integer(3) != 0,
            .zone = rows.text(4),
            .service = rows.text(5),
            .assignee = rows.text(6),
            .n = rows.integer(7)});
    }
}

bool CallCounts::matches(const Group& group, const WantedCalls& wanted)
{
    if (wanted.live && group.lineState >= static_cast<int>(LineState::Ended))
        return false;
    if (wanted.open && !isOpen(static_cast<FollowUp>(group.followUp)))
        return false;
    return is(wanted.lineState, group.lineState) && is(wanted.followUp, group.followUp)
        && is(wanted.priority, group.priority) && is(wanted.hasDue, group.hasDue)
        && is(wanted.zone, group.zone) && is(wanted.service, group.service)
        && is(wanted.assignee, group.assignee);
}

qint64 CallCounts::matching(const WantedCalls& wanted) const
{
    qint64 sum = 0;
    for (const Group& group : m_groups) {
        if (matches(group, wanted))
            sum += group.n;
    }
    return sum;
}

template <typename T>
std::vector<T> CallCounts::valuesOf(T Group::*member, const WantedCalls& wanted, bool descending) const
{
    std::set<T> known;
    for (const Group& group : m_groups) {
        if (matches(group, wanted))
            known.insert(group.*member);
    }
    std::vector<T> values{known.begin(), known.end()};
    if (descending)
        std::reverse(values.begin(), values.end());
    std::stable_partition(values.begin(), values.end(), [](const T& value) { return !isUnknown(value); });
    return values;
}

std::vector<WantedCalls> CallCounts::partsBy(const SortKey& key, const WantedCalls& wanted) const
{
    std::vector<WantedCalls> parts;
    const auto split = [&](auto groupMember, auto wantedMember) {
        const auto values = valuesOf(groupMember, wanted, key.descending);
        parts.assign(values.size(), wanted);
        for (size_t i = 0; i < values.size(); ++i)
            parts[i].*wantedMember = values[i];
    };
    switch (key.column) {
    case CallColumn::Priority:
        split(&Group::priority, &WantedCalls::priority);
        break;
    case CallColumn::LineState:
        split(&Group::lineState, &WantedCalls::lineState);
        break;
    case CallColumn::FollowUp:
        split(&Group::followUp, &WantedCalls::followUp);
        break;
    case CallColumn::DueAt:
        parts.assign(2, wanted);
        parts.front().hasDue = true;
        parts.back().hasDue = false;
        break;
    case CallColumn::Zone:
        split(&Group::zone, &WantedCalls::zone);
        break;
    case CallColumn::Service:
        split(&Group::service, &WantedCalls::service);
        break;
    case CallColumn::Assignee:
        split(&Group::assignee, &WantedCalls::assignee);
        break;
    case CallColumn::ListedAt:
    case CallColumn::CustomerName:
    case CallColumn::Phone:
    case CallColumn::Duration:
        parts.push_back(wanted);
        break;
    }
    return parts;
}

} // namespace dispatch

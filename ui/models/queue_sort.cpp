// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/queue_sort.h"

#include <QJsonObject>

#include <algorithm>
#include <array>
#include <iterator>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

struct NamedColumn {
    CallColumn column;
    QLatin1StringView name;
};

constexpr std::array names{NamedColumn{CallColumn::ListedAt, "listedAt"_L1},
    NamedColumn{CallColumn::Priority, "priority"_L1}, NamedColumn{CallColumn::LineState, "lineState"_L1},
    NamedColumn{CallColumn::FollowUp, "followUp"_L1}, NamedColumn{CallColumn::CustomerName, "name"_L1},
    NamedColumn{CallColumn::Phone, "phone"_L1}, NamedColumn{CallColumn::Duration, "duration"_L1},
    NamedColumn{CallColumn::DueAt, "dueAt"_L1}, NamedColumn{CallColumn::Zone, "zone"_L1},
    NamedColumn{CallColumn::Service, "service"_L1}, NamedColumn{CallColumn::Assignee, "assignee"_L1}};

QString nameOf(CallColumn column)
{
    const auto found = std::ranges::find(names, column, &NamedColumn::column);
    return found == names.end() ? QString{} : QString{found->name};
}

//! What people look for first: the newest and the longest, but the most urgent and the earliest due.
bool startsDescending(CallColumn column)
{
    return column == CallColumn::ListedAt || column == CallColumn::Duration;
}

CallSort sortOf(const std::vector<SortKey>& keys)
{
    return {.column = keys.front().column,
        .descending = keys.front().descending,
        .then = {keys.begin() + 1, keys.end()}};
}

} // namespace

std::vector<SortKey> keysOf(const CallSort& sort)
{
    std::vector<SortKey> keys{{.column = sort.column, .descending = sort.descending}};
    keys.insert(keys.end(), sort.then.begin(), sort.then.end());
    return keys;
}

int rankOf(const CallSort& sort, CallColumn column)
{
    const std::vector<SortKey> keys = keysOf(sort);
    const auto found = std::ranges::find(keys, column, &SortKey::column);
    return found == keys.end() ? 0 : static_cast<int>(std::distance(keys.begin(), found)) + 1;
}

bool isDescending(const CallSort& sort, CallColumn column)
{
    const std::vector<SortKey> keys = keysOf(sort);
    const auto found = std::ranges::find(keys, column, &SortKey::column);
    return found != keys.end() && found->descending;
}

CallSort sortedBy(const CallSort& sort, CallColumn column)
{
    if (sort.column == column)
        return {.column = column, .descending = !sort.descending, .then = sort.then};
    return {.column = column, .descending = startsDescending(column)};
}

CallSort sortedAlsoBy(const CallSort& sort, CallColumn column)
{
    std::vector<SortKey> keys = keysOf(sort);
    const auto found = std::ranges::find(keys, column, &SortKey::column);
    if (found != keys.end()) {
        found->descending = !found->descending;
        return sortOf(keys);
    }
    if (std::ssize(keys) == mostSortKeys)
        keys.pop_back();
    keys.push_back({.column = column, .descending = startsDescending(column)});
    return sortOf(keys);
}

QJsonArray toJson(const CallSort& sort)
{
    QJsonArray keys;
    for (const SortKey& key : keysOf(sort))
        keys.append(QJsonObject{{u"column"_s, nameOf(key.column)}, {u"descending"_s, key.descending}});
    return keys;
}

std::optional<CallSort> sortFrom(const QJsonArray& keys)
{
    if (keys.isEmpty() || keys.size() > mostSortKeys)
        return std::nullopt;
    std::vector<SortKey> read;
    read.reserve(static_cast<size_t>(keys.size()));
    for (const QJsonValue& value : keys) {
        const QString name = value[u"column"_s].toString();
        const auto found = std::ranges::find_if(names, [&name](const auto& row) { return row.name == name; });
        if (found == names.end() || std::ranges::count(read, found->column, &SortKey::column) > 0)
            return std::nullopt;
        read.push_back({.column = found->column, .descending = value[u"descending"_s].toBool()});
    }
    return sortOf(read);
}

} // namespace dispatch

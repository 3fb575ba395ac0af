// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/alarm_groups.h"

#include <algorithm>
#include <iterator>

namespace dispatch {

namespace {

bool holds(const std::vector<CallId>& keys, const CallId& key)
{
    return std::ranges::find(keys, key) != keys.end();
}

//! For each of \a calls the oldest call of its line, in the same order.
std::vector<CallId> keysOf(const std::vector<Call>& calls)
{
    std::vector<size_t> byTime(calls.size());
    for (size_t i = 0; i < byTime.size(); ++i)
        byTime.at(i) = i;
    std::ranges::stable_sort(byTime, {}, [&calls](size_t i) {
        const Call& call = calls.at(i);
        return std::pair{call.customer.phone, call.listedAt()};
    });
    std::vector<CallId> keys(calls.size());
    const Call* before = nullptr;
    CallId key;
    for (const size_t i : byTime) {
        const Call& call = calls.at(i);
        const bool same = before && !call.customer.phone.isEmpty()
            && call.customer.phone == before->customer.phone
            && call.listedAt() - before->listedAt() <= chatters;
        if (!same)
            key = call.id;
        keys.at(i) = key;
        before = &call;
    }
    return keys;
}

std::vector<CallId> heldPlaces(
    const std::vector<CallId>& shown, const std::vector<AlarmGroup>& groups, size_t most)
{
    std::vector<CallId> lines = shown;
    const auto yields = [&groups](const CallId& key) {
        const auto group = std::ranges::find(groups, key, &AlarmGroup::key);
        return group != groups.end() && group->lead().priority != Priority::P1;
    };
    for (const AlarmGroup& group : groups) {
        if (holds(lines, group.key))
            continue;
        if (lines.size() < most) {
            lines.push_back(group.key);
            continue;
        }
        const auto last = std::find_if(lines.rbegin(), lines.rend(), yields);
        if (group.lead().priority == Priority::P1 && last != lines.rend())
            *last = group.key;
    }
    return lines;
}

} // namespace

std::vector<AlarmGroup> grouped(const std::vector<Call>& calls)
{
    const std::vector<CallId> keys = keysOf(calls);
    std::vector<AlarmGroup> groups;
    groups.reserve(calls.size());
    for (size_t i = 0; i < calls.size(); ++i) {
        const auto there = std::ranges::find(groups, keys.at(i), &AlarmGroup::key);
        if (there == groups.end())
            groups.push_back({.key = keys.at(i), .calls = {calls.at(i)}});
        else
            there->calls.push_back(calls.at(i));
    }
    return groups;
}

std::vector<CallId> alarmPlaces(const std::vector<CallId>& shown, const std::vector<AlarmGroup>& groups,
    const AlarmHold& hold, size_t most)
{
    if (hold.pointer)
        return heldPlaces(shown, groups, most);
    std::vector<CallId> lines;
    lines.reserve(most + 1);
    for (const AlarmGroup& group : groups) {
        if (lines.size() < most)
            lines.push_back(group.key);
    }
    const auto held = std::ranges::find(shown, hold.focused);
    if (held == shown.end() || holds(lines, hold.focused))
        return lines;
    const auto at = std::min(std::distance(shown.begin(), held), std::ssize(lines));
    lines.insert(lines.begin() + at, hold.focused);
    return lines;
}

} // namespace dispatch

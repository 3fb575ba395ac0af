// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/row_cache.h"

#include <algorithm>
#include <iterator>

namespace dispatch {

const RowCache::Stretch* RowCache::stretchOf(qint64 row) const
{
    const auto found
        = std::ranges::find_if(m_stretches, [row](const Stretch& stretch) { return stretch.holds(row); });
    if (found == m_stretches.end())
        return nullptr;
    found->usedAt = ++m_uses;
    return &*found;
}

const Call* RowCache::at(qint64 row) const
{
    const Stretch* const stretch = stretchOf(row);
    return stretch ? &stretch->calls[static_cast<size_t>(row - stretch->first)] : nullptr;
}

bool RowCache::isFresh(qint64 row) const
{
    const Stretch* const stretch = stretchOf(row);
    return stretch && !stretch->stale;
}

qint64 RowCache::rowOf(const CallId& id) const
{
    for (const Stretch& stretch : m_stretches) {
        const auto found
            = std::ranges::find_if(stretch.calls, [&id](const Call& call) { return call.id == id; });
        if (found != stretch.calls.end())
            return stretch.first + std::distance(stretch.calls.begin(), found);
    }
    return -1;
}

void RowCache::put(qint64 first, std::vector<Call> calls)
{
    if (calls.empty())
        return;
    const qint64 end = first + static_cast<qint64>(calls.size());
    splitAt(first);
    splitAt(end);
    std::erase_if(m_stretches,
        [first, end](const Stretch& stretch) { return stretch.first >= first && stretch.end() <= end; });
    makeRoom();
    m_stretches.push_back({.first = first, .calls = std::move(calls), .stale = false, .usedAt = ++m_uses});
}

void RowCache::insertRows(qint64 first, qint64 count)
{
    splitAt(first);
    for (Stretch& stretch : m_stretches) {
        if (stretch.first >= first)
            stretch.first += count;
    }
}

void RowCache::removeRows(qint64 first, qint64 count)
{
    splitAt(first);
    splitAt(first + count);
    std::erase_if(m_stretches, [first, count](const Stretch& stretch) {
        return stretch.first >= first && stretch.end() <= first + count;
    });
    for (Stretch& stretch : m_stretches) {
        if (stretch.first >= first)
            stretch.first -= count;
    }
}

void RowCache::markStale()
{
    for (Stretch& stretch : m_stretches)
        stretch.stale = true;
}

void RowCache::clear()
{
    m_stretches.clear();
}

void RowCache::splitAt(qint64 row)
{
    const auto found = std::ranges::find_if(
        m_stretches, [row](const Stretch& stretch) { return stretch.holds(row) && stretch.first != row; });
    if (found == m_stretches.end())
        return;
    const auto cut = found->calls.begin() + (row - found->first);
    Stretch tail{.first = row,
        .calls = {std::make_move_iterator(cut), std::make_move_iterator(found->calls.end())},
        .stale = found->stale,
        .usedAt = found->usedAt};
    found->calls.erase(cut, found->calls.end());
    m_stretches.push_back(std::move(tail));
}

void RowCache::makeRoom()
{
    while (m_stretches.size() >= maxStretches)
        m_stretches.erase(std::ranges::min_element(m_stretches, {}, &Stretch::usedAt));
}

} // namespace dispatch

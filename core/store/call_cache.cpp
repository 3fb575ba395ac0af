// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/call_cache.h"

namespace dispatch {

namespace {

constexpr size_t capacity = 4096; // about 4 MiB

} // namespace

CachedCall* CallCache::find(const CallId& id)
{
    const auto found = m_index.find(id);
    if (found == m_index.end())
        return nullptr;
    m_calls.splice(m_calls.begin(), m_calls, found->second);
    return &*found->second;
}

CachedCall& CallCache::insert(CachedCall call)
{
    m_calls.push_front(std::move(call));
    m_index[m_calls.front().id] = m_calls.begin();
    return m_calls.front();
}

void CallCache::remove(const CallId& id)
{
    const auto found = m_index.find(id);
    if (found == m_index.end())
        return;
    m_calls.erase(found->second);
    m_index.erase(found);
}

void CallCache::clear()
{
    m_index.clear();
    m_calls.clear();
}

void CallCache::trim()
{
    while (m_calls.size() > capacity) {
        m_index.erase(m_calls.back().id);
        m_calls.pop_back();
    }
}

} // namespace dispatch

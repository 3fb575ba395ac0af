// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/replay_cache.h"

#include <QDeadlineTimer>

namespace dispatch {

ReplayCache::ReplayCache(qsizetype capacity)
    : m_capacity{capacity}
{
}

std::optional<QByteArray> ReplayCache::begin(
    const QByteArray& key, std::chrono::milliseconds patience, Instant now)
{
    const QMutexLocker lock{&m_mutex};
    const QDeadlineTimer deadline{patience};
    auto it = m_entries.find(key);
    while (it != m_entries.end() && !it->answer && m_finished.wait(&m_mutex, deadline))
        it = m_entries.find(key);
    if (it != m_entries.end() && it->answer && it->validUntil >= now)
        return it->answer;
    if (it != m_entries.end())
        remove(it);
    if (m_entries.size() >= m_capacity)
        remove(m_entries.find(m_order.front()));
    m_order.push_back(key);
    m_entries.insert(key, {.answer = {}, .validUntil = {}, .place = std::prev(m_order.end())});
    return std::nullopt;
}

void ReplayCache::finish(const QByteArray& key, const std::optional<QByteArray>& answer, Instant validUntil)
{
    const QMutexLocker lock{&m_mutex};
    const auto it = m_entries.find(key);
    if (it != m_entries.end() && answer) {
        it->answer = answer;
        it->validUntil = validUntil;
    } else if (it != m_entries.end()) {
        remove(it);
    }
    m_finished.wakeAll();
}

qsizetype ReplayCache::size() const
{
    const QMutexLocker lock{&m_mutex};
    return m_entries.size();
}

void ReplayCache::remove(QHash<QByteArray, Entry>::iterator it)
{
    m_order.erase(it->place);
    m_entries.erase(it);
}

} // namespace dispatch

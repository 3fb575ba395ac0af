// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/change_queue.h"

#include <utility>

namespace dispatch {

ChangeQueue::ChangeQueue(qsizetype bound, std::function<void()> wake)
    : m_bound{bound}
    , m_wake{std::move(wake)}
{
}

void ChangeQueue::push(const std::vector<Change>& changes)
{
    const QMutexLocker lock{&m_mutex};
    if (!m_wake || changes.empty())
        return;
    if (!m_waiting.overflowed) {
        const auto more = static_cast<qsizetype>(changes.size());
        if (m_waiting.changes.size() + more > m_bound)
            m_waiting = {.changes = {}, .overflowed = true};
        else
            m_waiting.changes.append(QList<Change>{changes.cbegin(), changes.cend()});
    }
    // under the lock, so that close() can promise that nobody is inside wake
    if (!std::exchange(m_woken, true))
        m_wake();
}

ChangeQueue::Batch ChangeQueue::take()
{
    const QMutexLocker lock{&m_mutex};
    m_woken = false;
    return std::exchange(m_waiting, {});
}

void ChangeQueue::close()
{
    const QMutexLocker lock{&m_mutex};
    m_wake = nullptr;
    m_waiting = {};
}

} // namespace dispatch

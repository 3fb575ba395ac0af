// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/write_queue.h"

namespace dispatch {

namespace {

constexpr size_t maximumGroup = 512; // events that share one commit

} // namespace

bool WriteQueue::push(AppendJob& job)
{
    {
        const std::lock_guard lock{m_mutex};
        if (m_closed)
            return false;
        m_entries.push_back({.job = std::move(job)});
    }
    m_arrived.notify_one();
    return true;
}

bool WriteQueue::push(std::function<void()> task)
{
    {
        const std::lock_guard lock{m_mutex};
        if (m_closed)
            return false;
        m_entries.push_back({.task = std::move(task)});
    }
    m_arrived.notify_one();
    return true;
}

WriteBatch WriteQueue::take(std::chrono::milliseconds patience)
{
    WriteBatch batch;
    std::unique_lock lock{m_mutex};
    m_arrived.wait_for(lock, patience, [this] { return m_closed || !m_entries.empty(); });
    batch.closed = m_closed && m_entries.empty();
    size_t events = 0;
    while (!m_entries.empty() && events < maximumGroup) {
        Entry& first = m_entries.front();
        if (first.task && !batch.appends.empty())
            break;
        if (first.task) {
            batch.task = std::move(first.task);
            m_entries.pop_front();
            break;
        }
        events += std::max<size_t>(first.job.events.size(), 1);
        batch.appends.push_back(std::move(first.job));
        m_entries.pop_front();
    }
    return batch;
}

void WriteQueue::close()
{
    {
        const std::lock_guard lock{m_mutex};
        m_closed = true;
    }
    m_arrived.notify_one();
}

} // namespace dispatch

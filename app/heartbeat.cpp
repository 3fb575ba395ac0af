// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/heartbeat.h"

#include "core/base/logging.h"

namespace dispatch {

Heartbeat::Heartbeat(Station& station, std::vector<Listener> listeners)
    : m_station{station}
    , m_listeners{std::move(listeners)}
    , m_thread{&Heartbeat::run, this}
{
}

Heartbeat::~Heartbeat()
{
    {
        const std::lock_guard lock{m_mutex};
        m_stopping = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

bool Heartbeat::waitedForNextBeat()
{
    std::unique_lock lock{m_mutex};
    return !m_wake.wait_for(lock, interval, [this] { return m_stopping; });
}

void Heartbeat::beat(int count)
{
    m_station.lookAtCompany();
    StationStatus status = m_station.measure();
    if (!status.listening && count > 0 && count % beatsBetweenListening == 0) {
        if (const Status again = m_station.listen(); !again)
            qCWarning(lcApp) << "still not listening:" << again.error().detail;
        status = m_station.measure();
    }
    for (const Listener& listener : m_listeners)
        listener(status);
}

void Heartbeat::run()
{
    int count = 0;
    do
        beat(count++);
    while (waitedForNextBeat());
}

} // namespace dispatch

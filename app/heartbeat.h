// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/station.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace dispatch {

//! Measures the station every second and tells whoever shows it, on a thread of its own: a frozen window must
//! not make the other desks believe that the station is gone. Also takes over a changed company
//! file, and tries again to listen while the port is taken.
class Heartbeat final {
public:
    //! Called on the heartbeat's thread; must not block.
    using Listener = std::function<void(const StationStatus&)>;

    static constexpr std::chrono::seconds interval{1};
    static constexpr int beatsBetweenListening = 5;

    //! \a station must outlive it.
    Heartbeat(Station& station, std::vector<Listener> listeners);
    ~Heartbeat();
    Q_DISABLE_COPY_MOVE(Heartbeat)

private:
    void run();
    void beat(int count);
    [[nodiscard]] bool waitedForNextBeat();

    Station& m_station;
    const std::vector<Listener> m_listeners;
    std::mutex m_mutex{};
    std::condition_variable m_wake{};
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace dispatch

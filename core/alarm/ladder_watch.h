// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alarm/ladder.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace dispatch {

//! Looks at the ladders every second, on a thread of its own, as long as it lives.
class LadderWatch final {
public:
    static constexpr std::chrono::seconds interval{1};

    explicit LadderWatch(std::unique_ptr<Ladder> ladder);
    ~LadderWatch();
    Q_DISABLE_COPY_MOVE(LadderWatch)

private:
    void run();
    [[nodiscard]] bool waited();

    std::unique_ptr<Ladder> m_ladder;
    std::mutex m_mutex{};
    std::condition_variable m_wake{};
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace dispatch

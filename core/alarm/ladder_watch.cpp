// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alarm/ladder_watch.h"

#include "core/base/logging.h"

namespace dispatch {

LadderWatch::LadderWatch(std::unique_ptr<Ladder> ladder)
    : m_ladder{std::move(ladder)}
    , m_thread{&LadderWatch::run, this}
{
}

LadderWatch::~LadderWatch()
{
    {
        const std::lock_guard lock{m_mutex};
        m_stopping = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

bool LadderWatch::waited()
{
    std::unique_lock lock{m_mutex};
    return !m_wake.wait_for(lock, interval, [this] { return m_stopping; });
}

void LadderWatch::run()
{
    bool failing = false;
    do {
        const Result<int> taken = m_ladder->tick();
        if (!taken && !failing)
            qCWarning(lcAlarm).noquote() << "the ladders cannot be looked at:" << taken.error().detail;
        failing = !taken;
        if (taken && *taken > 0)
            qCInfo(lcAlarm) << "took" << *taken << "steps of ladders";
    } while (waited());
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/alarm_flood.h"

#include <algorithm>

namespace dispatch {

void AlarmFlood::note(const std::vector<Call>& calls, Instant now)
{
    std::erase_if(m_begun, [now](const Beginning& begun) { return now - begun.at > span; });
    for (const Call& call : calls) {
        const Beginning begun{.call = call.id, .at = call.alarm.attentionAt.value_or(call.listedAt())};
        const bool isRecent = now - begun.at <= span;
        if (isRecent && std::ranges::find(m_begun, begun) == m_begun.end())
            m_begun.push_back(begun);
    }
}

int AlarmFlood::count(Instant now) const
{
    return static_cast<int>(
        std::ranges::count_if(m_begun, [now](const Beginning& begun) { return now - begun.at <= span; }));
}

} // namespace dispatch

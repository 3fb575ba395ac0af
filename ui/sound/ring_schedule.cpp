// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sound/ring_schedule.h"

#include <algorithm>

namespace dispatch {

using std::chrono::milliseconds;

namespace {

//! Until the next sound after the one at \a last, while the youngest alarm came at \a youngest.
milliseconds repeatAfter(Priority priority, milliseconds last, milliseconds youngest, const RingTable& table)
{
    switch (priority) {
    case Priority::P1:
        return last - youngest < table.p1Young ? table.p1Repeat : table.p1LaterRepeat;
    case Priority::P2:
        return table.p2Repeat;
    case Priority::P3:
        return table.p3Repeat;
    case Priority::P4:
        break;
    }
    return milliseconds{0};
}

} // namespace

std::optional<DueRing> nextRing(
    const std::vector<RingVoice>& voices, const LastRings& last, bool flood, const RingTable& table)
{
    Priority highest = Priority::P4;
    for (const RingVoice& voice : voices)
        highest = std::min(highest, voice.priority);
    if (highest == Priority::P4)
        return std::nullopt;

    const std::optional<milliseconds> before = last.at(static_cast<size_t>(highest));
    std::optional<milliseconds> unheard;
    milliseconds youngest{0};
    for (const RingVoice& voice : voices) {
        if (voice.priority != highest)
            continue;
        youngest = std::max(youngest, voice.arrived);
        if (!voice.heard)
            unheard = std::min(unheard.value_or(voice.arrived), voice.arrived);
    }
    if (!before)
        return DueRing{.priority = highest, .at = unheard.value_or(youngest)};
    const milliseconds earliest = *before + (flood ? table.floodPause : milliseconds{0});
    if (unheard)
        return DueRing{.priority = highest, .at = std::max(*unheard, earliest)};
    const milliseconds repeat = repeatAfter(highest, *before, youngest, table);
    if (repeat <= milliseconds{0})
        return std::nullopt;
    return DueRing{.priority = highest, .at = std::max(*before + repeat, earliest)};
}

} // namespace dispatch

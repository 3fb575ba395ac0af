// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/priority.h"

#include <array>
#include <chrono>
#include <optional>
#include <vector>

namespace dispatch {

//! When the alarm repeats (ui.md §4, A3, A7). A zero repeat means never.
struct RingTable {
    std::chrono::milliseconds p1Repeat = std::chrono::seconds{10}; //!< while one of them is this young:
    std::chrono::milliseconds p1Young = std::chrono::minutes{1};
    std::chrono::milliseconds p1LaterRepeat = std::chrono::seconds{20};
    std::chrono::milliseconds p2Repeat = std::chrono::minutes{2};
    std::chrono::milliseconds p3Repeat{0};
    std::chrono::milliseconds floodPause
        = std::chrono::seconds{20}; //!< between two of one priority, in a flood
    std::chrono::milliseconds together = std::chrono::seconds{1}; //!< what arrives so soon after a sound of
                                                                  //!< its priority had that sound for its own
    std::chrono::seconds longestSilence{120};
};

//! An alarm that presses, as far as its sound is concerned. Times are of Clock::monotonic().
struct RingVoice {
    Priority priority = Priority::P4;
    std::chrono::milliseconds arrived{}; //!< when the ringer was told of it
    bool heard = false; //!< a sound of its priority came since it arrived
};

//! When each priority sounded last, by Clock::monotonic(); empty: not yet.
using LastRings = std::array<std::optional<std::chrono::milliseconds>, 4>;

//! A sound that is due.
struct DueRing {
    Priority priority = Priority::P4;
    std::chrono::milliseconds at{}; //!< Clock::monotonic(); may be past
    bool operator==(const DueRing&) const = default;
};

//! The next sound for \a voices: only the highest priority among them sounds; one that was not heard yet at
//! once, then by \a table. Empty: nothing ever, unless the voices change.
[[nodiscard]] std::optional<DueRing> nextRing(
    const std::vector<RingVoice>& voices, const LastRings& last, bool flood, const RingTable& table);

} // namespace dispatch

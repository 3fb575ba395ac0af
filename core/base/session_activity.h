// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace dispatch {

//! What the system knows of the person before the screen. An empty member: it cannot tell.
struct SessionActivity {
    std::optional<std::chrono::milliseconds>
        sinceInput{}; //!< since the last key, click or move in any program
    std::optional<bool> locked{};
    bool operator==(const SessionActivity&) const = default;
};

} // namespace dispatch

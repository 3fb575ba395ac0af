// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dispatch {

//! Urgency, most urgent first.
enum class Priority { P1, P2, P3, P4 };

//! Whether what was done about a call of urgency \a level still holds now that it is \a now: a rise begins
//! anew.
[[nodiscard]] constexpr bool covers(Priority level, Priority now)
{
    return level <= now;
}

} // namespace dispatch

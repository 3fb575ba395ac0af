// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dispatch {

//! What a desk tells the station of who is there. Said at each change and every half minute; the station
//! forgets a desk that falls silent for two minutes or goes away.
struct DeskPresence {
    bool attended = false; //!< input within the last 5 min, and the session is not locked
    bool operator==(const DeskPresence&) const = default;
};

} // namespace dispatch

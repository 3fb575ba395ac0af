// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dispatch {

// What Paul is told when a tool cannot do its work. French, on one line, and written to him: he passes it on
// to the caller in his own words.

//! The tool is not there.
[[nodiscard]] QString toolNotAvailable();

//! The arguments could not be read: he is to ask again and use the tool once more.
[[nodiscard]] QString toolArgumentsUnreadable();

//! A date or an hour is asked for: nobody promises one (domain.md §4.4).
[[nodiscard]] QString toolMakesNoAppointments();

//! Nothing can be written down at the moment.
[[nodiscard]] QString toolSystemUnavailable();

} // namespace dispatch

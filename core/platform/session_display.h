// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dispatch {

//! Whether this session has a screen that a window could be shown on; always on Windows. Needs no application
//! object.
[[nodiscard]] bool hasDisplay();

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"

#include <QIcon>

namespace dispatch {

//! The shape of an urgency for a menu, in the colour of the text beside it: it follows the palette. Its own
//! colours are left to the calls.
[[nodiscard]] QIcon urgencyIcon(Priority priority);

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/call_reader.h"

#include <span>

namespace dispatch {

//! What \a calls come to, as they are \a now. Pure.
[[nodiscard]] DayFigures dayFiguresOf(std::span<const Call> calls, Instant now);

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/link/call_view.h"

namespace dispatch {

//! A dozen calls of an ordinary day, newest first: every urgency, every state, short names and long ones.
//! \a now is the moment of looking.
[[nodiscard]] std::vector<Call> sampleCalls(Instant now);

//! Everything about one of them.
[[nodiscard]] CallDetail sampleDetail(const Call& call);

} // namespace dispatch

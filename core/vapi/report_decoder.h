// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vapi/envelope.h"

namespace dispatch {

//! Reads an "end-of-call-report", documented shape and wire shape alike. Total: what is missing stays empty.
[[nodiscard]] CallReported reportOf(const Envelope& envelope);

} // namespace dispatch

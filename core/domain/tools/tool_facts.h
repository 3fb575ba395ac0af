// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call_facts.h"
#include "core/domain/company/rules.h"
#include "core/domain/tools/tool_input.h"

namespace dispatch {

//! The key of the zone that \a input names or lies in: by its location, address and postal code, in this
//! order. "hors_zone", or empty when it is unknown.
[[nodiscard]] QString zoneOf(const Company& company, const ToolInput& input);

//! What a call learns when Paul uses the tool \a kind with \a input: who, where, what, how urgent, and the
//! price and window that he is told to say.
[[nodiscard]] CallFacts factsOf(const Rules& rules, ToolKind kind, const ToolInput& input);

} // namespace dispatch

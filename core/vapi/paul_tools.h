// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/company/rules.h"
#include "core/vapi/server_message.h"

namespace dispatch {

//! Runs the tool that \a request names. Pure: nothing is written, sent or remembered here; the caller records
//! the facts. Any thread. Whatever is in \a request, there is an answer: one line of French, written to Paul.
//! An error says that the tool is unknown, or that what it needs is missing or wrong, and what Paul is to
//! ask. The facts are those of factsOf(), also beside an error: its words may tell of a flood.
[[nodiscard]] ToolOutcome runTool(const Rules& rules, const ToolRequest& request);

} // namespace dispatch

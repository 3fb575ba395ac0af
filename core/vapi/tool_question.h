// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call_facts.h"
#include "core/domain/company/rules.h"
#include "core/domain/tools/tool_input.h"

namespace dispatch {

//! What one tool is asked, and what follows from it. Lives as long as what it refers to.
struct ToolQuestion {
    const Rules& rules;
    const ToolInput& input;
    const CallFacts& facts; //!< of input
};

//! What Paul is told: exactly one of the two is not empty.
struct ToolWords {
    QString result{};
    QString error{};
};

// One function a tool, in the order of ToolKind. domain.md §4.6 says what Paul may say: prices in words and
// never below the floor, never a day or an hour for a visit, and nothing was ever sent by writing it down.

[[nodiscard]] ToolWords validationWords(const ToolQuestion& question);
[[nodiscard]] ToolWords priceWords(const ToolQuestion& question);
[[nodiscard]] ToolWords priorityWords(const ToolQuestion& question);
[[nodiscard]] ToolWords scheduleWords(const ToolQuestion& question);
[[nodiscard]] ToolWords alertWords(const ToolQuestion& question);
[[nodiscard]] ToolWords areaWords(const ToolQuestion& question);
[[nodiscard]] ToolWords detailWords(const ToolQuestion& question);
[[nodiscard]] ToolWords companyWords(const ToolQuestion& question);
[[nodiscard]] ToolWords collectedWords(const ToolQuestion& question);
[[nodiscard]] ToolWords spokenPriceWords(const ToolQuestion& question);
[[nodiscard]] ToolWords spokenPhoneWords(const ToolQuestion& question);
[[nodiscard]] ToolWords spokenEmailWords(const ToolQuestion& question);

} // namespace dispatch

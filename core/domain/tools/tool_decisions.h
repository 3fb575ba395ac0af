// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call_facts.h"
#include "core/domain/company/rules.h"
#include "core/domain/pricing/pricing.h"
#include "core/domain/tools/tool_input.h"
#include "core/domain/urgency/classifier.h"

namespace dispatch {

// What the rules say to what Paul hands to a tool: the same decisions for the answer that he gets and for
// what the call learns.

//! What collectCustomerInfo can be asked to note.
enum class InfoKind { Name, Phone, Address, PostalCode, Place, Email, Problem, Urgency, Service, Source };

//! "phone", "téléphone", "postal_code"… Empty: unknown.
[[nodiscard]] std::optional<InfoKind> infoKindOf(QStringView infoType);

//! \a input with its value in the member that its infoType names; as it is without both.
[[nodiscard]] ToolInput collected(ToolInput input);

//! The service that \a input names; when it names none that is known, the one that its description speaks of.
//! nullptr: unknown.
[[nodiscard]] const Service* serviceOf(const Rules& rules, const ToolInput& input);

//! The most urgent level that \a input claims: the level, P1 for a yes to "urgent?", P3 for an estimate from
//! company.urgency.majorEstimateCents on. Words do not count. Empty: it claims nothing.
[[nodiscard]] std::optional<Priority> claimedPriority(const Company& company, const ToolInput& input);

//! How urgent \a input is by everything in it: the claim, the words of the description, and a service that is
//! major work. The reason's rule is that of the words, or "tool_claim", "tool_estimate", "tool_service".
[[nodiscard]] Urgency urgencyOf(const Rules& rules, const ToolInput& input);

//! The price of \a service in \a zone; without the fee of any zone when \a zone is empty. Errors: see
//! quote().
[[nodiscard]] Result<QuoteAnswer> quoteOf(
    const Company& company, const Service& service, const QString& zone, const ToolInput& input);

//! When \a service could be done, as it is told: never a date. Empty: unknown, or not done at all.
[[nodiscard]] QString windowOf(const Service& service, const QString& zone, Priority priority);

//! The alert that \a input asks for. Empty when nothing in it tells what for.
[[nodiscard]] std::optional<AlertRequest> alertOf(const Rules& rules, const ToolInput& input);

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/company/company.h"
#include "core/domain/company/company_section.h"

namespace dispatch {

// The sections of a company file, each read by itself: types, forms and ranges. What one section says about
// another is company_check.h's business.

[[nodiscard]] CompanyInfo companyInfo(CompanySection section);
[[nodiscard]] Pricing pricing(CompanySection section);
[[nodiscard]] Service service(CompanySection section);
[[nodiscard]] Zone zone(CompanySection section);
[[nodiscard]] CrewHours crewHours(CompanySection section);
[[nodiscard]] std::array<PriorityClock, 4> priorities(CompanySection section);
[[nodiscard]] UrgencyWords urgencyWords(CompanySection section);
[[nodiscard]] CallerWords callerWords(CompanySection section);
[[nodiscard]] TeamRole teamRole(CompanySection section);
[[nodiscard]] TextTemplate textTemplate(CompanySection section);

} // namespace dispatch

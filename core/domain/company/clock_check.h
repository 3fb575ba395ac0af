// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/company/company.h"
#include "core/domain/company/company_faults.h"

namespace dispatch {

//! Both clocks of the priorities against each other (domain.md §3.2): a lower priority told or due sooner
//! than a higher one is a fault, as are a ladder out of order, a step for a role that does not exist, the
//! same step twice and a P1 of which nobody is told.
void checkClocks(const Company& company, CompanyFaults& faults);

} // namespace dispatch

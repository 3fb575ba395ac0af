// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/company/company.h"
#include "core/domain/company/company_faults.h"

namespace dispatch {

//! Says what the sections of a company file, each right by itself, tell wrong together: keys and words with
//! two meanings, references to nothing, services and zones that the program counts on and that are not there,
//! prices that no visit may have, clocks that put a lower priority first.
void checkCompany(const Company& company, CompanyFaults& faults);

} // namespace dispatch

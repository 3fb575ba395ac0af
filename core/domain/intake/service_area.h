// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/company/company.h"

namespace dispatch {

// Where a client is, by the places and postal prefixes of the company's zones (domain.md §4.3). Every answer
// is the key of a zone, "hors_zone" for what is known to be too far, or empty: unknown, so Paul asks and a
// human decides. Capitals, accents and hyphens do not matter; small misspellings are mended (place_names.h).

//! The first place known in \a city decides; without one the zone of \a postalCode, heard or typed. A
//! misspelled city gives way to a postal code of another zone.
[[nodiscard]] QString zoneOf(const Company& company, QStringView city, QStringView postalCode);

//! The same for a whole address: names of streets are not places ("1200, rue Sherbrooke Ouest, Montréal"),
//! nor is the province Québec. Reads the first 400 characters.
[[nodiscard]] QString zoneInAddress(const Company& company, QStringView address);

//! How tools name a zone: its key or name, "south shore", also a city.
[[nodiscard]] QString zoneNamed(const Company& company, QStringView words);

} // namespace dispatch

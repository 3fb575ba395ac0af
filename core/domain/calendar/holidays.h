// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace dispatch {

//! Every holiday that company.json may name, in the order of the year. Québec's statutory ones, and those
//! that a firm may add: new_year_second, easter_monday or good_friday (the law lets the employer choose),
//! christmas_eve, boxing_day, new_years_eve.
[[nodiscard]] QStringList holidayKeys();

//! The day off that the holiday \a key brings in \a year, for any year of the Gregorian calendar.
//! national_day and canada_day that fall on a Sunday are kept on the Monday (CQLR, c. F-1.1 and N-1.1); no
//! other holiday moves. Empty for an unknown key and before 1583.
[[nodiscard]] std::optional<QDate> holiday(QStringView key, int year);

} // namespace dispatch

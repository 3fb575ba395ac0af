// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendar/holidays.h"

#include <algorithm>
#include <array>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstGregorianYear = 1583; // the first whole one: Easter has no meaning here before

//! The Gregorian computus as Meeus, Jones and Butcher wrote it down; the names are theirs.
QDate easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return {year, n / 31, n % 31 + 1};
}

//! The first Monday that is not before \a date.
QDate mondayFrom(QDate date)
{
    return date.addDays((8 - date.dayOfWeek()) % 7);
}

QDate mondayInsteadOfSunday(QDate date)
{
    return date.dayOfWeek() == Qt::Sunday ? date.addDays(1) : date;
}

struct Rule {
    QLatin1String key{};
    QDate (*of)(int year) = nullptr;
};

constexpr std::array rules{
    Rule{"new_year"_L1,
        [](int year) {
            return QDate{year, 1, 1};
        }},
    Rule{"new_year_second"_L1,
        [](int year) {
            return QDate{year, 1, 2};
        }},
    Rule{"good_friday"_L1, [](int year) { return easterSunday(year).addDays(-2); }},
    Rule{"easter_monday"_L1, [](int year) { return easterSunday(year).addDays(1); }},
    Rule{"patriots_day"_L1,
        [](int year) {
            return mondayFrom({year, 5, 18});
        }}, // the last one before 25 May
    Rule{"national_day"_L1,
        [](int year) {
            return mondayInsteadOfSunday({year, 6, 24});
        }},
    Rule{"canada_day"_L1,
        [](int year) {
            return mondayInsteadOfSunday({year, 7, 1});
        }},
    Rule{"labour_day"_L1,
        [](int year) {
            return mondayFrom({year, 9, 1});
        }},
    Rule{"thanksgiving"_L1,
        [](int year) {
            return mondayFrom({year, 10, 8});
        }}, // the second one
    Rule{"christmas_eve"_L1,
        [](int year) {
            return QDate{year, 12, 24};
        }},
    Rule{"christmas"_L1,
        [](int year) {
            return QDate{year, 12, 25};
        }},
    Rule{"boxing_day"_L1,
        [](int year) {
            return QDate{year, 12, 26};
        }},
    Rule{"new_years_eve"_L1,
        [](int year) {
            return QDate{year, 12, 31};
        }},
};

} // namespace

QStringList holidayKeys()
{
    QStringList keys;
    keys.reserve(static_cast<qsizetype>(rules.size()));
    for (const Rule& rule : rules)
        keys.append(rule.key);
    return keys;
}

std::optional<QDate> holiday(QStringView key, int year)
{
    const auto rule
        = std::find_if(rules.begin(), rules.end(), [key](const Rule& one) { return one.key == key; });
    if (rule == rules.end() || year < firstGregorianYear)
        return std::nullopt;
    return rule->of(year);
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendar/holidays.h"
#include "core/domain/company/company_sections.h"

#include <QTimeZone>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array weekDays{
    "monday"_L1, "tuesday"_L1, "wednesday"_L1, "thursday"_L1, "friday"_L1, "saturday"_L1, "sunday"_L1};

QString weekDayNames()
{
    QStringList names;
    names.reserve(static_cast<qsizetype>(weekDays.size()));
    for (const QLatin1StringView day : weekDays)
        names.append(day);
    return names.join(u" | ");
}

//! The moment of the day; \a otherwise when it is wrong, so that nothing is said about it twice.
QTime clockTime(CompanySection& section, QLatin1StringView name, QTime otherwise)
{
    const QString text = section.text(name);
    // midnight at the end of a day, which QTime cannot say; calendar.h takes this for it
    if (text == "24:00"_L1)
        return QTime{23, 59, 59, 999};
    const QTime time = QTime::fromString(text, u"HH:mm"_s);
    // fromString() takes "6:00" too
    if (time.isValid() && text.size() == 5)
        return time;
    if (!text.isEmpty())
        section.fault(CompanyProblem::BadFormat, name, u"HH:MM"_s);
    return otherwise;
}

std::array<bool, 7> crewDays(CompanySection& section)
{
    std::array<bool, 7> days{};
    const QStringList names = section.texts("days"_L1);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto day = std::find(weekDays.begin(), weekDays.end(), names.at(i));
        if (day == weekDays.end())
            section.faultAt(CompanyProblem::UnknownWord, "days"_L1, i, weekDayNames());
        else
            days.at(static_cast<size_t>(day - weekDays.begin())) = true;
    }
    // a crew that never works would never call anybody back
    if (names.isEmpty() && section.has("days"_L1))
        section.fault(CompanyProblem::OutOfRange, "days"_L1, u"1…7"_s);
    return days;
}

QStringList keptHolidays(CompanySection& section)
{
    QStringList kept = section.texts("holidays"_L1);
    const QStringList known = holidayKeys();
    for (qsizetype i = 0; i < kept.size(); ++i) {
        if (!known.contains(kept.at(i)))
            section.faultAt(CompanyProblem::UnknownWord, "holidays"_L1, i, known.join(u" | "));
    }
    return kept;
}

std::vector<QDate> extraHolidays(CompanySection& section)
{
    std::vector<QDate> dates;
    const QStringList texts = section.texts("extra_holidays"_L1);
    dates.reserve(static_cast<size_t>(texts.size()));
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QDate date = QDate::fromString(texts.at(i), u"yyyy-MM-dd"_s);
        if (date.isValid() && texts.at(i).size() == 10)
            dates.push_back(date);
        else
            section.faultAt(CompanyProblem::BadFormat, "extra_holidays"_L1, i, u"YYYY-MM-DD"_s);
    }
    return dates;
}

} // namespace

CrewHours crewHours(CompanySection section)
{
    const QByteArray timeZone = section.text("time_zone"_L1).toUtf8();
    if (!timeZone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(timeZone))
        section.fault(CompanyProblem::UnknownReference, "time_zone"_L1, u"America/Toronto"_s);
    CrewHours hours{.timeZone = timeZone,
        .days = crewDays(section),
        .from = clockTime(section, "from"_L1, QTime{0, 0}),
        .to = clockTime(section, "to"_L1, QTime{23, 59}),
        .holidays = keptHolidays(section),
        .extraHolidays = extraHolidays(section)};
    if (hours.to <= hours.from)
        section.fault(CompanyProblem::OutOfRange, "to"_L1, u"> %1"_s.arg(hours.from.toString(u"HH:mm")));
    section.finish();
    return hours;
}

} // namespace dispatch

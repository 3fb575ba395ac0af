// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendar/calendar.h"

#include "core/domain/calendar/holidays.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace dispatch {

namespace {

using std::chrono::milliseconds;

constexpr int mostDaysSearched = 400; // longer than any closing that a firm could mean
constexpr std::chrono::minutes mostMinutes = std::chrono::days{366};
constexpr milliseconds startOfLastSecond = std::chrono::hours{24} - std::chrono::seconds{1};

//! From the opening to the closing; empty (closes <= opens) when a clock change swallows the whole of it.
struct CrewSpan {
    Instant opens{};
    Instant closes{};
};

QDateTime asUtc(qint64 epochMs)
{
    return QDateTime::fromMSecsSinceEpoch(epochMs, Qt::UTC);
}

qint64 offsetMs(const QTimeZone& zone, qint64 epochMs)
{
    return qint64{zone.offsetFromUtc(asUtc(epochMs))} * 1000;
}

enum class WhenTwice { Earlier, Later };

//! The moment when the clock of \a zone shows \a date and \a time. An hour that a clock change skips is read
//! with the offset before it (02:30 is then 03:30 of the new time); of one that comes twice \a twice is
//! taken. Not QDateTime with a zone: Qt's choice in both cases differs between its versions.
Instant moment(const QTimeZone& zone, QDate date, QTime time, WhenTwice twice)
{
    const qint64 shown = QDateTime{date, time, Qt::UTC}.toMSecsSinceEpoch();
    constexpr qint64 day = milliseconds{std::chrono::days{1}}.count();
    const qint64 before = offsetMs(zone, shown - day);
    const qint64 after = offsetMs(zone, shown + day);
    const bool beforeHolds = offsetMs(zone, shown - before) == before;
    const bool afterHolds = offsetMs(zone, shown - after) == after;
    const bool useAfter = afterHolds && (!beforeHolds || twice == WhenTwice::Later);
    return fromEpochMs(shown - (useAfter ? after : before));
}

QDate dateIn(const QTimeZone& zone, Instant at)
{
    return asUtc(toEpochMs(at) + offsetMs(zone, toEpochMs(at))).date();
}

CrewSpan spanOf(const CrewHours& hours, const QTimeZone& zone, QDate date)
{
    const bool untilMidnight = milliseconds{hours.to.msecsSinceStartOfDay()} >= startOfLastSecond;
    return {.opens = moment(zone, date, hours.from, WhenTwice::Earlier),
        .closes = untilMidnight ? moment(zone, date.addDays(1), QTime{0, 0}, WhenTwice::Later)
                                : moment(zone, date, hours.to, WhenTwice::Later)};
}

} // namespace

bool isCrewDay(const CrewHours& hours, QDate date)
{
    if (!date.isValid() || !hours.days.at(static_cast<size_t>(date.dayOfWeek() - 1)))
        return false;
    const auto& extra = hours.extraHolidays;
    if (std::find(extra.begin(), extra.end(), date) != extra.end())
        return false;
    return std::none_of(hours.holidays.begin(), hours.holidays.end(),
        [date](const QString& key) { return holiday(key, date.year()) == date; });
}

bool isCrewTime(const CrewHours& hours, Instant at)
{
    const QTimeZone zone{hours.timeZone};
    const QDate date = dateIn(zone, at);
    if (!isCrewDay(hours, date))
        return false;
    const CrewSpan span = spanOf(hours, zone, date);
    return span.opens <= at && at < span.closes;
}

Instant afterCrewMinutes(const CrewHours& hours, Instant from, std::chrono::minutes minutes)
{
    const milliseconds wanted = std::clamp(minutes, std::chrono::minutes{0}, mostMinutes);
    if (wanted == milliseconds{0})
        return from;
    const QTimeZone zone{hours.timeZone};
    milliseconds left = wanted;
    Instant now = from;
    int idleDays = 0;
    for (QDate date = dateIn(zone, from); idleDays <= mostDaysSearched; date = date.addDays(1)) {
        ++idleDays;
        if (!isCrewDay(hours, date))
            continue;
        const CrewSpan span = spanOf(hours, zone, date);
        // A midnight that comes twice ends one day and begins the next: never count that hour again.
        now = std::max(now, span.opens);
        if (now >= span.closes)
            continue;
        if (left <= span.closes - now)
            return now + left;
        left -= span.closes - now;
        now = span.closes;
        idleDays = 0;
    }
    // A firm without any crew day: a deadline in elapsed time is early and gets seen, none at all would not.
    return from + wanted;
}

Instant nextCrewOpening(const CrewHours& hours, Instant from)
{
    const QTimeZone zone{hours.timeZone};
    const QDate first = dateIn(zone, from);
    for (int days = 0; days <= mostDaysSearched; ++days) {
        const QDate date = first.addDays(days);
        if (!isCrewDay(hours, date))
            continue;
        const CrewSpan span = spanOf(hours, zone, date);
        if (span.opens > from && span.opens < span.closes)
            return span.opens;
    }
    return from + std::chrono::days{mostDaysSearched};
}

Instant callbackDue(const Company& company, Priority priority, Instant firstEvidence, Instant ended)
{
    const CallbackClock& clock = company.clock(priority).callback;
    return clock.crewMinutes ? afterCrewMinutes(company.hours, ended, clock.within)
                             : firstEvidence + clock.within;
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formats.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar nbsp = QChar::Nbsp;

const QTimeZone& companyZone()
{
    static const QTimeZone zone{"America/Toronto"};
    return zone;
}

QDateTime local(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toEpochMs(at), companyZone());
}

//! The same reading of the clock comes twice when it is set back.
bool isRepeatedHour(Instant at)
{
    using namespace std::chrono_literals;
    const int here = local(at).offsetFromUtc();
    return local(at + 1h).offsetFromUtc() < here || local(at - 1h).offsetFromUtc() > here;
}

QString twoDigits(qint64 value)
{
    return u"%1"_s.arg(value, 2, 10, '0'_L1);
}

//! Debian's Qt groups with U+202F here and U+00A0 there.
QString withNbsp(QString figure)
{
    return figure.replace(QChar{0x202F}, nbsp);
}

bool isTollFree(QStringView area)
{
    return area.size() == 3 && area[0] == '8'_L1
        && (area == "800"_L1 || (area[1] == area[2] && area[1] >= '3'_L1));
}

} // namespace

QString Formats::phone(const QString& e164)
{
    const bool northAmerican = e164.size() == 12 && e164.startsWith("+1"_L1);
    if (!northAmerican)
        return e164;
    const QString digits = e164.mid(2);
    const QString number = digits.left(3) + nbsp + digits.mid(3, 3) + '-'_L1 + digits.mid(6);
    return isTollFree(digits.left(3)) ? u"1"_s + nbsp + number : number;
}

// What tells the two 1:30 of that night apart; empty at any other time.
QString Formats::repeatedHour(Instant at)
{
    if (!isRepeatedHour(at))
        return {};
    return nbsp
        + (local(at).isDaylightTime() ? tr("HAE", "Eastern daylight time")
                                      : tr("HNE", "Eastern standard time"));
}

QString Formats::date(Instant at)
{
    return local(at).date().toString(Qt::ISODate);
}

QString Formats::clock(Instant at)
{
    return local(at).time().toString(u"HH:mm:ss"_s) + repeatedHour(at);
}

QString Formats::listTime(Instant at, Instant now)
{
    const QDateTime moment = local(at);
    if (moment.date() == local(now).date())
        return clock(at);
    return moment.date().toString(Qt::ISODate) + nbsp + moment.time().toString(u"HH:mm"_s) + repeatedHour(at);
}

QString Formats::sentenceTime(Instant at)
{
    const QTime time = local(at).time();
    return tr("%1 h %2", "time of day in a sentence: hour, minutes")
               .arg(time.hour())
               .arg(twoDigits(time.minute()))
        + repeatedHour(at);
}

// French alone counts the first as an ordinal; its translations are figures like the others.
QString Formats::dayOfMonth(const QDate& date)
{
    return date.day() == 1 ? tr("1er", "first day of a month") : QString::number(date.day());
}

QString Formats::longDate(Instant at)
{
    const QDate date = local(at).date();
    return tr("%1 %2 %3", "date: day, name of the month, year")
        .arg(dayOfMonth(date), QLocale{}.monthName(date.month()))
        .arg(date.year());
}

QString Formats::weekday(Instant at)
{
    const QDate date = local(at).date();
    return tr("%1 %2 %3", "date: name of the weekday, day, name of the month")
        .arg(QLocale{}.dayName(date.dayOfWeek()), dayOfMonth(date), QLocale{}.monthName(date.month()));
}

QString Formats::fullTime(Instant at)
{
    return date(at) + ", "_L1 + clock(at);
}

QString Formats::age(std::chrono::milliseconds elapsed)
{
    using namespace std::chrono;
    const qint64 total = std::max<qint64>(0, floor<seconds>(elapsed).count());
    if (total < 60)
        return tr("il y a %1 s").arg(total);
    if (total < 3600)
        return tr("il y a %1 min").arg(total / 60);
    if (total < 48 * 3600)
        return tr("il y a %1 h").arg(total / 3600);
    return tr("il y a %1 j").arg(total / 86400);
}

QString Formats::due(Instant due, Instant now)
{
    using namespace std::chrono;
    const bool late = due < now;
    // a second begun counts as gone: never more time on screen than there is
    const auto apart = late ? floor<seconds>(now - due) : floor<seconds>(due - now);
    const QString length = apart < hours{1} ? shortSpan(apart) : longSpan(apart);
    return late ? tr("en retard de %1", "past its due time by").arg(length)
                : tr("dans %1", "due in").arg(length);
}

QString Formats::shortSpan(std::chrono::seconds length)
{
    const qint64 total = length.count();
    return total < 60 ? tr("%1 s", "seconds").arg(total) : tr("%1 min", "minutes").arg(total / 60);
}

QString Formats::longSpan(std::chrono::seconds length)
{
    const qint64 minutes = length.count() / 60;
    if (minutes >= qint64{48} * 60)
        return tr("%1 j", "days").arg(minutes / (24 * 60));
    if (minutes % 60 == 0)
        return tr("%1 h", "hours").arg(minutes / 60);
    return tr("%1 h %2 min", "hours, minutes").arg(minutes / 60).arg(minutes % 60);
}

QString Formats::duration(std::chrono::seconds length)
{
    const qint64 total = std::max<qint64>(0, length.count());
    const QString tail = twoDigits(total % 60);
    if (total < 3600)
        return QString::number(total / 60) + ':'_L1 + tail;
    return QString::number(total / 3600) + ':'_L1 + twoDigits(total / 60 % 60) + ':'_L1 + tail;
}

QString Formats::sentenceDuration(std::chrono::seconds length)
{
    const qint64 total = std::max<qint64>(0, length.count());
    if (total < 60)
        return tr("%1 s", "seconds").arg(total);
    if (total < 3600)
        return tr("%1 min %2 s", "minutes, seconds").arg(total / 60).arg(total % 60);
    return tr("%1 h %2 min", "hours, minutes").arg(total / 3600).arg(total / 60 % 60);
}

QString Formats::capitalised(const QString& text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString Formats::count(qint64 number)
{
    return withNbsp(QLocale{}.toString(number));
}

QString Formats::percent(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return u"–"_s;
    const auto share = static_cast<double>(part) * 100.0 / static_cast<double>(whole);
    return tr("%1 %", "per cent").arg(QLocale{}.toString(std::round(share), 'f', 0));
}

QString Formats::money(qint64 cents)
{
    const int decimals = cents % 100 == 0 ? 0 : 2;
    const double figure = static_cast<double>(cents) / 100.0;
    return tr("%1 $", "Canadian dollars").arg(withNbsp(QLocale{}.toString(figure, 'f', decimals)));
}

QString Formats::dollars(double usd)
{
    return tr("%1 $ US", "US dollars").arg(withNbsp(QLocale{}.toString(usd, 'f', 2)));
}

QCollator collator()
{
    QCollator order{QLocale{}};
    order.setCaseSensitivity(Qt::CaseInsensitive);
    order.setNumericMode(true);
    return order;
}

QString folded(const QString& text)
{
    const QString apart = text.normalized(QString::NormalizationForm_D).toCaseFolded();
    QString plain;
    plain.reserve(apart.size());
    for (const QChar letter : apart) {
        if (!letter.isMark())
            plain += letter == nbsp ? QChar{u' '} : letter;
    }
    return plain;
}

} // namespace dispatch

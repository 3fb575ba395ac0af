// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formats.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

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

QString Formats::date(Instant at)
{
    return local(at).date().toString(Qt::ISODate);
}

QString Formats::clock(Instant at)
{
    const QDateTime moment = local(at);
    const QString reading = moment.time().toString(u"HH:mm:ss"_s);
    if (!isRepeatedHour(at))
        return reading;
    return reading + nbsp
        + (moment.isDaylightTime() ? tr("HAE", "Eastern daylight time") : tr("HNE", "Eastern standard time"));
}

QString Formats::listTime(Instant at, Instant now)
{
    const QDateTime moment = local(at);
    if (moment.date() == local(now).date())
        return clock(at);
    return moment.date().toString(Qt::ISODate) + nbsp + moment.time().toString(u"HH:mm"_s);
}

QString Formats::sentenceTime(Instant at)
{
    const QTime time = local(at).time();
    return tr("%1 h %2", "time of day in a sentence: hour, minutes")
        .arg(time.hour())
        .arg(twoDigits(time.minute()));
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

QString Formats::money(qint64 cents)
{
    const int decimals = cents % 100 == 0 ? 0 : 2;
    QString figure = QLocale{}.toString(static_cast<double>(cents) / 100.0, 'f', decimals);
    figure.replace(QChar{0x202F}, nbsp);
    return tr("%1 $", "Canadian dollars").arg(figure);
}

QString Formats::dollars(double usd)
{
    return tr("%1 $ US", "US dollars").arg(QLocale{}.toString(usd, 'f', 2));
}

} // namespace dispatch

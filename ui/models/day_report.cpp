// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/day_report.h"

#include "ui/formats.h"
#include "ui/models/csv_text.h"
#include "ui/wording.h"

#include <QDateTime>
#include <QTimeZone>

#include <array>

namespace dispatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array priorities{Priority::P1, Priority::P2, Priority::P3, Priority::P4};

QString delay(const DelayFigures& figures, std::chrono::seconds length)
{
    return figures.n == 0 ? u"–"_s : Formats::sentenceDuration(length);
}

DayLine line(const QString& key, const QString& label, qint64 count, const QString& hint)
{
    return {.key = key, .label = label, .value = Formats::count(count), .hint = hint};
}

QString plain(QString text)
{
    return text.replace(QChar::Nbsp, ' '_L1);
}

} // namespace

QDate DayReport::dayOf(Instant at)
{
    return QDate::fromString(Formats::date(at), Qt::ISODate);
}

DayReport::Span DayReport::spanOf(QDate day)
{
    const QTimeZone zone{"America/Toronto"};
    return {.from = fromEpochMs(day.startOfDay(zone).toMSecsSinceEpoch()),
        .until = fromEpochMs(day.addDays(1).startOfDay(zone).toMSecsSinceEpoch())};
}

std::vector<DayLine> DayReport::lines(const DayFigures& figures)
{
    std::vector<DayLine> lines{
        line(u"received"_s, tr("Reçus"), figures.received, tr("Appels commencés ce jour-là")),
        line(u"live"_s, tr("En cours"), figures.live, tr("Appels qui ne sont pas terminés")),
        line(u"toCallBack"_s, tr("À rappeler"), figures.toCallBack, tr("Personne ne les a encore pris")),
        line(u"inProgress"_s, tr("En main"), figures.inProgress, tr("Quelqu’un s’en occupe")),
        line(u"overdue"_s, tr("En retard"), figures.overdue, tr("Le délai de rappel est passé")),
        line(u"done"_s, tr("Traités"), figures.done, tr("Traités ou archivés")),
        line(u"refused"_s, tr("Refusés"), figures.refused, tr("Services que l’entreprise n’offre pas")),
        line(u"missed"_s, tr("Manqués"), figures.missed, tr("Manqués ou abandonnés avant la fin")),
        line(u"transferred"_s, tr("Transférés"), figures.transferred, tr("Passés à une personne")),
        line(u"failed"_s, tr("Échecs"), figures.failed, tr("Échecs techniques")),
        {.key = u"medianLength"_s,
            .label = tr("Durée médiane"),
            .value
            = figures.medianLength > 0s ? Formats::sentenceDuration(figures.medianLength) : QString{u"–"_s},
            .hint = tr("Appels répondus et terminés")},
        line(u"attempts"_s, tr("Rappels tentés"), figures.attempts,
            tr("Tous les essais de rappel pour les appels de ce jour-là")),
        line(u"busiest"_s, tr("Pointe en 10 min"), figures.busiestTenMinutes,
            tr("Le plus d’appels commencés en dix minutes"))};
    if (figures.overdue > 0)
        lines[4].level = Level::Warning;
    if (figures.busiestTenMinutes >= flood) {
        lines.back().value = tr("%1, afflux", "calls in ten minutes").arg(lines.back().value);
        lines.back().level = Level::Warning;
    }
    return lines;
}

// Two delays that a client feels, each against the clock of the urgency (domain.md §6.2, ui.md §12.4).
std::vector<DayColumn> DayReport::columns()
{
    const QString counted = tr("Nombre", "how many calls the delays are of");
    const QString median = tr("Médiane");
    const QString p90 = tr("90 %");
    const QString answered = tr("Jusqu’à la prise en charge");
    const QString answeredHint
        = tr("De l’alarme jusqu’à ce que quelqu’un l’acquitte, prenne l’appel ou rappelle");
    const QString heard = tr("Jusqu’à la voix humaine");
    const QString heardHint
        = tr("De l’alarme jusqu’au début du premier rappel où le client a parlé à quelqu’un");
    const QString tries = tr("Premier rappel");
    return {{.key = u"calls"_s, .title = tr("Appels"), .hint = tr("Appels commencés ce jour-là")},
        {.key = u"share"_s, .title = tr("Part"), .hint = tr("Part de tous les appels du jour")},
        {.key = u"aim"_s, .title = tr("Délai visé"), .hint = tr("Délai de rappel de l’entreprise")},
        {.key = u"answered"_s, .title = counted, .group = answered, .hint = answeredHint},
        {.key = u"answeredMedian"_s, .title = median, .group = answered, .hint = answeredHint},
        {.key = u"answeredP90"_s, .title = p90, .group = answered, .hint = answeredHint},
        {.key = u"heard"_s, .title = counted, .group = heard, .hint = heardHint},
        {.key = u"heardMedian"_s, .title = median, .group = heard, .hint = heardHint},
        {.key = u"heardP90"_s, .title = p90, .group = heard, .hint = heardHint},
        {.key = u"inTime"_s,
            .title = tr("À temps"),
            .group = tries,
            .hint = tr("Premier rappel tenté avant la fin du délai")},
        {.key = u"late"_s,
            .title = tr("En retard"),
            .group = tries,
            .hint = tr("Premier rappel tenté après la fin du délai, ou pas encore tenté")},
        {.key = u"triedMedian"_s,
            .title = median,
            .group = tries,
            .hint = tr("De la fin de l’appel jusqu’au premier rappel tenté")}};
}

QString DayReport::step(std::chrono::seconds length)
{
    if (length < 1min)
        return tr("%1 s").arg(length.count());
    if (length < 1h)
        return tr("%1 min").arg(std::chrono::floor<std::chrono::minutes>(length).count());
    const auto whole = std::chrono::floor<std::chrono::hours>(length);
    return length == whole ? tr("%1 h").arg(whole.count()) : Formats::sentenceDuration(length);
}

QString DayReport::aim(const CallbackClock& clock)
{
    const QString length = step(clock.within);
    return clock.crewMinutes ? tr("%1 d’équipe", "minutes of the crew's hours").arg(length) : length;
}

std::vector<DayUrgency> DayReport::urgencies(
    const DayFigures& figures, const std::optional<CallbackClocks>& clocks)
{
    std::vector<DayUrgency> rows;
    rows.reserve(priorities.size());
    for (const Priority priority : priorities) {
        const auto at = static_cast<size_t>(priority);
        const DelayFigures& answered = figures.answered.at(at);
        const DelayFigures& heard = figures.heard.at(at);
        const DelayFigures& tried = figures.tried.at(at);
        rows.push_back({.priority = priority,
            .cells = {Formats::count(figures.byPriority.at(at)),
                Formats::percent(figures.byPriority.at(at), figures.received),
                clocks ? aim(clocks->at(at)) : u"–"_s, Formats::count(answered.n),
                delay(answered, answered.median), delay(answered, answered.p90), Formats::count(heard.n),
                delay(heard, heard.median), delay(heard, heard.p90), Formats::count(figures.inTime.at(at)),
                Formats::count(figures.late.at(at)), delay(tried, tried.median)},
            .late = figures.late.at(at) > 0});
    }
    return rows;
}

std::vector<DayHour> DayReport::hours(QDate day, const DayFigures& figures)
{
    const QTimeZone zone{"America/Toronto"};
    const qint64 start = toEpochMs(spanOf(day).from);
    std::vector<DayHour> hours;
    hours.reserve(figures.byHour.size());
    for (const qint64 calls : figures.byHour) {
        const qint64 at = start + std::chrono::milliseconds{1h}.count() * std::ssize(hours);
        const int hour = QDateTime::fromMSecsSinceEpoch(at, zone).time().hour();
        hours.push_back({.label = QString::number(hour), .calls = calls});
    }
    return hours;
}

QString DayReport::hoursInWords(QDate day, const DayFigures& figures)
{
    QStringList parts;
    for (const DayHour& hour : hours(day, figures)) {
        if (hour.calls > 0)
            parts << tr("%1 h : %2", "an hour of the day, and its calls")
                         .arg(hour.label, Formats::count(hour.calls));
    }
    return parts.join(u" · "_s);
}

QByteArray DayReport::csv(
    QDate day, const DayFigures& figures, Instant at, const std::optional<CallbackClocks>& clocks)
{
    QByteArray text = csvStart();
    text += csvLine({tr("Jour"), day.toString(Qt::ISODate)});
    text += csvLine({tr("Mesuré le"), plain(Formats::fullTime(at))});
    for (const DayLine& one : lines(figures))
        text += csvLine({one.label, plain(one.value)});
    text += csvLine({});
    QStringList headings{tr("Urgence")};
    headings.reserve(static_cast<qsizetype>(columns().size()) + 1);
    for (const DayColumn& column : columns())
        headings << plain(column.group.isEmpty() ? column.title : column.group + u" : "_s + column.title);
    text += csvLine(headings);
    for (const DayUrgency& row : urgencies(figures, clocks)) {
        QStringList cells{plain(Wording::codeAndName(row.priority))};
        cells.reserve(static_cast<qsizetype>(row.cells.size()) + 1);
        for (const QString& cell : row.cells)
            cells << plain(cell);
        text += csvLine(cells);
    }
    text += csvLine({});
    text += csvLine({tr("Heure"), tr("Appels")});
    for (const DayHour& hour : hours(day, figures))
        text += csvLine({hour.label, QString::number(hour.calls)});
    return text;
}

} // namespace dispatch

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

std::vector<DayUrgency> DayReport::urgencies(const DayFigures& figures)
{
    std::vector<DayUrgency> rows;
    rows.reserve(priorities.size());
    for (const Priority priority : priorities) {
        const auto at = static_cast<size_t>(priority);
        const DelayFigures& taken = figures.taken.at(at);
        rows.push_back({.priority = priority,
            .calls = Formats::count(figures.byPriority.at(at)),
            .share = Formats::percent(figures.byPriority.at(at), figures.received),
            .taken = Formats::count(taken.n),
            .median = delay(taken, taken.median),
            .p90 = delay(taken, taken.p90)});
    }
    return rows;
}

QStringList DayReport::headings()
{
    return {tr("Urgence"), tr("Appels"), tr("Part"), tr("Pris"), tr("Délai médian"), tr("Délai 90 %")};
}

QByteArray DayReport::csv(QDate day, const DayFigures& figures, Instant at)
{
    QByteArray text = csvStart();
    text += csvLine({tr("Jour"), day.toString(Qt::ISODate)});
    text += csvLine({tr("Mesuré le"), plain(Formats::fullTime(at))});
    for (const DayLine& one : lines(figures))
        text += csvLine({one.label, plain(one.value)});
    text += csvLine({});
    text += csvLine(headings());
    for (const DayUrgency& row : urgencies(figures)) {
        text += csvLine({plain(Wording::codeAndName(row.priority)), plain(row.calls), plain(row.share),
            plain(row.taken), plain(row.median), plain(row.p90)});
    }
    return text;
}

} // namespace dispatch

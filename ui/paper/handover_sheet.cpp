// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/handover_sheet.h"

#include "ui/formats.h"
#include "ui/paper/callback_list.h"
#include "ui/wording.h"

#include <QDateTime>
#include <QImage>
#include <QTextCursor>
#include <QTimeZone>

#include <array>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestProblem = 80;
constexpr int firstHour = 6;
constexpr size_t onScreen = 200;
constexpr std::array<size_t, 9> fits{24, 18, 14, 10, 7, 5, 3, 2, 1}; //!< lines of a section, tried in turn

// a letter page at 96 dpi within its margins, and room for what other devices round up
constexpr QRectF pageArea{0, 0, 725, 900};
constexpr double dotsPerMeter = 96 / 0.0254;

} // namespace

Instant shiftStart(Instant at)
{
    const QTimeZone zone{"America/Toronto"};
    const QDateTime here = QDateTime::fromMSecsSinceEpoch(toEpochMs(at), zone);
    QDateTime start{here.date(), QTime{firstHour, 0}, zone};
    if (start > here)
        start = QDateTime{here.date().addDays(-1), QTime{firstHour, 0}, zone};
    return fromEpochMs(start.toMSecsSinceEpoch());
}

QString HandoverSheet::lineOf(const Call& call, Instant at)
{
    QStringList parts{CallbackList::urgency(call.priority), Wording::callerOf(call)};
    if (!call.customer.name.isEmpty())
        parts << CallbackList::numbers(call).replace('\n'_L1, ", "_L1);
    if (call.callbackDueAt)
        parts << tr("dû %1").arg(CallbackList::due(call, at).replace('\n'_L1, ", "_L1));
    parts << (call.assignedTo.isEmpty() ? tr("personne ne l’a pris") : tr("à %1").arg(call.assignedTo));
    const QString problem = CallbackList::problem(call);
    if (!problem.isEmpty())
        parts << (problem.size() > longestProblem ? problem.left(longestProblem - 1) + u'…' : problem);
    return parts.join(u" · "_s);
}

HandoverSheet::Section HandoverSheet::section(
    const QString& title, const std::vector<QString>& lines, size_t most)
{
    Section section{.title
        = tr("%1 : %2", "heading, how many").arg(title, Formats::count(static_cast<qint64>(lines.size())))};
    for (size_t i = 0; i < std::min(most, lines.size()); ++i)
        section.lines << lines[i];
    if (lines.size() > most)
        section.lines << tr("… et %1 de plus : voir la liste des rappels.")
                             .arg(Formats::count(static_cast<qint64>(lines.size() - most)));
    return section;
}

QString HandoverSheet::period(const Handover& handover)
{
    const auto moment
        = [](Instant at) { return u"%1, %2"_s.arg(Formats::weekday(at), Formats::sentenceTime(at)); };
    return tr("Du %1 au %2").arg(moment(handover.from), moment(handover.at));
}

QString HandoverSheet::figures(const Handover& handover)
{
    const DayFigures& figures = handover.figures;
    return tr("Appels reçus dans cette période : %1, dont %2 traités, %3 refusés et %4 manqués. Rappels "
              "tentés pour "
              "eux : %5.")
        .arg(Formats::count(figures.received), Formats::count(figures.done), Formats::count(figures.refused),
            Formats::count(figures.missed), Formats::count(figures.attempts));
}

std::vector<HandoverSheet::Section> HandoverSheet::sections(const Handover& handover, size_t most)
{
    const Instant at = handover.at;
    std::vector<QString> open;
    std::vector<QString> late;
    std::vector<QString> calling;
    std::vector<QString> shelved;
    open.reserve(handover.open.size());
    late.reserve(handover.open.size());
    calling.reserve(handover.open.size());
    shelved.reserve(handover.open.size());
    for (const Call& call : CallbackList::inOrder(handover.open)) {
        const QString who = CallbackList::urgency(call.priority) + u" · "_s + Wording::callerOf(call);
        open.push_back(lineOf(call, at));
        if (call.callbackDueAt && *call.callbackDueAt < at)
            late.push_back(who + u" · "_s + Formats::due(*call.callbackDueAt, at));
        if (const CallbackAttempt* const attempt = call.openAttempt())
            calling.push_back(who + u" · "_s
                + tr("%1 depuis %2").arg(attempt->author, Formats::sentenceTime(attempt->startedAt)));
        if (call.alarm.stage(at) == AlarmStage::Shelved && call.alarm.shelvedUntil)
            shelved.push_back(who + u" · "_s + Wording::until(*call.alarm.shelvedUntil, at)
                + (call.alarm.shelfReason.isEmpty() ? QString{} : u" · "_s + call.alarm.shelfReason));
    }
    std::vector<QString> waiting;
    waiting.reserve(handover.waiting.size());
    for (const Call& call : CallbackList::inOrder(handover.waiting)) {
        waiting.push_back(CallbackList::urgency(call.priority) + u" · "_s + Wording::callerOf(call)
            + (call.wish().window.isEmpty() ? QString{} : u" · "_s + call.wish().window));
    }
    return {section(tr("À rappeler"), open, most), section(tr("En retard"), late, most),
        section(tr("Rappels en cours"), calling, most), section(tr("Alarmes reportées"), shelved, most),
        section(tr("En attente à l’horaire"), waiting, most)};
}

QString HandoverSheet::text(const Handover& handover)
{
    QStringList lines{period(handover), figures(handover)};
    for (const Section& section : sections(handover, onScreen)) {
        lines << QString{} << section.title;
        for (const QString& line : section.lines)
            lines << u"   "_s + line;
    }
    return lines.join('\n'_L1);
}

PaperSheet HandoverSheet::sheetOf(const Handover& handover, size_t most)
{
    const auto write = [handover, parts = sections(handover, most)](QTextCursor& cursor) {
        writeParagraph(cursor, period(handover), true);
        writeParagraph(cursor, figures(handover));
        writeParagraph(cursor, CallbackList::counts(handover.open, handover.at));
        for (const Section& section : parts) {
            writeParagraph(cursor, section.title, true);
            for (const QString& line : section.lines)
                writeParagraph(cursor, u"☐ "_s + line);
        }
        writeParagraph(cursor, tr("À dire à la relève"), true);
        writeParagraph(cursor, handover.notes.isEmpty() ? u"–"_s : handover.notes);
        const QString line(24, '_'_L1);
        writeTable(cursor,
            {.columns = {{.title = tr("Remis par : %1").arg(handover.by.isEmpty() ? line : handover.by),
                             .share = 50},
                 {.title = tr("Reçu par : %1").arg(handover.to.isEmpty() ? line : handover.to), .share = 50}},
                .rows = {{tr("Signature :") + u"\n\n"_s, tr("Signature :") + u"\n\n"_s}}});
    };
    return {.heading = tr("Drain Fortin — Relève"),
        .moment = u"%1 %2, %3"_s.arg(Formats::weekday(handover.at), Formats::date(handover.at).left(4),
            Formats::sentenceTime(handover.at)),
        .note = tr("Copie papier : vérifier dans le programme dès qu’il répond."),
        .write = write};
}

PaperSheet HandoverSheet::sheet(const Handover& handover)
{
    QImage device{1, 1, QImage::Format_RGB32};
    device.setDotsPerMeterX(qRound(dotsPerMeter));
    device.setDotsPerMeterY(qRound(dotsPerMeter));
    for (const size_t most : fits) {
        PaperSheet sheet = sheetOf(handover, most);
        if (PaperPages{sheet, device, pageArea}.count() == 1)
            return sheet;
    }
    return sheetOf(handover, fits.back());
}

} // namespace dispatch

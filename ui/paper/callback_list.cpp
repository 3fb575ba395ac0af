// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/callback_list.h"

#include "ui/formats.h"
#include "ui/wording.h"

#include <QTextCursor>

#include <algorithm>
#include <array>
#include <tuple>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestProblem = 260;
constexpr size_t mostAttempts = 4;

bool isLate(const Call& call, Instant at)
{
    return call.callbackDueAt && *call.callbackDueAt < at;
}

} // namespace

std::vector<Call> CallbackList::inOrder(std::vector<Call> calls)
{
    const auto place = [](const Call& call) {
        return std::tuple{call.priority, call.callbackDueAt.value_or(Instant::max()), call.listedAt()};
    };
    std::ranges::stable_sort(
        calls, [&](const Call& one, const Call& other) { return place(one) < place(other); });
    return calls;
}

QString CallbackList::counts(const std::vector<Call>& calls, Instant at)
{
    if (calls.empty())
        return tr("Aucun rappel en attente.");
    std::array<qint64, 4> counted{};
    for (const Call& call : calls)
        ++counted.at(static_cast<size_t>(call.priority));
    QStringList parts;
    parts.reserve(std::ssize(counted));
    for (size_t i = 0; i < counted.size(); ++i)
        parts << urgency(static_cast<Priority>(i)) + QChar::Nbsp + u"= "_s + Formats::count(counted.at(i));
    const auto late = std::ranges::count_if(calls, [at](const Call& call) { return isLate(call, at); });
    return tr("Rappels en attente : %1 (%2). En retard : %3.")
        .arg(Formats::count(std::ssize(calls)), parts.join(", "_L1), Formats::count(late));
}

QString CallbackList::urgency(Priority priority)
{
    const auto shape = [priority] {
        switch (priority) {
        case Priority::P1:
            return u'▲';
        case Priority::P2:
            return u'◆';
        case Priority::P3:
            return u'■';
        case Priority::P4:
            return u'○';
        }
        Q_UNREACHABLE();
    };
    return QString{QChar{shape()}} + QChar::Nbsp + Wording::code(priority);
}

QString CallbackList::moment(Instant moment, Instant at)
{
    const QString time = Formats::sentenceTime(moment);
    return Formats::date(moment) == Formats::date(at) ? time : Formats::date(moment) + ' '_L1 + time;
}

QString CallbackList::due(const Call& call, Instant at)
{
    if (!call.callbackDueAt)
        return {};
    const QString time = moment(*call.callbackDueAt, at);
    return isLate(call, at) ? time + '\n'_L1 + tr("en retard") : time;
}

QString CallbackList::numbers(const Call& call)
{
    const Customer& customer = call.customer;
    const QString displayed = customer.phone.isEmpty() ? tr("numéro masqué") : Formats::phone(customer.phone);
    if (customer.spokenPhone.isEmpty() || customer.spokenPhone == customer.phone)
        return displayed;
    return displayed + '\n'_L1 + tr("dicté : %1").arg(Formats::phone(customer.spokenPhone));
}

QString CallbackList::address(const Customer& customer)
{
    QStringList parts;
    if (!customer.address.isEmpty())
        parts << customer.address.simplified();
    if (!customer.postalCode.isEmpty() && !customer.address.contains(customer.postalCode))
        parts << QString{customer.postalCode}.replace(' '_L1, QChar::Nbsp);
    return parts.isEmpty() ? Wording::zone(customer.zone) : parts.join(", "_L1);
}

QString CallbackList::problem(const Call& call)
{
    const QString said = call.problem.isEmpty() ? call.summary.simplified() : call.problem.simplified();
    const QString service = Wording::service(call.service);
    QString text = service.isEmpty() || said.isEmpty() ? service + said : service + u". "_s + said;
    if (text.isEmpty())
        text = call.lastWords.simplified();
    return text.size() > longestProblem ? text.left(longestProblem - 1) + u'…' : text;
}

QString CallbackList::attempts(const Call& call, Instant at)
{
    QStringList lines;
    lines.reserve(std::ssize(call.attempts));
    const size_t from = call.attempts.size() > mostAttempts ? call.attempts.size() - mostAttempts : 0;
    if (from > 0)
        lines << tr("… et %1 avant").arg(Formats::count(static_cast<qint64>(from)));
    for (size_t i = from; i < call.attempts.size(); ++i) {
        const CallbackAttempt& attempt = call.attempts[i];
        const QString how
            = attempt.outcome ? Wording::of(*attempt.outcome) : tr("résultat non noté", "of a callback");
        const QString note = attempt.note.simplified();
        lines << u"%1, %2 : %3"_s.arg(moment(attempt.startedAt, at), attempt.author, how)
                + (note.isEmpty() ? QString{} : u". "_s + note.left(longestProblem / 2));
    }
    return lines.join('\n'_L1);
}

PaperSheet CallbackList::sheet(std::vector<Call> calls, const QString& company, Instant at)
{
    calls = inOrder(std::move(calls));
    PaperTable table{.columns = {{.title = u"☐"_s, .share = 3}, {.title = tr("Urg."), .share = 5},
                         {.title = tr("Dû à"), .share = 8}, {.title = tr("Client"), .share = 13},
                         {.title = tr("Numéro"), .share = 14}, {.title = tr("Adresse"), .share = 15},
                         {.title = tr("Problème"), .share = 17}, {.title = tr("Tentatives"), .share = 14},
                         {.title = tr("Responsable"), .share = 11}}};
    table.rows.reserve(calls.size());
    for (const Call& call : calls) {
        table.rows.push_back({u"☐"_s, urgency(call.priority), due(call, at), call.customer.name.simplified(),
            numbers(call), address(call.customer), problem(call), attempts(call, at), call.assignedTo});
    }
    return {.heading = tr("%1 — Liste des rappels", "company").arg(company),
        .moment
        = u"%1 %2, %3"_s.arg(Formats::weekday(at), Formats::date(at).left(4), Formats::sentenceTime(at)),
        .note = tr("Copie papier : vérifier dans le programme dès qu’il répond."),
        .orientation = QPageLayout::Landscape,
        .write = [table = std::move(table), counts = counts(calls, at)](QTextCursor& cursor) {
            writeParagraph(cursor, counts, true);
            writeTable(cursor, table);
        }};
}

} // namespace dispatch

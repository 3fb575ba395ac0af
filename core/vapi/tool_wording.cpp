// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vapi/tool_wording.h"

#include "core/domain/intake/speech_words.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

//! The French word for \a digits before \a after: "une" before a feminine noun, "un à deux semaines"
//! included.
QString figureInWords(const QString& digits, QStringView after)
{
    static const QRegularExpression feminine{
        u"^(?: à \\d+)? ?(?:h\\b|heure|semaine|minute|année|journée|visite|fois)"_s};
    if (digits == u"1"_s && feminine.match(after.toString()).hasMatch())
        return u"une"_s;
    return numberInWords(digits.toLongLong());
}

} // namespace

QString figuresInWords(const QString& text)
{
    static const QRegularExpression figures{u"\\d{1,9}"_s};
    QString out;
    qsizetype last = 0;
    QRegularExpressionMatchIterator matches = figures.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        out += QStringView{text}.sliced(last, match.capturedStart() - last);
        out += figureInWords(match.captured(), QStringView{text}.sliced(match.capturedEnd()));
        last = match.capturedEnd();
    }
    out += QStringView{text}.sliced(last);
    static const QRegularExpression hour{u"\\b(une|un) ?h\\b"_s};
    static const QRegularExpression hours{u"(\\p{L}) h\\b"_s};
    static const QRegularExpression elided{u"\\bde (une?)\\b"_s};
    return out.replace(hour, u"une heure"_s).replace(hours, u"\\1 heures"_s).replace(elided, u"d'\\1"_s);
}

QString asSentence(QString text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return text;
    text.front() = text.front().toUpper();
    return u".!?…"_s.contains(text.back()) ? text : text + u'.';
}

QString shortened(const QString& text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const qsizetype blank = text.lastIndexOf(u' ', most);
    return text.left(blank > most / 2 ? blank : most) + u'…';
}

QString quoteInWords(const Pricing& pricing, const Quote& quote)
{
    const auto range = [&quote] {
        return priceInWords(quote.least.subtotalCents,
            quote.most ? std::optional{quote.most->subtotalCents} : std::optional<qint64>{});
    };
    if (!quote.estimateCents)
        return range();
    const qint64 estimate
        = std::max(pricing.floorCents, *quote.estimateCents + quote.extrasCents + quote.surchargeCents);
    const bool single = quote.most && quote.most->subtotalCents == quote.least.subtotalCents;
    if (single)
        return u"environ "_s + priceInWords(estimate, estimate);
    return u"environ "_s + moneyInWords(estimate) + u"; selon l'inspection, "_s + range();
}

QString dearerZones(const Company& company)
{
    QStringList zones;
    for (const Zone& zone : company.zones) {
        if (zone.surchargeCents > 0)
            zones += zone.name + u": "_s + moneyInWords(zone.surchargeCents) + u" de plus"_s;
    }
    return zones.join(u"; "_s);
}

QString declined(const Company& company, const Service& service)
{
    switch (service.standing) {
    case ServiceStanding::Offered:
        return {};
    case ServiceStanding::Refused:
        return u"Service refusé: %1. Explique gentiment au client que l'entreprise n'offre pas ce service."_s
            .arg(service.name);
    case ServiceStanding::Referred: {
        const TeamRole* role = company.role(service.referredTo);
        // nothing reaches the partner by itself yet: what is promised here would not be kept
        return u"Service confié à notre %1: %2. Dis au client que sa demande est notée pour lui; ne promets "
               u"aucun rappel et ne donne aucun prix."_s.arg(
                   role ? role->name : u"partenaire"_s, service.name);
    }
    }
    Q_UNREACHABLE();
}

QString tooFar()
{
    return u"Secteur non desservi. Explique gentiment au client que l'équipe ne se rend pas jusque-là, et "
           u"ne donne aucun prix."_s;
}

QString whichService(const Company& company)
{
    const QString offered
        = company.info.services.isEmpty() ? QString{} : u" Services offerts: "_s + company.info.services;
    return u"Le service n'est pas reconnu. Demande au client de préciser ce qu'il lui faut."_s + offered;
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/price_words.h"

#include "ui/formats.h"
#include "ui/wording.h"

namespace dispatch {

using namespace Qt::StringLiterals;

QString PriceWords::place(const Company& company, const QString& zone)
{
    const Zone* const known = company.zone(zone);
    return known ? known->name : Wording::zone(zone);
}

QString PriceWords::amounts(const Quote& quote)
{
    const QString least = Formats::money(quote.least.subtotalCents);
    const QString leastTaxed = Formats::money(quote.least.totalCents);
    if (!quote.most)
        return tr("à partir de %1 plus taxes (%2 taxes incluses)").arg(least, leastTaxed);
    if (*quote.most == quote.least)
        return tr("%1 plus taxes (%2 taxes incluses)").arg(least, leastTaxed);
    return tr("de %1 à %2 plus taxes (de %3 à %4 taxes incluses)")
        .arg(least, Formats::money(quote.most->subtotalCents), leastTaxed,
            Formats::money(quote.most->totalCents));
}

QString PriceWords::of(const Company& company, const QuoteRequest& request)
{
    const Service* const service = company.service(request.service);
    if (!service)
        return {};
    const QString name = Formats::capitalised(service->name);
    const Result<QuoteAnswer> answer = quote(company, request);
    if (!answer)
        return answer.error().code == ErrorCode::Unsupported ? tr("%1 : prix sur soumission.").arg(name)
                                                             : QString{};
    if (const auto* const refused = std::get_if<QuoteRefused>(&*answer))
        return refused->reason == QuoteRefused::Reason::Service
            ? tr("%1 : nous n’offrons pas ce service.").arg(name)
            : tr("%1 : nous ne desservons pas cet endroit.").arg(name);
    if (const auto* const referred = std::get_if<QuoteReferred>(&*answer))
        return tr("%1 : confié au %2.").arg(name, Wording::role(referred->role));
    const auto& price = std::get<Quote>(*answer);
    const QString length = service->footPrice && request.feet
        ? tr("%1, %2 pi", "service, feet").arg(name).arg(*request.feet)
        : name;
    return tr("%1, %2 : %3.", "service, zone, price")
        .arg(length, place(company, request.zone), amounts(price));
}

QString PriceWords::conditions(const Company& company, const QuoteRequest& request)
{
    const Service* const service = company.service(request.service);
    const Result<QuoteAnswer> answer = quote(company, request);
    const auto* const price = answer ? std::get_if<Quote>(&*answer) : nullptr;
    if (!service || !price)
        return {};
    QStringList lines;
    if (price->quoteRequired)
        lines << tr("Une soumission écrite confirme le prix.");
    if (price->floorApplied)
        lines << tr("C’est le minimum d’une visite.");
    if (!service->requirement.isEmpty())
        lines << tr("Il faut %1.").arg(QString{service->requirement}.replace(u'\'', u'’'));
    return lines.join('\n'_L1);
}

QString PriceWords::window(const Service& service)
{
    return service.window.isEmpty() ? QString{}
                                    : tr("%1 : %2, selon l’horaire.", "service, window")
                                          .arg(Formats::capitalised(service.name), service.window);
}

QStringList PriceWords::windows(const Company& company, const QString& service)
{
    QStringList all;
    all.reserve(static_cast<qsizetype>(company.services.size()) + 1);
    if (const Service* const asked = company.service(service))
        all << asked->window;
    for (const Service& other : company.services)
        all << other.window;
    all.removeAll(QString{});
    all.removeDuplicates();
    return all;
}

} // namespace dispatch

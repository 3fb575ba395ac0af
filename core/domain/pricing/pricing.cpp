// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/pricing/pricing.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFeet = 1000;
constexpr qint64 mostBaseCents = 100'000'000;
constexpr qint64 permilleWhole = 1000;
constexpr qint64 taxWhole = 100'000;
constexpr auto locatingKey = "localisation_gps"_L1;

//! \a part of \a whole of \a cents, rounded half-up. None of them negative.
qint64 share(qint64 cents, qint64 part, qint64 whole)
{
    return (cents * part + whole / 2) / whole;
}

//! The price of the service alone.
struct PriceRange {
    qint64 minCents = 0;
    std::optional<qint64> maxCents{};
};

Error malformed(const QString& field, const QString& detail)
{
    return {.code = ErrorCode::Malformed, .args = {field}, .detail = detail};
}

Result<PriceRange> freeAmount(const QuoteRequest& request)
{
    const qint64 cents = request.baseCents.value_or(-1);
    if (cents < 0 || cents > mostBaseCents)
        return malformed(u"base_cents"_s, u"the amount is missing or out of range"_s);
    return PriceRange{.minCents = cents, .maxCents = cents};
}

Result<PriceRange> priceByFoot(const FootPrice& price, std::optional<int> feet)
{
    if (!feet) // the length is not known yet: "from"
        return PriceRange{.minCents = price.baseCents};
    if (*feet < 1 || *feet > mostFeet)
        return malformed(u"feet"_s, u"the length is out of range"_s);
    const qint64 cents = price.baseCents + price.perFootCents * std::max(0, *feet - price.includedFeet);
    return PriceRange{.minCents = cents, .maxCents = cents};
}

Result<PriceRange> priceOf(const Service& service, const QuoteRequest& request)
{
    if (service.freeAmount)
        return freeAmount(request);
    if (service.footPrice)
        return priceByFoot(*service.footPrice, request.feet);
    if (!service.minCents)
        return Error{.code = ErrorCode::Unsupported, .args = {u"service"_s}, .detail = u"no price is set"_s};
    return PriceRange{.minCents = *service.minCents, .maxCents = service.maxCents};
}

//! All options that are switched on, as one.
PriceOption additions(const PriceOptions& options, const QuoteRequest& request)
{
    const std::array switches{
        std::pair{request.urgence, options.urgence},
        std::pair{request.soir, options.soir},
        std::pair{request.nuit, options.nuit},
        std::pair{request.weekEnd, options.weekEnd},
        std::pair{request.ferie, options.ferie},
        std::pair{request.commercial, options.commercial},
    };
    PriceOption sum;
    for (const auto& [on, option] : switches) {
        if (!on)
            continue;
        sum.permille += option.permille;
        sum.fixedCents += option.fixedCents;
    }
    return sum;
}

Quote priced(const Pricing& pricing, const Service& service, const PriceRange& range, qint64 zoneCents,
    const QuoteRequest& request)
{
    const PriceOption option = additions(pricing.options, request);
    const qint64 extras = request.gps && service.key != locatingKey ? pricing.gpsExtraCents : 0;
    // The percentage is of the service alone: neither the zone's fee nor locating ever gets into its base.
    const auto surcharge = [&](qint64 serviceCents) {
        return share(serviceCents, option.permille, permilleWhole) + option.fixedCents + zoneCents;
    };
    const auto whole = [&](qint64 serviceCents) { return serviceCents + extras + surcharge(serviceCents); };
    const auto amount = [&](qint64 serviceCents) {
        return taxed(pricing, std::max(pricing.floorCents, whole(serviceCents)));
    };
    Quote quote{
        .minCents = range.minCents,
        .maxCents = range.maxCents,
        .estimateCents = service.estimateCents,
        .extrasCents = extras,
        .surchargeCents = surcharge(range.minCents),
        .least = amount(range.minCents),
        .floorApplied = whole(range.minCents) < pricing.floorCents,
        .quoteRequired = service.quoteRequired,
    };
    if (range.maxCents)
        quote.most = amount(*range.maxCents);
    quote.high = quote.most.value_or(quote.least).subtotalCents > pricing.highCents;
    return quote;
}

} // namespace

Result<QuoteAnswer> quote(const Company& company, const QuoteRequest& request)
{
    const Service* service = company.service(request.service);
    if (!service)
        return malformed(u"service"_s, u"no such service"_s);
    switch (service->standing) {
    case ServiceStanding::Refused:
        return QuoteAnswer{QuoteRefused{.reason = QuoteRefused::Reason::Service}};
    case ServiceStanding::Referred:
        return QuoteAnswer{QuoteReferred{.role = service->referredTo}};
    case ServiceStanding::Offered:
        break;
    }
    if (request.zone == outOfZoneKey)
        return QuoteAnswer{QuoteRefused{.reason = QuoteRefused::Reason::OutOfZone}};
    const Zone* zone = company.zone(request.zone);
    if (!zone)
        return malformed(u"zone"_s, u"no such zone"_s);
    const Result<PriceRange> range = priceOf(*service, request);
    if (!range)
        return range.error();
    return QuoteAnswer{priced(company.pricing, *service, *range, zone->surchargeCents, request)};
}

TaxedAmount taxed(const Pricing& pricing, qint64 subtotalCents)
{
    const qint64 tps = share(subtotalCents, pricing.tpsPerHundredThousand, taxWhole);
    const qint64 tvq = share(subtotalCents, pricing.tvqPerHundredThousand, taxWhole);
    return {.subtotalCents = subtotalCents,
        .tpsCents = tps,
        .tvqCents = tvq,
        .totalCents = subtotalCents + tps + tvq};
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/pricing/pricing.h"
#include "tests/support/company_fixture.h"

namespace dispatch {

//! \a service in \a zone without anything else.
inline QuoteRequest asking(const QString& service, const QString& zone = u"montreal"_s)
{
    return {.service = service, .zone = zone};
}

//! The price, or empty when the answer is another one.
inline std::optional<Quote> priceOf(const Company& company, const QuoteRequest& request)
{
    const Result<QuoteAnswer> answer = quote(company, request);
    if (!answer || !std::holds_alternative<Quote>(*answer))
        return std::nullopt;
    return std::get<Quote>(*answer);
}

inline std::optional<Quote> priceOf(const QuoteRequest& request)
{
    return priceOf(sampleCompany(), request);
}

//! Both subtotals as one text, to compare them in one go: "35000 to 65000", "from 45000".
inline QString subtotals(const std::optional<Quote>& price)
{
    if (!price)
        return u"no price"_s;
    const QString least = QString::number(price->least.subtotalCents);
    return price->most ? u"%1 to %2"_s.arg(least).arg(price->most->subtotalCents) : u"from "_s + least;
}

inline Company companyWithOptions(const PriceOptions& options)
{
    Company company = sampleCompany();
    company.pricing.options = options;
    return company;
}

} // namespace dispatch

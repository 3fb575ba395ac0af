// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/company/company.h"

#include <QString>

#include <optional>
#include <variant>

namespace dispatch {

// What a visit costs (domain.md §4.1 to §4.3; contract.md, `rules quote`). Integer cents of a Canadian dollar
// everywhere, never floating point.

//! What is asked for. The switches are the options of `rules quote`.
struct QuoteRequest {
    QString service{}; //!< key of a service
    QString zone{}; //!< key of a zone, or outOfZoneKey
    std::optional<int> feet{}; //!< 1 to 1000; only looked at where the price grows with the length
    bool gps = false; //!< locating too
    bool urgence = false;
    bool soir = false;
    bool nuit = false;
    bool weekEnd = false;
    bool ferie = false;
    bool commercial = false;
    std::optional<qint64> baseCents{}; //!< 0 to 100 000 000; only looked at, and needed, for a free amount
    bool operator==(const QuoteRequest&) const = default;
};

struct TaxedAmount {
    qint64 subtotalCents = 0;
    qint64 tpsCents = 0;
    qint64 tvqCents = 0;
    qint64 totalCents = 0; //!< the sum of the three
    bool operator==(const TaxedAmount&) const = default;
};

struct Quote {
    qint64 minCents = 0; //!< the service alone
    std::optional<qint64> maxCents{}; //!< the service alone; empty: "from"
    std::optional<qint64> estimateCents{}; //!< the one figure to say; the service alone
    qint64 extrasCents = 0; //!< other services beside this one: locating
    qint64 surchargeCents = 0; //!< the zone's fee and the options; a percentage is that of minCents here
    TaxedAmount least{}; //!< max(floor, min + extras + surcharge)
    std::optional<TaxedAmount> most{}; //!< the same of the maximum, with the percentages of the maximum
    bool floorApplied = false; //!< the floor raised the least
    bool quoteRequired = false; //!< binding only after a written quote
    bool high = false; //!< the subtotal (the most, else the least) is above pricing.highCents
    bool operator==(const Quote&) const = default;
};

//! The company does not do this, or not there. The service counts first.
struct QuoteRefused {
    enum class Reason { Service, OutOfZone };
    Reason reason = Reason::Service;
    bool operator==(const QuoteRefused&) const = default;
};

//! Somebody else does this, wherever it is.
struct QuoteReferred {
    QString role{}; //!< key of a role: "plumbing_partner"
    bool operator==(const QuoteReferred&) const = default;
};

using QuoteAnswer = std::variant<Quote, QuoteRefused, QuoteReferred>;

//! The price of \a request.
//! \return Malformed, args {field}, when "service" or "zone" is unknown, "feet" out of range, "base_cents"
//! missing or out of range; Unsupported, args {"service"}, for an offered service that \a company gives no
//! price.
[[nodiscard]] Result<QuoteAnswer> quote(const Company& company, const QuoteRequest& request);

//! Both taxes on \a subtotalCents (0 or more), each rounded half-up by itself.
[[nodiscard]] TaxedAmount taxed(const Pricing& pricing, qint64 subtotalCents);

} // namespace dispatch

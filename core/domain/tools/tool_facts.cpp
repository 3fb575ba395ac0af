// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/tools/tool_facts.h"

#include "core/domain/intake/email_address.h"
#include "core/domain/intake/postal_code.h"
#include "core/domain/intake/service_area.h"
#include "core/domain/intake/spoken_phone.h"
#include "core/domain/tools/tool_decisions.h"

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 200;
constexpr auto southShoreZone = "rive_sud"_L1;

QString postalCodeOf(const ToolInput& input)
{
    if (const auto code = postalCode(input.postalCode))
        return *code;
    return postalCodeIn(input.address).value_or(QString{});
}

//! What every tool that is about the caller tells. The service only when it is named.
CallFacts callerFacts(const Rules& rules, const ToolInput& input)
{
    const Service* service = serviceNamed(rules, input.service);
    return {.name = input.name.left(longestName),
        .phone = spokenPhone(input.phone).value_or(QString{}),
        .address = input.address,
        .postalCode = postalCodeOf(input),
        .zone = zoneOf(rules.company, input),
        .email = emailAddress(input.email).value_or(QString{}),
        .service = service ? service->key : QString{},
        .problem = input.description,
        .priority = claimedPriority(rules.company, input)};
}

//! The same where the service is what the tool is about: the description may speak of it too.
CallFacts requestFacts(const Rules& rules, const ToolInput& input)
{
    CallFacts facts = callerFacts(rules, input);
    if (const Service* service = serviceOf(rules, input))
        facts.service = service->key;
    return facts;
}

void addQuote(CallFacts& facts, const Company& company, const ToolInput& input)
{
    const Service* service = company.service(facts.service);
    if (!service)
        return;
    const Result<QuoteAnswer> answer = quoteOf(company, *service, facts.zone, input);
    const auto* told = answer ? std::get_if<Quote>(&*answer) : nullptr;
    if (!told)
        return;
    facts.quotedMinCents = told->least.subtotalCents;
    if (told->most)
        facts.quotedMaxCents = told->most->subtotalCents;
}

CallFacts scheduleFacts(const Rules& rules, const ToolInput& input)
{
    CallFacts facts = requestFacts(rules, input);
    if (const Service* service = rules.company.service(facts.service))
        facts.window = windowOf(*service, facts.zone, urgencyOf(rules, input).priority);
    return facts;
}

//! The price that was asked for, and nothing of who asked: he may only be curious.
CallFacts detailFacts(const Rules& rules, const ToolInput& input)
{
    CallFacts facts{.zone = zoneOf(rules.company, input)};
    if (const Service* service = serviceNamed(rules, input.service))
        facts.service = service->key;
    addQuote(facts, rules.company, input);
    return facts;
}

} // namespace

QString zoneOf(const Company& company, const ToolInput& input)
{
    QString zone;
    if (!input.location.isEmpty())
        zone = input.postalCode.isEmpty() ? zoneNamed(company, input.location)
                                          : zoneOf(company, input.location, input.postalCode);
    if (zone.isEmpty() && !input.address.isEmpty())
        zone = zoneInAddress(company, input.address);
    if (zone.isEmpty() && !input.postalCode.isEmpty())
        zone = zoneOf(company, QStringView{}, input.postalCode);
    if (zone.isEmpty() && input.southShore && company.zone(QString{southShoreZone}))
        zone = southShoreZone;
    return zone;
}

CallFacts factsOf(const Rules& rules, ToolKind kind, const ToolInput& input)
{
    switch (kind) {
    case ToolKind::ValidateService:
        return requestFacts(rules, input);
    case ToolKind::CalculateQuote: {
        CallFacts facts = requestFacts(rules, input);
        addQuote(facts, rules.company, input);
        return facts;
    }
    case ToolKind::EvaluateScheduling:
        return scheduleFacts(rules, input);
    case ToolKind::SendAlert: {
        CallFacts facts = requestFacts(rules, input);
        facts.alert = alertOf(rules, input);
        return facts;
    }
    case ToolKind::ClassifyPriority:
    case ToolKind::CheckServiceArea:
        return callerFacts(rules, input);
    case ToolKind::CollectInfo:
        return callerFacts(rules, collected(input));
    case ToolKind::ServiceDetails:
        return detailFacts(rules, input);
    case ToolKind::CompanyInfo:
    case ToolKind::SpeakPrice:
    case ToolKind::SpeakPhone:
    case ToolKind::SpeakEmail:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace dispatch

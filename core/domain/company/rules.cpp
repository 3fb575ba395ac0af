// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/company/rules.h"

#include "core/domain/plain_words.h"

#include <utility>

namespace dispatch {

namespace {

QStringList plainPhrases(const QStringList& phrases)
{
    QStringList out;
    out.reserve(phrases.size());
    for (const QString& phrase : phrases)
        out.append(plain(phrase));
    return out;
}

} // namespace

Rules rulesOf(Company company, urgency::UrgencyRules urgency)
{
    ServiceWords services{company};
    CallerWords callers{.wrongNumber = plainPhrases(company.callers.wrongNumber),
        .relations = plainPhrases(company.callers.relations),
        .messages = plainPhrases(company.callers.messages)};
    return {.company = std::move(company),
        .urgency = std::move(urgency),
        .services = std::move(services),
        .callers = std::move(callers)};
}

const Service* serviceNamed(const Rules& rules, QStringView name)
{
    return rules.company.service(rules.services.named(name));
}

const Service* serviceIn(const Rules& rules, QStringView text)
{
    return rules.company.service(rules.services.in(text));
}

} // namespace dispatch

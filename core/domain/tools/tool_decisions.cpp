// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/tools/tool_decisions.h"

#include "core/domain/plain_words.h"

#include <algorithm>
#include <array>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerRole = "owner"_L1;
constexpr auto partnerRole = "plumbing_partner"_L1;
constexpr std::array bothWords{"both"_L1, "les deux"_L1, "tous"_L1, "tous les deux"_L1, "all"_L1};

Urgency claim(Priority priority, const QString& rule)
{
    return {.priority = priority, .reason = {.rule = rule}};
}

//! What the words of \a name call, by itself: "gainage" is major work; nothing else follows from a service.
bool isMajorWork(const Rules& rules, const QString& name)
{
    return !name.isEmpty() && classify(rules.urgency, plain(name)).priority == Priority::P3;
}

bool isCalled(const TeamRole& role, const QString& plainName)
{
    if (plain(role.key) == plainName || plain(role.name) == plainName)
        return true;
    return std::any_of(role.aliases.begin(), role.aliases.end(),
        [&plainName](const QString& alias) { return plain(alias) == plainName; });
}

//! Keys of the roles that \a name stands for: "guillaume (propriétaire)", "both". Numbers stand for none.
QStringList rolesNamed(const Company& company, const QString& name)
{
    const QString plainName = plain(name);
    if (std::find(bothWords.begin(), bothWords.end(), plainName) != bothWords.end())
        return {ownerRole, partnerRole};
    const QStringList candidates = QStringList{plainName} + plainName.split(u' ');
    for (const QString& candidate : candidates) {
        const auto role = std::find_if(company.roles.begin(), company.roles.end(),
            [&candidate](const TeamRole& one) { return isCalled(one, candidate); });
        if (role != company.roles.end())
            return {role->key};
    }
    return {};
}

//! Who is told when nobody is named: the partner for his work, the owner for all else (domain.md §3.3).
QString usualRole(const Rules& rules, const ToolInput& input)
{
    const Service* service = serviceOf(rules, input);
    const bool referred = service && service->standing == ServiceStanding::Referred;
    return referred && rules.company.role(service->referredTo) ? service->referredTo : QString{ownerRole};
}

bool tellsSomething(const ToolInput& input)
{
    return !(input.name.isEmpty() && input.phone.isEmpty() && input.address.isEmpty()
        && input.description.isEmpty() && input.service.isEmpty());
}

} // namespace

const Service* serviceOf(const Rules& rules, const ToolInput& input)
{
    if (const Service* service = serviceNamed(rules, input.service))
        return service;
    return serviceIn(rules, input.description);
}

std::optional<Priority> claimedPriority(const Company& company, const ToolInput& input)
{
    std::optional<Priority> claimed = input.priority;
    const auto raise
        = [&claimed](Priority priority) { claimed = std::min(claimed.value_or(priority), priority); };
    if (input.urgent == true)
        raise(Priority::P1);
    if (input.amountCents && *input.amountCents >= company.urgency.majorEstimateCents)
        raise(Priority::P3);
    return claimed;
}

Urgency urgencyOf(const Rules& rules, const ToolInput& input)
{
    Urgency urgency = classify(rules.urgency, input.description);
    const std::optional<Priority> claimed = claimedPriority(rules.company, input);
    if (claimed && *claimed < urgency.priority) {
        const bool byLevel = input.urgent == true || input.priority == claimed;
        urgency = claim(*claimed, byLevel ? u"tool_claim"_s : u"tool_estimate"_s);
    }
    if (urgency.priority == Priority::P4 && isMajorWork(rules, input.service))
        urgency = claim(Priority::P3, u"tool_service"_s);
    return urgency;
}

Result<QuoteAnswer> quoteOf(
    const Company& company, const Service& service, const QString& zone, const ToolInput& input)
{
    QString priced = zone;
    if (zone.isEmpty() && !company.zones.empty()) {
        const auto cheapest = std::min_element(company.zones.begin(), company.zones.end(),
            [](const Zone& a, const Zone& b) { return a.surchargeCents < b.surchargeCents; });
        priced = cheapest->key;
    }
    return quote(company,
        {.service = service.key,
            .zone = priced,
            .feet = input.feet,
            .gps = input.gps,
            .urgence = input.urgent == true || input.priority == Priority::P1,
            .commercial = input.commercial,
            .baseCents = input.amountCents});
}

QString windowOf(const Service& service, const QString& zone, Priority priority)
{
    if (service.standing != ServiceStanding::Offered || zone == outOfZoneKey)
        return {};
    return priority == Priority::P1 ? u"le plus tôt possible, sans garantie"_s : service.window;
}

std::optional<AlertRequest> alertOf(const Rules& rules, const ToolInput& input)
{
    if (!tellsSomething(input))
        return std::nullopt;
    AlertRequest alert{.priority = urgencyOf(rules, input).priority};
    if (input.urgent != true && input.priority)
        alert.priority = *input.priority;
    for (const QString& recipient : input.recipients)
        alert.roles += rolesNamed(rules.company, recipient);
    alert.roles.removeDuplicates();
    if (alert.roles.isEmpty())
        alert.roles += usualRole(rules, input);
    return alert;
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/company/company.h"

namespace dispatch {

using namespace Qt::StringLiterals;

//! The services that the company does itself.
inline std::vector<Service> offeredServices()
{
    return {
        {.key = u"visite"_s, .name = u"visite"_s, .minCents = 35'000, .maxCents = 35'000},
        {.key = u"camera_inspection"_s,
            .name = u"inspection par caméra"_s,
            .minCents = 35'000,
            .maxCents = 35'000},
        {.key = u"debouchage"_s, .name = u"débouchage"_s, .minCents = 35'000, .maxCents = 65'000},
        {.key = u"racines_alesage"_s,
            .name = u"coupe de racines et alésage"_s,
            .minCents = 45'000,
            .maxCents = 75'000},
        {.key = u"drain_francais"_s,
            .name = u"nettoyage de drain français"_s,
            .minCents = 50'000,
            .maxCents = 80'000,
            .estimateCents = 50'000},
        {.key = u"installation_cheminee"_s,
            .name = u"installation de cheminées d'accès"_s,
            .minCents = 250'000,
            .maxCents = 250'000,
            .quoteRequired = true},
        {.key = u"gainage_premiere_visite"_s,
            .name = u"première visite de gainage"_s,
            .minCents = 35'000,
            .maxCents = 75'000,
            .estimateCents = 50'000},
        {.key = u"gainage"_s,
            .name = u"gainage"_s,
            .footPrice = FootPrice{.baseCents = 390'000, .includedFeet = 10, .perFootCents = 9'000}},
        {.key = u"drain_toit"_s, .name = u"drain de toit"_s, .minCents = 45'000},
        {.key = u"localisation_gps"_s, .name = u"localisation GPS"_s, .minCents = 40'000, .maxCents = 40'000},
        {.key = u"bac_retention"_s,
            .name = u"bac de rétention"_s,
            .minCents = 450'000,
            .maxCents = 450'000,
            .estimateCents = 450'000,
            .quoteRequired = true},
        {.key = u"montant_libre"_s, .name = u"montant convenu"_s, .freeAmount = true},
    };
}

//! All service keys of contract.md.
inline std::vector<Service> sampleServices()
{
    std::vector<Service> services = offeredServices();
    for (const QString& key : {u"sous_dalle"_s, u"plomberie_traditionnelle"_s})
        services.push_back({.key = key,
            .name = key,
            .standing = ServiceStanding::Referred,
            .referredTo = u"plumbing_partner"_s});
    for (const QString& key : {u"vacuum"_s, u"fosse_septique"_s, u"piscine"_s, u"gouttiere"_s,
             u"vidage_bac"_s, u"champ_epuration"_s, u"puisard"_s})
        services.push_back({.key = key, .name = key, .standing = ServiceStanding::Refused});
    return services;
}

inline std::vector<Zone> sampleZones()
{
    return {
        {.key = u"montreal"_s, .name = u"Montréal"_s},
        {.key = u"laval"_s, .name = u"Laval"_s},
        {.key = u"rive_sud"_s, .name = u"Rive-Sud"_s, .surchargeCents = 10'000},
        {.key = u"rive_nord"_s, .name = u"Rive-Nord"_s},
        {.key = u"ouest_island"_s, .name = u"Ouest-de-l'Île"_s},
    };
}

//! Both clocks of domain.md §3.2, P1 first.
inline std::array<PriorityClock, 4> sampleClocks()
{
    using Channel = LadderStep::Channel;
    using std::chrono::minutes;
    using std::chrono::seconds;
    return {
        PriorityClock{.name = u"Urgence"_s,
            .callback = {.within = minutes{5}, .crewMinutes = false},
            .ladder = {
                {.channel = Channel::Text, .role = u"owner"_s, .after = seconds{5}, .onlyUnseen = false},
                {.channel = Channel::Voice, .role = u"owner"_s, .after = minutes{1}, .onlyUnattended = true},
                {.channel = Channel::Text, .role = u"second"_s, .after = minutes{2}},
                {.channel = Channel::Voice, .role = u"owner"_s, .after = minutes{5}},
            }},
        PriorityClock{.name = u"Municipal"_s,
            .callback = {.within = minutes{15}},
            .ladder = {
                {.channel = Channel::Text, .role = u"owner"_s, .after = minutes{2}},
                {.channel = Channel::Text, .role = u"owner"_s, .after = minutes{17}},
            }},
        PriorityClock{.name = u"Majeur"_s,
            .callback = {.within = minutes{60}},
            .ladder = {{.channel = Channel::Text, .role = u"owner"_s, .after = minutes{5}}}},
        PriorityClock{.name = u"Standard"_s,
            .callback = {.within = minutes{240}},
            .ladder = {{.channel = Channel::Digest, .role = u"owner"_s, .after = minutes{30}}}},
    };
}

inline CrewHours sampleHours()
{
    return {.holidays = {u"new_year"_s, u"good_friday"_s, u"patriots_day"_s, u"national_day"_s,
                u"canada_day"_s, u"labour_day"_s, u"thanksgiving"_s, u"christmas"_s}};
}

//! The business with the default figures of domain.md, independent of resources/company.json.
inline Company sampleCompany()
{
    return {
        .services = sampleServices(),
        .zones = sampleZones(),
        .placesNotServed = {u"Québec"_s, u"Ottawa"_s, u"Sherbrooke"_s, u"Trois-Rivières"_s},
        .hours = sampleHours(),
        .priorities = sampleClocks(),
        .roles = {
            {.key = u"owner"_s, .name = u"propriétaire"_s},
            {.key = u"plumbing_partner"_s, .name = u"partenaire en plomberie"_s},
            {.key = u"dispatcher"_s, .name = u"répartition"_s},
            {.key = u"on_call"_s, .name = u"personne de garde"_s},
            {.key = u"second"_s, .name = u"deuxième personne"_s},
        },
    };
}

} // namespace dispatch

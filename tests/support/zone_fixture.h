// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/company/company.h"

namespace dispatch {

//! A company with the zones of domain.md §4.3 and nothing else.
inline Company companyWithZones()
{
    using namespace Qt::StringLiterals;
    return {
        .zones = {{.key = u"montreal"_s,
                      .name = u"Montréal"_s,
                      .prefixes = {u"H1*"_s, u"H2*"_s, u"H3*"_s, u"H4*"_s, u"H5*"_s, u"H8*"_s, u"H9*"_s},
                      .places = {u"Montréal"_s, u"Montréal-Nord"_s, u"Montréal-Est"_s, u"Montréal-Ouest"_s,
                          u"Verdun"_s, u"LaSalle"_s, u"Lachine"_s, u"Anjou"_s, u"Saint-Laurent"_s,
                          u"Outremont"_s, u"Westmount"_s, u"Mont-Royal"_s, u"Côte-Saint-Luc"_s,
                          u"Côte-des-Neiges"_s, u"Notre-Dame-de-Grâce"_s, u"Hampstead"_s, u"Rosemont"_s,
                          u"Hochelaga"_s, u"Le Plateau"_s, u"Ahuntsic"_s, u"Villeray"_s, u"Ville-Marie"_s,
                          u"Saint-Léonard"_s, u"Rivière-des-Prairies"_s, u"Pointe-aux-Trembles"_s},
                      .words = {u"island of montreal"_s}},
            {.key = u"laval"_s,
                .name = u"Laval"_s,
                .prefixes = {u"H7*"_s},
                .places = {u"Laval"_s, u"Chomedey"_s}},
            {.key = u"rive_sud"_s,
                .name = u"Rive-Sud"_s,
                .surchargeCents = 10'000,
                .prefixes = {u"J3Y"_s, u"J3Z"_s, u"J4B"_s, u"J4G"_s, u"J4H"_s, u"J4J"_s, u"J4K"_s, u"J4L"_s,
                    u"J4M"_s, u"J4N"_s, u"J4P"_s, u"J4R"_s, u"J4S"_s, u"J4T"_s, u"J4V"_s, u"J4W"_s, u"J4X"_s,
                    u"J4Y"_s, u"J4Z"_s},
                .places = {u"Longueuil"_s, u"Brossard"_s, u"Saint-Lambert"_s, u"Boucherville"_s,
                    u"Saint-Hubert"_s, u"Candiac"_s, u"La Prairie"_s, u"Sainte-Julie"_s, u"Chambly"_s},
                .words = {u"south shore"_s}},
            {.key = u"rive_nord"_s,
                .name = u"Rive-Nord"_s,
                .prefixes = {u"J6V"_s, u"J6W"_s, u"J6X"_s, u"J6Y"_s, u"J7M"_s, u"J7B"_s, u"J7C"_s, u"J7E"_s},
                .places = {u"Terrebonne"_s, u"Blainville"_s, u"Saint-Jérôme"_s, u"Repentigny"_s,
                    u"Joliette"_s, u"Sainte-Thérèse"_s},
                .words = {u"north shore"_s}},
            {.key = u"ouest_island"_s,
                .name = u"Ouest-de-l'Île"_s,
                .prefixes = {u"H9A"_s, u"H9B"_s, u"H9G"_s, u"H9R"_s, u"H9S"_s},
                .places = {u"Dollard-des-Ormeaux"_s, u"Pointe-Claire"_s},
                .words = {u"west island"_s}}},
        .placesNotServed = {u"Ottawa"_s, u"Québec"_s, u"Sherbrooke"_s, u"Trois-Rivières"_s}};
}

} // namespace dispatch

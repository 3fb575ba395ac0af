// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/queue_choices.h"

#include "core/domain/company/company.h"
#include "ui/formats.h"
#include "ui/models/queue_view.h"
#include "ui/wording.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCoreApplication>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(dispatch::QueueChoices)
};

// contract.md, "Service keys" and "Zones"
constexpr std::array serviceKeys{"visite"_L1, "camera_inspection"_L1, "debouchage"_L1, "racines_alesage"_L1,
    "drain_francais"_L1, "installation_cheminee"_L1, "gainage_premiere_visite"_L1, "gainage"_L1,
    "drain_toit"_L1, "localisation_gps"_L1, "bac_retention"_L1, "montant_libre"_L1, "sous_dalle"_L1,
    "plomberie_traditionnelle"_L1, "vacuum"_L1, "fosse_septique"_L1, "piscine"_L1, "gouttiere"_L1,
    "vidage_bac"_L1, "champ_epuration"_L1, "puisard"_L1};
constexpr std::array zoneKeys{
    "montreal"_L1, "laval"_L1, "rive_sud"_L1, "rive_nord"_L1, "ouest_island"_L1, outOfZoneKey};

struct Choice {
    QString words{};
    QString key{};
};

void fill(QComboBox& box, const QString& none, std::vector<Choice> choices)
{
    const QCollator order = collator();
    std::ranges::sort(
        choices, [&order](const Choice& one, const Choice& other) { return order(one.words, other.words); });
    box.addItem(none, QString{});
    for (const Choice& choice : choices)
        box.addItem(choice.words, choice.key);
    // the box is narrow, its list is not
    box.view()->setMinimumWidth(box.view()->sizeHintForColumn(0) + 24);
}

} // namespace

void fillZones(QComboBox& box)
{
    std::vector<Choice> choices;
    choices.reserve(zoneKeys.size());
    for (const QLatin1StringView key : zoneKeys)
        choices.push_back({.words = Wording::zone(key), .key = key});
    fill(box, Words::tr("Zone : toutes"), std::move(choices));
}

void fillServices(QComboBox& box)
{
    std::vector<Choice> choices;
    choices.reserve(serviceKeys.size());
    for (const QLatin1StringView key : serviceKeys)
        choices.push_back({.words = Wording::service(key), .key = key});
    fill(box, Words::tr("Service : tous"), std::move(choices));
}

void fillDays(QComboBox& box)
{
    const auto add
        = [&box](const QString& words, QueueDays days) { box.addItem(words, static_cast<int>(days)); };
    add(Words::tr("Date : toutes"), QueueDays::All);
    add(Words::tr("Aujourd’hui", "date filter"), QueueDays::Today);
    add(Words::tr("Hier", "date filter"), QueueDays::Yesterday);
    add(Words::tr("7 jours", "date filter: the last seven days"), QueueDays::Week);
    add(Words::tr("30 jours", "date filter: the last thirty days"), QueueDays::Month);
    add(Words::tr("Un jour…", "date filter: one day to choose"), QueueDays::One);
}

void chooseKey(QComboBox& box, const QString& key, const QString& words)
{
    if (box.findData(key) < 0)
        box.addItem(words, key);
    box.setCurrentIndex(box.findData(key));
}

} // namespace dispatch

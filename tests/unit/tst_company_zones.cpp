// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/plain_words.h"
#include "tests/support/company_files.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

//! The zones that know \a place, in any spelling.
QStringList zonesOf(const QString& place)
{
    QStringList found;
    const auto isIt = [wanted = plain(place)](const QString& one) { return plain(one) == wanted; };
    for (const Zone& zone : builtIn().zones) {
        if (std::any_of(zone.places.begin(), zone.places.end(), isIt))
            found += zone.key;
    }
    const QStringList& far = builtIn().placesNotServed;
    if (std::any_of(far.begin(), far.end(), isIt))
        found += u"hors_zone"_s;
    return found;
}

} // namespace

//! Zones and places of the built-in file (domain.md §4.3).
class CompanyZonesTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void zonesHaveTheirPrefixesAndFees_data();
    void zonesHaveTheirPrefixesAndFees();
    void placesLeadToTheirZone_data();
    void placesLeadToTheirZone();
};

// §4.3
void CompanyZonesTest::zonesHaveTheirPrefixesAndFees_data()
{
    QTest::addColumn<QString>("prefixes");
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QString>("delay");
    const auto row = [](const char* key, const QString& prefixes, qint64 cents, const QString& delay) {
        QTest::newRow(key) << prefixes << cents << delay;
    };
    row("montreal", u"H1* H2* H3* H4* H5* H8* H9*"_s, 0, u"de 2 à 4 heures"_s);
    row("laval", u"H7*"_s, 0, u"de 2 à 4 heures"_s);
    row("rive_sud", u"J3Y J3Z J4B J4G J4H J4J J4K J4L J4M J4N J4P J4R J4S J4T J4V J4W J4X J4Y J4Z"_s, 10'000,
        u"de 3 à 5 heures"_s);
    row("rive_nord", u"J6V J6W J6X J6Y J7B J7C J7E J7M"_s, 0, u"de 3 à 5 heures"_s);
    row("ouest_island", u"H9A H9B H9G H9R H9S"_s, 0, u"de 3 à 5 heures"_s);
}

void CompanyZonesTest::zonesHaveTheirPrefixesAndFees()
{
    const Zone* zone = builtIn().zone(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(zone);
    QTEST(zone->prefixes.join(u' '), "prefixes");
    QTEST(zone->surchargeCents, "cents");
    QTEST(zone->delay, "delay");
    QCOMPARE(builtIn().zones.size(), size_t{5});
}

void CompanyZonesTest::placesLeadToTheirZone_data()
{
    QTest::addColumn<QString>("zone");
    const auto rows = [](const QString& zone, std::initializer_list<const char*> places) {
        for (const char* place : places)
            QTest::newRow(place) << zone;
    };
    rows(u"montreal"_s,
        {"MONTREAL", "Mtl", "NDG", "TMR", "Lachine", "Verdun", "Rosemont", "Saint-Laurent", "Westmount",
            "Dorval", "Kirkland", "Beaconsfield", "Pierrefonds"});
    rows(u"laval"_s, {"laval", "Chomedey", "Sainte Rose", "Vimont", "Auteuil", "Pont-Viau"});
    rows(u"rive_sud"_s,
        {"Longueuil", "brossard", "Saint-Lambert", "Boucherville", "Saint-Hubert", "Candiac", "La Prairie",
            "Chateauguay", "Beloeil", "Saint-Jean-sur-Richelieu"});
    rows(u"rive_nord"_s,
        {"Terrebonne", "Blainville", "Saint Jerome", "Repentigny", "Joliette", "L Assomption"});
    rows(u"ouest_island"_s, {"Dollard-des-Ormeaux", "DDO", "Pointe-Claire"});
    rows(u"hors_zone"_s, {"Ottawa", "Quebec", "Ville de Québec", "Sherbrooke", "Trois-Rivières"});
    rows(QString{}, {"Paris", "Saint-Meuh-Meuh"});
}

void CompanyZonesTest::placesLeadToTheirZone()
{
    QTEST(zonesOf(QString::fromUtf8(QTest::currentDataTag())).join(u' '), "zone");
}

QTEST_APPLESS_MAIN(CompanyZonesTest)
#include "tst_company_zones.moc"

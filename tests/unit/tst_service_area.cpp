// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/intake/place_names.h"
#include "core/domain/intake/service_area.h"
#include "tests/support/zone_fixture.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

namespace dispatch {

using namespace Qt::StringLiterals;

class ServiceAreaTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void findsTheZone_data();
    void findsTheZone();
    void findsTheZoneOfAnAddress_data();
    void findsTheZoneOfAnAddress();
    void knowsZonesByName_data();
    void knowsZonesByName();
    void leavesACodeOfTwoZonesOpen();
    void leavesANameBetweenServedAndTooFarOpen();
    void countsEdits_data();
    void countsEdits();
    void survivesAnyText();
};

void ServiceAreaTest::findsTheZone_data()
{
    QTest::addColumn<QString>("city");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& city, const QString& code, const QString& expected) {
        QTest::newRow(name) << city << code << expected;
    };
    row("a city", u"Montréal"_s, u""_s, u"montreal"_s);
    row("no accents", u"montreal"_s, u""_s, u"montreal"_s);
    row("capitals", u"MONTREAL"_s, u""_s, u"montreal"_s);
    row("shortened", u"mtl"_s, u""_s, u"montreal"_s);
    row("a borough", u"Verdun"_s, u""_s, u"montreal"_s);
    row("a borough with a hyphen", u"Montréal-Nord"_s, u""_s, u"montreal"_s);
    row("Montreal North", u"Montreal North"_s, u""_s, u"montreal"_s);
    row("Ville Saint-Laurent", u"Ville Saint-Laurent"_s, u""_s, u"montreal"_s);
    row("St-Laurent", u"St-Laurent"_s, u""_s, u"montreal"_s);
    row("St. Laurent", u"St. Laurent"_s, u""_s, u"montreal"_s);
    row("VSL", u"VSL"_s, u""_s, u"montreal"_s);
    row("Ville d'Anjou", u"Ville d'Anjou"_s, u""_s, u"montreal"_s);
    row("Ville-Marie", u"Ville-Marie"_s, u""_s, u"montreal"_s);
    row("Ville Mont-Royal", u"Ville Mont-Royal"_s, u""_s, u"montreal"_s);
    row("TMR", u"TMR"_s, u""_s, u"montreal"_s);
    row("Town of Mount Royal", u"Town of Mount Royal"_s, u""_s, u"montreal"_s);
    row("NDG", u"NDG"_s, u""_s, u"montreal"_s);
    row("N.D.G.", u"N.D.G."_s, u""_s, u"montreal"_s);
    row("RDP", u"RDP"_s, u""_s, u"montreal"_s);
    row("PAT", u"PAT"_s, u""_s, u"montreal"_s);
    row("La Salle in two words", u"La Salle"_s, u""_s, u"montreal"_s);
    row("Plateau without its article", u"Plateau"_s, u""_s, u"montreal"_s);
    row("le Plateau-Mont-Royal", u"Le Plateau-Mont-Royal"_s, u""_s, u"montreal"_s);
    row("Côte St-Luc", u"Cote St-Luc"_s, u""_s, u"montreal"_s);
    row("Hochelaga-Maisonneuve", u"Hochelaga-Maisonneuve"_s, u""_s, u"montreal"_s);
    row("Lachine", u"lachine"_s, u""_s, u"montreal"_s);
    row("Westmount", u"Westmount, QC"_s, u""_s, u"montreal"_s);
    row("à Laval", u"à Laval"_s, u""_s, u"laval"_s);
    row("Ville de Laval", u"Ville de Laval"_s, u""_s, u"laval"_s);
    row("Chomedey", u"Chomedey Laval"_s, u""_s, u"laval"_s);
    row("Longueuil", u"Longueuil"_s, u""_s, u"rive_sud"_s);
    row("Longueuil misspelled", u"Longueil"_s, u""_s, u"rive_sud"_s);
    row("Brossard", u"brossard"_s, u""_s, u"rive_sud"_s);
    row("Brossard misspelled", u"Brosard"_s, u""_s, u"rive_sud"_s);
    row("Saint-Lambert", u"St Lambert"_s, u""_s, u"rive_sud"_s);
    row("Boucherville misspelled", u"Bouchervile"_s, u""_s, u"rive_sud"_s);
    row("Saint-Hubert", u"Saint Hubert"_s, u""_s, u"rive_sud"_s);
    row("La Prairie in one word", u"Laprairie"_s, u""_s, u"rive_sud"_s);
    row("Ste-Julie", u"Ste-Julie"_s, u""_s, u"rive_sud"_s);
    row("Saint-Julie as it is heard", u"Saint-Julie"_s, u""_s, u"rive_sud"_s);
    row("Candiac misspelled", u"Candiak"_s, u""_s, u"rive_sud"_s);
    row("Terrebonne", u"Terrebonne"_s, u""_s, u"rive_nord"_s);
    row("Terrebonne swapped", u"Terrebnone"_s, u""_s, u"rive_nord"_s);
    row("Blainville", u"Blainville (Québec)"_s, u""_s, u"rive_nord"_s);
    row("St-Jérôme", u"St-Jerome"_s, u""_s, u"rive_nord"_s);
    row("Repentigny misspelled", u"Repentini"_s, u""_s, u"rive_nord"_s);
    row("Sainte-Thérèse", u"Ste-Thérèse"_s, u""_s, u"rive_nord"_s);
    row("DDO", u"DDO"_s, u""_s, u"ouest_island"_s);
    row("D.D.O.", u"D.D.O."_s, u""_s, u"ouest_island"_s);
    row("Dollard", u"Dollard"_s, u""_s, u"ouest_island"_s);
    row("Pointe-Claire", u"pointe claire"_s, u""_s, u"ouest_island"_s);
    row("Pte-Claire", u"Pte-Claire"_s, u""_s, u"ouest_island"_s);
    row("the zone itself", u"sur la Rive-Sud"_s, u""_s, u"rive_sud"_s);
    row("the zone in English", u"West Island"_s, u""_s, u"ouest_island"_s);
    row("Québec", u"Québec"_s, u""_s, u"hors_zone"_s);
    row("Québec City", u"Quebec City"_s, u""_s, u"hors_zone"_s);
    row("ville de Québec", u"Ville de Québec"_s, u""_s, u"hors_zone"_s);
    row("Québec twice", u"Québec (Québec)"_s, u""_s, u"hors_zone"_s);
    row("à Québec", u"j'habite à Québec"_s, u""_s, u"hors_zone"_s);
    row("Ottawa", u"Ottawa"_s, u""_s, u"hors_zone"_s);
    row("Sherbrooke", u"sherbrooke"_s, u""_s, u"hors_zone"_s);
    row("Sherbrooke misspelled", u"Sherbrook"_s, u""_s, u"hors_zone"_s);
    row("Trois-Rivières", u"Trois Rivières"_s, u""_s, u"hors_zone"_s);
    row("nothing", u""_s, u""_s, u""_s);
    row("a place in no list", u"Saint-Zotique"_s, u""_s, u""_s);
    row("a place in no list and its province", u"Saint-Zotique, Québec"_s, u""_s, u""_s);
    row("no saint turns into another", u"Saint-Bernard"_s, u""_s, u""_s);
    row("a longer name of a saint", u"Saint-Lambert-de-Lauzon"_s, u""_s, u""_s);
    row("a saint on a mountain", u"Mont-Saint-Hubert"_s, u""_s, u""_s);
    row("a short saint is not mended", u"Saint-Julien"_s, u""_s, u""_s);
    row("a borough and its city", u"Saint-Hubert de Longueuil"_s, u""_s, u"rive_sud"_s);
    row("a short name is not mended", u"Lava"_s, u""_s, u""_s);
    row("another first letter", u"Plainville"_s, u""_s, u""_s);
    row("Granby", u"Granby"_s, u""_s, u""_s);
    row("Rougemont is not Rosemont", u"Rougemont"_s, u""_s, u""_s);
    row("nearby is not there", u"Saint-Zotique, près de Longueuil"_s, u""_s, u""_s);
    row("the first of two", u"Saint-Lambert, près de Longueuil"_s, u""_s, u"rive_sud"_s);
    row("the first of two zones", u"Laval ou Brossard"_s, u""_s, u"laval"_s);
    row("only a code of Montréal", u""_s, u"H2H 1W5"_s, u"montreal"_s);
    row("only a code of Laval", u""_s, u"h7n 1a1"_s, u"laval"_s);
    row("only a code of Brossard, spelled", u""_s, u"J quatre W trois K cinq"_s, u"rive_sud"_s);
    row("only a code of Blainville", u""_s, u"J7C 2K1"_s, u"rive_nord"_s);
    row("H9A is the west", u""_s, u"H9A 1A1"_s, u"ouest_island"_s);
    row("H9R is the west", u""_s, u"H9R 1A1"_s, u"ouest_island"_s);
    row("the rest of H9 is Montréal", u""_s, u"H9H 1A1"_s, u"montreal"_s);
    row("H8 is Montréal", u""_s, u"H8N 1A1"_s, u"montreal"_s);
    row("H5 is Montréal", u""_s, u"H5A 1A1"_s, u"montreal"_s);
    row("H6 is unknown", u""_s, u"H6A 1A1"_s, u""_s);
    row("H0 is unknown", u""_s, u"H0H 0H0"_s, u""_s);
    row("J0 is unknown", u""_s, u"J0P 1Z0"_s, u""_s);
    row("Gatineau is unknown", u""_s, u"J8X 1A1"_s, u""_s);
    row("eastern Québec", u""_s, u"G1R 4S9"_s, u"hors_zone"_s);
    row("Ottawa by its code", u""_s, u"K1A 0B1"_s, u"hors_zone"_s);
    row("Vancouver", u""_s, u"V5K 0A1"_s, u"hors_zone"_s);
    row("no valid code", u""_s, u"J4W"_s, u""_s);
    row("a zip code", u""_s, u"90210"_s, u""_s);
    row("an unknown city and a code", u"Saint-Zotique"_s, u"J4W 3K5"_s, u"rive_sud"_s);
    row("an unknown city and an unknown code", u"Saint-Zotique"_s, u"J0P 1Z0"_s, u""_s);
    row("the city wins over the code", u"Brossard"_s, u"H2H 1W5"_s, u"rive_sud"_s);
    row("too far wins over the code", u"Sherbrooke"_s, u"H2H 1W5"_s, u"hors_zone"_s);
    row("a code gives way to the city", u"Longueuil"_s, u"G1R 4S9"_s, u"rive_sud"_s);
    row("a misspelled city gives way to the code", u"Brosard"_s, u"H2H 1W5"_s, u"montreal"_s);
    row("a misspelled city and an unknown code", u"Brosard"_s, u"J0P 1Z0"_s, u"rive_sud"_s);
    row("a code in the city", u"Saint-Zotique J4W 3K5"_s, u""_s, u"rive_sud"_s);
}

void ServiceAreaTest::findsTheZone()
{
    QFETCH(const QString, city);
    QFETCH(const QString, code);
    QFETCH(const QString, expected);
    QCOMPARE(zoneOf(companyWithZones(), city, code), expected);
}

void ServiceAreaTest::findsTheZoneOfAnAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& address, const QString& expected) {
        QTest::newRow(name) << address << expected;
    };
    row("as people write it", u"4820, rue Cartier, Montréal (Québec) H2H 1W5"_s, u"montreal"_s);
    row("a street called like a far city", u"1200, rue Sherbrooke Ouest, Montréal"_s, u"montreal"_s);
    row("its English name", u"1200 Sherbrooke Street West, Montreal"_s, u"montreal"_s);
    row("a street without its kind", u"1200 Sherbrooke Ouest, Montréal"_s, u"montreal"_s);
    row("a street called like a city", u"100, rue Saint-Hubert, Montréal"_s, u"montreal"_s);
    row("a boulevard called like a borough", u"3000 boul. Saint-Laurent, Brossard"_s, u"rive_sud"_s);
    row("a street and no city", u"1200, rue Sherbrooke Ouest"_s, u""_s);
    row("a street, no city, a code", u"1200, rue Sherbrooke Ouest, H3A 1A1"_s, u"montreal"_s);
    row("a way to Chambly", u"50 chemin de Chambly, Longueuil"_s, u"rive_sud"_s);
    row("no commas", u"10 rue Laval Brossard J4W 3K5"_s, u"rive_sud"_s);
    row("an apartment before the city", u"4820 rue Cartier, app. 5, Laval"_s, u"laval"_s);
    row("an apartment without commas", u"4820 rue Cartier app 5 Laval"_s, u"laval"_s);
    row("the province is no city", u"12 rue Principale, Saint-Zotique, Québec J0P 1Z0"_s, u""_s);
    row("Québec by its code", u"12 rue Saint-Jean, Québec G1R 4S9"_s, u"hors_zone"_s);
    row("Québec twice", u"12 rue Saint-Jean, Québec (Québec)"_s, u"hors_zone"_s);
    row("a misspelled city", u"12 rue Principale, Longueil, QC"_s, u"rive_sud"_s);
    row("a misspelled city before its code", u"12 rue Principale, Longueil J0P 1Z0"_s, u"rive_sud"_s);
    row("only a city", u"Terrebonne"_s, u"rive_nord"_s);
    row("only a code", u"H7N 1A1"_s, u"laval"_s);
    row("a place on the street of another", u"12, avenue Verdun, Pointe-Claire"_s, u"ouest_island"_s);
    row("nothing", u""_s, u""_s);
    row("a spelled code", u"12 rue Principale, J quatre W trois K cinq"_s, u"rive_sud"_s);
    row("the place of a place", u"5 Place Laval, Laval"_s, u"laval"_s);
}

void ServiceAreaTest::findsTheZoneOfAnAddress()
{
    QFETCH(const QString, address);
    QFETCH(const QString, expected);
    QCOMPARE(zoneInAddress(companyWithZones(), address), expected);
}

void ServiceAreaTest::knowsZonesByName_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& words, const QString& expected) {
        QTest::newRow(name) << words << expected;
    };
    row("its key", u"rive_sud"_s, u"rive_sud"_s);
    row("its name", u"Rive-Sud"_s, u"rive_sud"_s);
    row("in English", u"south shore"_s, u"rive_sud"_s);
    row("North Shore", u"North Shore"_s, u"rive_nord"_s);
    row("West Island", u"west island"_s, u"ouest_island"_s);
    row("the western part in French", u"ouest de l'île"_s, u"ouest_island"_s);
    row("Montréal", u"montreal"_s, u"montreal"_s);
    row("Laval", u"LAVAL"_s, u"laval"_s);
    row("the key of the west", u"ouest_island"_s, u"ouest_island"_s);
    row("a city of it", u"Boucherville"_s, u"rive_sud"_s);
    row("a misspelled city", u"Bouchervile"_s, u"rive_sud"_s);
    row("out of zone", u"hors_zone"_s, u"hors_zone"_s);
    row("a far city", u"Ottawa"_s, u"hors_zone"_s);
    row("nothing", u""_s, u""_s);
    row("something else", u"partout"_s, u""_s);
}

void ServiceAreaTest::knowsZonesByName()
{
    QFETCH(const QString, words);
    QFETCH(const QString, expected);
    QCOMPARE(zoneNamed(companyWithZones(), words), expected);
}

void ServiceAreaTest::leavesACodeOfTwoZonesOpen()
{
    Company company = companyWithZones();
    company.zones.front().prefixes += u"J4W"_s;
    QCOMPARE(zoneOf(company, u"", u"J4W 3K5"), QString{});
    QCOMPARE(zoneOf(company, u"Brossard", u"J4W 3K5"), u"rive_sud"_s);
}

void ServiceAreaTest::leavesANameBetweenServedAndTooFarOpen()
{
    Company company = companyWithZones();
    QCOMPARE(zoneOf(company, u"Candiax", u""), u"rive_sud"_s);
    company.placesNotServed += u"Candias"_s;
    QCOMPARE(zoneOf(company, u"Candiax", u""), QString{});
}

void ServiceAreaTest::countsEdits_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("edits");
    QTest::newRow("the same") << u"laval"_s << u"laval"_s << 0;
    QTest::newRow("a change") << u"laval"_s << u"lavel"_s << 1;
    QTest::newRow("neighbours swapped") << u"laval"_s << u"lavla"_s << 1;
    QTest::newRow("one more") << u"laval"_s << u"lavall"_s << 1;
    QTest::newRow("one less") << u"laval"_s << u"lava"_s << 1;
    QTest::newRow("nothing to something") << QString{} << u"abc"_s << 3;
    QTest::newRow("something to nothing") << u"abc"_s << QString{} << 3;
    QTest::newRow("far apart") << u"brossard"_s << u"laval"_s << 7;
}

void ServiceAreaTest::countsEdits()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QFETCH(const int, edits);
    QCOMPARE(editDistance(a, b), edits);
}

void ServiceAreaTest::survivesAnyText()
{
    const Company company = companyWithZones();
    const QStringList pieces{
        u"rue "_s, u"Saint-"_s, u"Laval, "_s, u"Québec "_s, u"H2H 1W5 "_s, u"4820 "_s, u"près de "_s};
    QRandomGenerator random{20250912};
    for (int round = 0; round < 200; ++round) {
        QString text;
        const int length = random.bounded(600);
        while (text.size() < length) {
            if (random.bounded(2) == 0)
                text += pieces.at(random.bounded(pieces.size()));
            else
                text += QChar{static_cast<char16_t>(random.bounded(0x10000))};
        }
        const QString zone = zoneInAddress(company, text);
        QVERIFY2(zone.isEmpty() || zone == outOfZoneKey || company.zone(zone) != nullptr, qPrintable(text));
    }
}

} // namespace dispatch

QTEST_APPLESS_MAIN(dispatch::ServiceAreaTest)
#include "tst_service_area.moc"

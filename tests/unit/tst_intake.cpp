// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/intake/intake.h"
#include "tests/support/zone_fixture.h"

#include <QRegularExpression>
#include <QTest>

namespace dispatch {

using namespace Qt::StringLiterals;

class IntakeTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void makesCleanFacts_data();
    void makesCleanFacts();
};

void IntakeTest::makesCleanFacts_data()
{
    QTest::addColumn<QStringList>("heard");
    QTest::addColumn<QStringList>("facts");
    const auto row = [](const char* name, const QStringList& heard, const QStringList& facts) {
        QTest::newRow(name) << heard << facts;
    };
    row("clean facts", {u"450 280-3222"_s, u"J4W 3K5"_s, u"Brossard"_s},
        {u"+14502803222"_s, u"J4W 3K5"_s, u"rive_sud"_s});
    row("as heard",
        {u"quatre cinquante, deux huit zéro, trente-deux vingt-deux"_s, u"J quatre W trois K cinq"_s,
            u"à Brossard"_s},
        {u"+14502803222"_s, u"J4W 3K5"_s, u"rive_sud"_s});
    row("nothing", {u""_s, u""_s, u""_s}, {u""_s, u""_s, u""_s});
    row("911 is no number", {u"911"_s, u""_s, u"Montréal"_s}, {u""_s, u""_s, u"montreal"_s});
    row("a number that is too short", {u"514 555 013"_s, u"H2H 1W5"_s, u""_s},
        {u""_s, u"H2H 1W5"_s, u"montreal"_s});
    row("a code that is none", {u"514 555 0137"_s, u"W2H 1W5"_s, u"Laval"_s},
        {u"+15145550137"_s, u""_s, u"laval"_s});
    row("too far", {u"418 555 0137"_s, u"G1R 4S9"_s, u"Québec"_s},
        {u"+14185550137"_s, u"G1R 4S9"_s, u"hors_zone"_s});
    row("the city wins", {u"450 555 0135"_s, u"H2H 1W5"_s, u"Longueuil"_s},
        {u"+14505550135"_s, u"H2H 1W5"_s, u"rive_sud"_s});
    row("an unknown place", {u"450 555 0135"_s, u"J0P 1Z0"_s, u"Saint-Zotique"_s},
        {u"+14505550135"_s, u"J0P 1Z0"_s, u""_s});
    row("a code of two", {u"450 555 0135"_s, u"J4P 1A1"_s, u""_s},
        {u"+14505550135"_s, u"J4P 1A1"_s, u"rive_sud"_s});
}

void IntakeTest::makesCleanFacts()
{
    QFETCH(const QStringList, heard);
    QFETCH(const QStringList, facts);
    const Intake got
        = intake(companyWithZones(), {.phone = heard.at(0), .postalCode = heard.at(1), .city = heard.at(2)});
    QCOMPARE(got.phone.value_or(QString{}), facts.at(0));
    QCOMPARE(got.postalCode.value_or(QString{}), facts.at(1));
    QCOMPARE(got.zone, facts.at(2));
}

} // namespace dispatch

QTEST_APPLESS_MAIN(dispatch::IntakeTest)
#include "tst_intake.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/pricing/pricing.h"
#include "tests/support/sample_quotes.h"

#include <QRegularExpression>
#include <QTest>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 none = -1; // in a row: "from", or no estimate

QuoteRequest lining(int feet)
{
    return {.service = u"gainage"_s, .zone = u"montreal"_s, .feet = feet};
}

} // namespace

class PricingTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void taxesEachHalfUp_data();
    void taxesEachHalfUp();
    void pricesEveryService_data();
    void pricesEveryService();
    void pricesLiningByTheFoot_data();
    void pricesLiningByTheFoot();
    void neverGoesBelowTheFloor_data();
    void neverGoesBelowTheFloor();
    void addsTheFeeOfTheZone();
    void addsLocatingToAnotherServiceOnly();
    void flagsAHighPrice_data();
    void flagsAHighPrice();
    void ignoresFeetAndAmountsThatDoNotMatter();
    void isNeverCheaperForALongerPipe();
};

void PricingTest::taxesEachHalfUp_data()
{
    QTest::addColumn<qint64>("subtotal");
    QTest::addColumn<qint64>("tps");
    QTest::addColumn<qint64>("tvq");
    QTest::addColumn<qint64>("total");
    const auto row = [](const char* name, qint64 subtotal, qint64 tps, qint64 tvq, qint64 total) {
        QTest::newRow(name) << subtotal << tps << tvq << total;
    };
    row("350 $", 35'000, 1'750, 3'491, 40'241);
    row("450 $", 45'000, 2'250, 4'489, 51'739);
    row("500 $", 50'000, 2'500, 4'988, 57'488);
    row("650 $", 65'000, 3'250, 6'484, 74'734);
    row("3 900 $", 390'000, 19'500, 38'903, 448'403);
    row("nothing", 0, 0, 0, 0);
    row("TPS of exactly half a cent goes up", 10, 1, 1, 12);
    row("TPS just below half a cent goes down", 9, 0, 1, 10);
    row("TVQ of exactly half a cent goes up", 2'000, 100, 200, 2'300);
    row("TVQ of 99.75 cents", 1'000, 50, 100, 1'150);
    row("a million dollars", 100'000'000, 5'000'000, 9'975'000, 114'975'000);
}

void PricingTest::taxesEachHalfUp()
{
    QFETCH(const qint64, subtotal);
    QFETCH(const qint64, tps);
    QFETCH(const qint64, tvq);
    QFETCH(const qint64, total);
    const TaxedAmount expected{
        .subtotalCents = subtotal, .tpsCents = tps, .tvqCents = tvq, .totalCents = total};
    QCOMPARE(taxed(Pricing{}, subtotal), expected);
}

void PricingTest::pricesEveryService_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    QTest::addColumn<qint64>("estimate");
    QTest::addColumn<bool>("quoteRequired");
    const auto row = [](const QString& key, qint64 least, qint64 most, qint64 estimate, bool quoteRequired) {
        QTest::newRow(qPrintable(key)) << key << least << most << estimate << quoteRequired;
    };
    row(u"visite"_s, 35'000, 35'000, none, false);
    row(u"camera_inspection"_s, 35'000, 35'000, none, false);
    row(u"debouchage"_s, 35'000, 65'000, none, false);
    row(u"racines_alesage"_s, 45'000, 75'000, none, false);
    row(u"drain_francais"_s, 50'000, 80'000, 50'000, false);
    row(u"installation_cheminee"_s, 250'000, 250'000, none, true);
    row(u"gainage_premiere_visite"_s, 35'000, 75'000, 50'000, false);
    row(u"gainage"_s, 390'000, none, none, false);
    row(u"drain_toit"_s, 45'000, none, none, false);
    row(u"localisation_gps"_s, 40'000, 40'000, none, false);
    row(u"bac_retention"_s, 450'000, 450'000, 450'000, true);
}

void PricingTest::pricesEveryService()
{
    QFETCH(const QString, service);
    QFETCH(const qint64, least);
    QFETCH(const qint64, most);
    QFETCH(const qint64, estimate);
    QFETCH(const bool, quoteRequired);
    const Pricing pricing;
    Quote expected{.minCents = least, .least = taxed(pricing, least), .quoteRequired = quoteRequired};
    if (most != none) {
        expected.maxCents = most;
        expected.most = taxed(pricing, most);
    }
    if (estimate != none)
        expected.estimateCents = estimate;
    QCOMPARE(priceOf(asking(service)), expected);
}

void PricingTest::pricesLiningByTheFoot_data()
{
    QTest::addColumn<int>("feet");
    QTest::addColumn<qint64>("cents");
    QTest::newRow("one foot") << 1 << qint64{390'000};
    QTest::newRow("all that is included") << 10 << qint64{390'000};
    QTest::newRow("a foot more") << 11 << qint64{399'000};
    QTest::newRow("the worked example") << 20 << qint64{480'000};
    QTest::newRow("the longest") << 1000 << qint64{9'300'000};
}

void PricingTest::pricesLiningByTheFoot()
{
    QFETCH(const int, feet);
    QFETCH(const qint64, cents);
    const std::optional<Quote> price = priceOf(lining(feet));
    QVERIFY(price);
    QCOMPARE(price->minCents, cents);
    QCOMPARE(price->maxCents, cents);
    QCOMPARE(price->least, taxed(Pricing{}, cents));
    QCOMPARE(price->most, price->least);
}

void PricingTest::neverGoesBelowTheFloor_data()
{
    QTest::addColumn<qint64>("base");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("applied");
    QTest::newRow("nothing") << qint64{0} << u"laval"_s << u"35000 to 35000"_s << true;
    QTest::newRow("a cent below") << qint64{34'999} << u"laval"_s << u"35000 to 35000"_s << true;
    QTest::newRow("the floor itself") << qint64{35'000} << u"laval"_s << u"35000 to 35000"_s << false;
    QTest::newRow("a cent above") << qint64{35'001} << u"laval"_s << u"35001 to 35001"_s << false;
    QTest::newRow("the fee counts first") << qint64{26'000} << u"rive_sud"_s << u"36000 to 36000"_s << false;
    QTest::newRow("too little with the fee")
        << qint64{24'000} << u"rive_sud"_s << u"35000 to 35000"_s << true;
}

void PricingTest::neverGoesBelowTheFloor()
{
    QFETCH(const qint64, base);
    QFETCH(const QString, zone);
    QFETCH(const QString, expected);
    QFETCH(const bool, applied);
    const auto price = priceOf({.service = u"montant_libre"_s, .zone = zone, .baseCents = base});
    QCOMPARE(subtotals(price), expected);
    QCOMPARE(price->minCents, base);
    QCOMPARE(price->floorApplied, applied);
}

void PricingTest::addsTheFeeOfTheZone()
{
    const auto price = priceOf(asking(u"debouchage"_s, u"rive_sud"_s));
    QCOMPARE(subtotals(price), u"45000 to 75000"_s);
    QCOMPARE(price->minCents, 35'000);
    QCOMPARE(price->maxCents, 65'000);
    QCOMPARE(price->surchargeCents, 10'000);
    QCOMPARE(price->extrasCents, 0);
    QCOMPARE(subtotals(priceOf(asking(u"drain_toit"_s, u"rive_sud"_s))), u"from 55000"_s);
    for (const QString& zone : {u"montreal"_s, u"laval"_s, u"rive_nord"_s, u"ouest_island"_s})
        QCOMPARE(subtotals(priceOf(asking(u"debouchage"_s, zone))), u"35000 to 65000"_s);
}

void PricingTest::addsLocatingToAnotherServiceOnly()
{
    QuoteRequest request{.service = u"debouchage"_s, .zone = u"rive_sud"_s, .gps = true};
    const auto both = priceOf(request);
    QCOMPARE(subtotals(both), u"50000 to 80000"_s);
    QCOMPARE(both->extrasCents, 5'000);
    QCOMPARE(both->surchargeCents, 10'000);
    request.service = u"localisation_gps"_s;
    const auto alone = priceOf(request);
    QCOMPARE(subtotals(alone), u"50000 to 50000"_s);
    QCOMPARE(alone->extrasCents, 0);
}

void PricingTest::flagsAHighPrice_data()
{
    QTest::addColumn<qint64>("base");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<bool>("high");
    QTest::newRow("exactly the limit") << qint64{5'000'000} << u"laval"_s << false;
    QTest::newRow("a cent above") << qint64{5'000'001} << u"laval"_s << true;
    QTest::newRow("above with the fee only") << qint64{4'990'001} << u"rive_sud"_s << true;
}

void PricingTest::flagsAHighPrice()
{
    QFETCH(const qint64, base);
    QFETCH(const QString, zone);
    QFETCH(const bool, high);
    const auto price = priceOf({.service = u"montant_libre"_s, .zone = zone, .baseCents = base});
    QVERIFY(price);
    QCOMPARE(price->high, high);
    // The most counts, and the least where there is no most.
    Company company = sampleCompany();
    company.pricing.highCents = 60'000;
    QVERIFY(priceOf(company, asking(u"debouchage"_s))->high);
    QVERIFY(!priceOf(company, asking(u"drain_toit"_s))->high);
    company.pricing.highCents = 44'999;
    QVERIFY(priceOf(company, asking(u"drain_toit"_s))->high);
}

void PricingTest::ignoresFeetAndAmountsThatDoNotMatter()
{
    QuoteRequest request = asking(u"debouchage"_s);
    request.feet = -3;
    request.baseCents = -1;
    QCOMPARE(priceOf(request), priceOf(asking(u"debouchage"_s)));
}

void PricingTest::isNeverCheaperForALongerPipe()
{
    qint64 before = 0;
    for (int feet = 1; feet <= 1000; ++feet) {
        const auto price = priceOf(lining(feet));
        QVERIFY2(price && price->least.totalCents >= before, qPrintable(u"%1 feet"_s.arg(feet)));
        before = price->least.totalCents;
    }
}

} // namespace dispatch

QTEST_APPLESS_MAIN(dispatch::PricingTest)
#include "tst_pricing.moc"

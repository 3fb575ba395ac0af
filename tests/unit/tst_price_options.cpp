// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/pricing/pricing.h"
#include "tests/support/sample_quotes.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

bool addsUp(const Pricing& pricing, const TaxedAmount& amount)
{
    return amount.subtotalCents >= pricing.floorCents
        && amount.totalCents == amount.subtotalCents + amount.tpsCents + amount.tvqCents;
}

} // namespace

class PriceOptionsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void optionsAreFreeUnlessThePricesSayOtherwise();
    void takesThePercentageOfTheServiceAlone_data();
    void takesThePercentageOfTheServiceAlone();
    void addsUpSeveralOptions();
    void roundsThePercentageHalfUp();
    void addsUpForAnyRequest();
};

void PriceOptionsTest::optionsAreFreeUnlessThePricesSayOtherwise()
{
    const QuoteRequest request{.service = u"debouchage"_s,
        .zone = u"laval"_s,
        .urgence = true,
        .soir = true,
        .nuit = true,
        .weekEnd = true,
        .ferie = true,
        .commercial = true};
    QCOMPARE(priceOf(request), priceOf(asking(u"debouchage"_s, u"laval"_s)));
}

void PriceOptionsTest::takesThePercentageOfTheServiceAlone_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<bool>("gps");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<qint64>("surcharge");
    // The evening costs 25 % here: 87.50 $ of 350 $ and 162.50 $ of 650 $.
    QTest::newRow("near") << u"laval"_s << false << u"43750 to 81250"_s << qint64{8'750};
    QTest::newRow("on the Rive-Sud") << u"rive_sud"_s << false << u"53750 to 91250"_s << qint64{18'750};
    QTest::newRow("with locating") << u"laval"_s << true << u"48750 to 86250"_s << qint64{8'750};
    QTest::newRow("with both") << u"rive_sud"_s << true << u"58750 to 96250"_s << qint64{18'750};
}

void PriceOptionsTest::takesThePercentageOfTheServiceAlone()
{
    QFETCH(const QString, zone);
    QFETCH(const bool, gps);
    QFETCH(const QString, expected);
    QFETCH(const qint64, surcharge);
    const Company company = companyWithOptions({.soir = {.permille = 250}});
    const auto price = priceOf(company, {.service = u"debouchage"_s, .zone = zone, .gps = gps, .soir = true});
    QCOMPARE(subtotals(price), expected);
    QCOMPARE(price->surchargeCents, surcharge);
}

void PriceOptionsTest::addsUpSeveralOptions()
{
    const Company company = companyWithOptions({.urgence = {.permille = 300},
        .soir = {.permille = 250},
        .nuit = {.permille = 500, .fixedCents = 1},
        .weekEnd = {.fixedCents = 20},
        .ferie = {.fixedCents = 300},
        .commercial = {.fixedCents = 4'000}});
    QuoteRequest request{.service = u"visite"_s, .zone = u"rive_sud"_s, .urgence = true, .soir = true};
    QCOMPARE(priceOf(company, request)->surchargeCents, 10'000 + 10'500 + 8'750);
    request = {.service = u"visite"_s, .zone = u"laval"_s, .nuit = true};
    QCOMPARE(priceOf(company, request)->surchargeCents, 17'501);
    request = {.service = u"visite"_s, .zone = u"laval"_s, .weekEnd = true};
    QCOMPARE(priceOf(company, request)->surchargeCents, 20);
    request = {.service = u"visite"_s, .zone = u"laval"_s, .ferie = true, .commercial = true};
    QCOMPARE(priceOf(company, request)->surchargeCents, 4'300);
}

void PriceOptionsTest::roundsThePercentageHalfUp()
{
    const Company company = companyWithOptions({.nuit = {.permille = 500}});
    const auto surcharge = [&](qint64 base) {
        return priceOf(
            company, {.service = u"montant_libre"_s, .zone = u"laval"_s, .nuit = true, .baseCents = base})
            ->surchargeCents;
    };
    QCOMPARE(surcharge(40'001), 20'001);
    QCOMPARE(surcharge(40'002), 20'001);
    QCOMPARE(surcharge(40'003), 20'002);
}

void PriceOptionsTest::addsUpForAnyRequest()
{
    for (quint32 seed = 1; seed <= 2000; ++seed) {
        QRandomGenerator random{seed};
        const auto yes = [&] { return random.bounded(2) == 1; };
        const auto option = [&] {
            return PriceOption{.permille = random.bounded(1001), .fixedCents = random.bounded(20'000)};
        };
        const Company company
            = companyWithOptions({option(), option(), option(), option(), option(), option()});
        const std::vector<Service> services = offeredServices();
        const auto service = static_cast<size_t>(random.bounded(static_cast<int>(services.size())));
        const auto zone = static_cast<size_t>(random.bounded(static_cast<int>(company.zones.size())));
        const QuoteRequest request{services.at(service).key, company.zones.at(zone).key,
            random.bounded(1, 1001), yes(), yes(), yes(), yes(), yes(), yes(), yes(),
            random.bounded(100'000'001)};
        const auto price = priceOf(company, request);
        QVERIFY2(price && addsUp(company.pricing, price->least), qPrintable(u"seed %1"_s.arg(seed)));
        const TaxedAmount most = price->most.value_or(price->least);
        QVERIFY2(addsUp(company.pricing, most), qPrintable(u"seed %1"_s.arg(seed)));
        QVERIFY2(most.totalCents >= price->least.totalCents, qPrintable(u"seed %1"_s.arg(seed)));
    }
}

} // namespace dispatch

QTEST_APPLESS_MAIN(dispatch::PriceOptionsTest)
#include "tst_price_options.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/pricing/pricing.h"
#include "tests/support/sample_quotes.h"

#include <QRegularExpression>
#include <QTest>

#include <limits>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 none = -1; // in a row: no amount comes with the question

} // namespace

class QuoteAnswerTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void refusesWhatTheCompanyDoesNotDo_data();
    void refusesWhatTheCompanyDoesNotDo();
    void refersWhatThePartnerDoes_data();
    void refersWhatThePartnerDoes();
    void namesTheFieldThatIsWrong_data();
    void namesTheFieldThatIsWrong();
    void hasNoPriceForAServiceThatHasNone();
};

void QuoteAnswerTest::refusesWhatTheCompanyDoesNotDo_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<bool>("isTheService");
    for (const char16_t* key : {u"vacuum", u"fosse_septique", u"piscine", u"gouttiere", u"vidage_bac",
             u"champ_epuration", u"puisard"})
        QTest::newRow(qPrintable(QString::fromUtf16(key))) << QString::fromUtf16(key) << u"laval"_s << true;
    QTest::newRow("a service too far away") << u"debouchage"_s << u"hors_zone"_s << false;
    QTest::newRow("an amount too far away, still unsaid") << u"montant_libre"_s << u"hors_zone"_s << false;
    QTest::newRow("the service counts before the zone") << u"vacuum"_s << u"hors_zone"_s << true;
    QTest::newRow("the service counts in an unknown zone") << u"vacuum"_s << u"mars"_s << true;
}

void QuoteAnswerTest::refusesWhatTheCompanyDoesNotDo()
{
    QFETCH(const QString, service);
    QFETCH(const QString, zone);
    QFETCH(const bool, isTheService);
    using Reason = QuoteRefused::Reason;
    const Result<QuoteAnswer> answer = quote(sampleCompany(), asking(service, zone));
    QVERIFY(answer);
    const QuoteAnswer expected = QuoteRefused{.reason = isTheService ? Reason::Service : Reason::OutOfZone};
    QVERIFY(*answer == expected);
}

void QuoteAnswerTest::refersWhatThePartnerDoes_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("zone");
    QTest::newRow("below a slab") << u"sous_dalle"_s << u"montreal"_s;
    QTest::newRow("plumbing") << u"plomberie_traditionnelle"_s << u"rive_sud"_s;
    QTest::newRow("plumbing far away") << u"plomberie_traditionnelle"_s << u"hors_zone"_s;
    QTest::newRow("plumbing somewhere") << u"plomberie_traditionnelle"_s << QString{};
}

void QuoteAnswerTest::refersWhatThePartnerDoes()
{
    QFETCH(const QString, service);
    QFETCH(const QString, zone);
    const Result<QuoteAnswer> answer = quote(sampleCompany(), asking(service, zone));
    QVERIFY(answer);
    QVERIFY(*answer == QuoteAnswer{QuoteReferred{.role = u"plumbing_partner"_s}});
}

void QuoteAnswerTest::namesTheFieldThatIsWrong_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<int>("feet");
    QTest::addColumn<qint64>("base");
    QTest::addColumn<QString>("field");
    const auto row
        = [](const char* name, const QString& service, const QString& zone, int feet, qint64 base,
              const QString& field) { QTest::newRow(name) << service << zone << feet << base << field; };
    constexpr int someFeet = 20;
    row("no service", {}, u"laval"_s, someFeet, 0, u"service"_s);
    row("an unknown service", u"ramonage"_s, u"laval"_s, someFeet, 0, u"service"_s);
    row("a service in capitals", u"VISITE"_s, u"laval"_s, someFeet, 0, u"service"_s);
    row("an unknown service far away", u"ramonage"_s, u"hors_zone"_s, someFeet, 0, u"service"_s);
    row("no zone", u"visite"_s, {}, someFeet, 0, u"zone"_s);
    row("an unknown zone", u"visite"_s, u"gaspesie"_s, someFeet, 0, u"zone"_s);
    row("no length at all", u"gainage"_s, u"laval"_s, 0, 0, u"feet"_s);
    row("a negative length", u"gainage"_s, u"laval"_s, -20, 0, u"feet"_s);
    row("too long", u"gainage"_s, u"laval"_s, 1001, 0, u"feet"_s);
    row("far too long", u"gainage"_s, u"laval"_s, std::numeric_limits<int>::max(), 0, u"feet"_s);
    row("a negative amount", u"montant_libre"_s, u"laval"_s, someFeet, -2, u"base_cents"_s);
    row("no amount", u"montant_libre"_s, u"laval"_s, someFeet, none, u"base_cents"_s);
    row("too much", u"montant_libre"_s, u"laval"_s, someFeet, 100'000'001, u"base_cents"_s);
    row("far too much", u"montant_libre"_s, u"laval"_s, someFeet, std::numeric_limits<qint64>::max(),
        u"base_cents"_s);
}

void QuoteAnswerTest::namesTheFieldThatIsWrong()
{
    QFETCH(const QString, service);
    QFETCH(const QString, zone);
    QFETCH(const int, feet);
    QFETCH(const qint64, base);
    QFETCH(const QString, field);
    QuoteRequest request{.service = service, .zone = zone, .feet = feet};
    if (base != none)
        request.baseCents = base;
    const Result<QuoteAnswer> answer = quote(sampleCompany(), request);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Malformed);
    QCOMPARE(answer.error().args, QStringList{field});
}

void QuoteAnswerTest::hasNoPriceForAServiceThatHasNone()
{
    Company company = sampleCompany();
    company.services.push_back({.key = u"soumission"_s, .name = u"soumission"_s});
    const Result<QuoteAnswer> answer = quote(company, asking(u"soumission"_s));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Unsupported);
    QCOMPARE(answer.error().args, QStringList{u"service"_s});
}

} // namespace dispatch

QTEST_APPLESS_MAIN(dispatch::QuoteAnswerTest)
#include "tst_quote_answer.moc"

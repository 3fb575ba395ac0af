// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/company_changes.h"
#include "tests/support/json_schema.h"

#include <QJsonDocument>
#include <QTest>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

QStringList schemaFaults(const QByteArray& json)
{
    static const QJsonObject schema = QJsonDocument::fromJson(resource(u"company.schema.json"_s)).object();
    return JsonSchema{schema}.faults(QJsonDocument::fromJson(json).object(), schema);
}

CompanyFault firstFault(const QByteArray& json)
{
    const CompanyReading reading = readCompany(json);
    return reading.faults.empty() ? CompanyFault{} : reading.faults.front();
}

} // namespace

//! The reader and company.schema.json agree.
class CompanySchemaTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void refusesWhatTheSchemaRefuses_data();
    void refusesWhatTheSchemaRefuses();
    void acceptsOtherRightFiles_data();
    void acceptsOtherRightFiles();
    void missesEveryRequiredMember();
};

void CompanySchemaTest::refusesWhatTheSchemaRefuses_data()
{
    changeColumns();
    using P = CompanyProblem;
    change("a misspelt member", R"("hours": "L')", R"("heures": 1, "hours": "L')", P::UnknownKey,
        "company.heures");
    change("a misspelt section", R"("// services")", R"("service")", P::UnknownKey, "service");
    change("a misspelt optional member", R"("estimate_cents": 50000)", R"("estimate_cent": 50000)",
        P::UnknownKey, "services[4].estimate_cent");
    change("a comment with one stroke", R"("// prix": "Env)", R"("/ prix": "Env)", P::UnknownKey,
        "services[4]./ prix");
    change(
        "a name that is a number", R"("name": "Drain Fortin")", R"("name": 1)", P::WrongType, "company.name");
    change("an empty name", R"("name": "visite")", R"("name": "")", P::BadFormat, "services[0].name");
    change("a name of blanks", R"("name": "visite")", R"("name": "  ")", P::BadFormat, "services[0].name");
    change("a name of two lines", R"("name": "visite")", R"("name": "vi\nsite")", P::BadFormat,
        "services[0].name");
    change("a null for absent", R"("name": "visite")", R"("name": null)", P::WrongType, "services[0].name");
    change("a phone as people write it", "+14502803222", "450-280-3222", P::BadFormat, "company.phone");
    change("dollars with cents", R"("floor_cents": 35000,)", R"("floor_cents": 350.5,)", P::WrongType,
        "pricing.floor_cents");
    change("an amount in quotes", R"("floor_cents": 35000,)", R"("floor_cents": "350 $",)", P::WrongType,
        "pricing.floor_cents");
    change("a negative amount", R"("gps_extra_cents": 5000)", R"("gps_extra_cents": -1)", P::OutOfRange,
        "pricing.gps_extra_cents");
    change("more than a million dollars", R"("high_cents": 5000000)", R"("high_cents": 100000001)",
        P::OutOfRange, "pricing.high_cents");
    change("a number that 64 bits do not hold", R"("high_cents": 5000000)", R"("high_cents": 1e300)",
        P::WrongType, "pricing.high_cents");
    change("a tax above the price", R"("tvq_per_hundred_thousand": 9975)",
        R"("tvq_per_hundred_thousand": 100001)", P::OutOfRange, "pricing.tvq_per_hundred_thousand");
    change("an option of more than all", R"("soir": {"permille": 0)", R"("soir": {"permille": 1001)",
        P::OutOfRange, "pricing.options.soir.permille");
    change("an option that is a number", R"("soir": {"permille": 0, "fixed_cents": 0})", R"("soir": 0)",
        P::WrongType, "pricing.options.soir");
    change("an option that nobody knows", R"("soir": {)", R"("matin": {}, "soir": {)", P::UnknownKey,
        "pricing.options.matin");
    change(
        "services in capitals", R"("key": "visite")", R"("key": "Visite")", P::BadFormat, "services[0].key");
    change("a standing that nobody knows", R"("standing": "referred")", R"("standing": "maybe")",
        P::UnknownWord, "services[12].standing");
    change("a flag in quotes", R"("free_amount": true)", R"("free_amount": "oui")", P::WrongType,
        "services[11].free_amount");
    change("words that are one text", R"("words": ["fosse septique")",
        R"("words": "x", "//": ["fosse septique")", P::WrongType, "services[15].words");
    change("a word that is a number", R"("words": ["fosse septique")", R"("words": [1)", P::WrongType,
        "services[15].words[0]");
    change("the same word twice", R"("fosses septiques")", R"("fosse septique")", P::Duplicate,
        "services[15].words[1]");
    change("a prefix of another country", R"("J3Y")", R"("D3Y")", P::BadFormat, "zones[2].prefixes[0]");
    change("a prefix of two characters", R"("J3Y")", R"("J3")", P::BadFormat, "zones[2].prefixes[0]");
    change("a day in French", R"("monday")", R"("lundi")", P::UnknownWord, "crew_hours.days[0]");
    change("no day at all", R"(["monday", "tuesday", "wednesday", "thursday", "friday"])", "[]",
        P::OutOfRange, "crew_hours.days");
    change("an hour without its zero", R"("06:00")", R"("6:00")", P::BadFormat, "crew_hours.from");
    change("an hour that no day has", R"("15:00")", R"("25:00")", P::BadFormat, "crew_hours.to");
    change("an hour with seconds", R"("15:00")", R"("15:00:00")", P::BadFormat, "crew_hours.to");
    change("a holiday that nobody knows", R"("labour_day")", R"("halloween")", P::UnknownWord,
        "crew_hours.holidays[5]");
    change("a date as people write it", R"("extra_holidays": [])", R"("extra_holidays": ["24/12/2026"])",
        P::BadFormat, "crew_hours.extra_holidays[0]");
    change("a callback at once", R"("within_minutes": 5)", R"("within_minutes": 0)", P::OutOfRange,
        "priorities.P1.callback.within_minutes");
    change("a clock that nobody knows", R"("counts": "elapsed")", R"("counts": "minutes")", P::UnknownWord,
        "priorities.P1.callback.counts");
    change("a step by pigeon", R"("channel": "text", "role": "owner", "after_seconds": 5)",
        R"("channel": "pigeon", "role": "owner", "after_seconds": 5)", P::UnknownWord,
        "priorities.P1.ladder[0].channel");
    change("a step after more than a day", R"("after_seconds": 1800)", R"("after_seconds": 86401)",
        P::OutOfRange, "priorities.P4.ladder[0].after_seconds");
    change("a fifth priority", R"("P4": {)", R"("P5": {}, "P4": {)", P::UnknownKey, "priorities.P5");
    change("a place holder that nobody fills", "vers le {adresse}", "vers le {ville}", P::UnknownReference,
        "templates[2].french");
    change(
        "an open brace", "vers le {adresse}", "vers le {adresse", P::UnknownReference, "templates[2].french");
    change("a service that the program counts on", R"("key": "visite")", R"("key": "visites")", P::Missing,
        "services");
    change("a zone that the program counts on", R"("key": "laval")", R"("key": "ile_jesus")", P::Missing,
        "zones");
}

void CompanySchemaTest::refusesWhatTheSchemaRefuses()
{
    expectOneFault();
    QFETCH(const QByteArray, right);
    QFETCH(const QByteArray, wrong);
    QVERIFY(!schemaFaults(spoilt(right, wrong)).isEmpty());
}

void CompanySchemaTest::acceptsOtherRightFiles_data()
{
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QByteArray>("wrong");
    const auto row = [](const char* name, const char* right, const char* other) {
        QTest::newRow(name) << QByteArray{right} << QByteArray{other};
    };
    row("no schema named", R"("$schema": "company.schema.json",)", "");
    row("a comment of any type", R"("name": "visite",)", R"("name": "visite", "//x": {"a": [1]},)");
    row("a service more", R"("services": [)",
        R"("services": [{"key": "essai", "name": "essai", "standing": "refused", "words": []},)");
    row("a zone more", R"("zones": [)", R"("zones": [{"key": "estrie", "name": "Estrie", "surcharge_cents": 1,
        "delay": "d", "prefixes": ["J1*"], "places": [], "words": []},)");
    row("a price from", R"("max_cents": 65000,)", "");
    row("Saturday", R"("friday"])", R"("friday", "saturday"])");
    row("a closed day", R"("extra_holidays": [])", R"("extra_holidays": ["2026-12-24"])");
    row("a web site and an address", R"("phone":)",
        R"("website": "drainfortin.example", "email": "info@drainfortin.example", "phone":)");
    row("Windows line ends", "\n", "\r\n");
}

void CompanySchemaTest::acceptsOtherRightFiles()
{
    QFETCH(const QByteArray, right);
    QFETCH(const QByteArray, wrong);
    const QByteArray other = spoilt(right, wrong);
    const CompanyReading reading = readCompany(other);
    QCOMPARE(faultTexts(reading), QString{});
    QVERIFY(reading.company);
    QCOMPARE(schemaFaults(other), QStringList{});
}

void CompanySchemaTest::missesEveryRequiredMember()
{
    const QJsonObject right = QJsonDocument::fromJson(builtInFile()).object();
    for (auto section = right.begin(); section != right.end(); ++section) {
        if (section.key().startsWith("//"_L1) || section.key() == "$schema"_L1)
            continue;
        QJsonObject without = right;
        without.remove(section.key());
        const CompanyFault fault = firstFault(QJsonDocument{without}.toJson());
        QCOMPARE(fault.key, section.key());
        QCOMPARE(fault.problem, CompanyProblem::Missing);
        QVERIFY(!schemaFaults(QJsonDocument{without}.toJson()).isEmpty());
    }
}

QTEST_APPLESS_MAIN(CompanySchemaTest)
#include "tst_company_schema.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/plain_words.h"
#include "tests/support/company_files.h"
#include "tests/support/json_schema.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

//! "from 350 to 650 estimate 500 quote", as far as it is so.
QString priceText(const Service& service)
{
    const auto dollars = [](qint64 cents) { return QString::number(cents / 100); };
    QStringList told;
    if (service.minCents)
        told += u"from "_s + dollars(*service.minCents);
    if (service.maxCents)
        told += u"to "_s + dollars(*service.maxCents);
    if (service.estimateCents)
        told += u"estimate "_s + dollars(*service.estimateCents);
    if (service.footPrice)
        told += u"%1 for %2 feet and %3 each"_s.arg(dollars(service.footPrice->baseCents))
                    .arg(service.footPrice->includedFeet)
                    .arg(dollars(service.footPrice->perFootCents));
    if (service.freeAmount)
        told += u"free"_s;
    if (service.quoteRequired)
        told += u"quote"_s;
    if (service.standing == ServiceStanding::Referred)
        told += u"referred to "_s + service.referredTo;
    if (service.standing == ServiceStanding::Refused)
        told += u"refused"_s;
    return told.join(u' ');
}

//! "text owner 5 always, …"
QString ladderText(const std::vector<LadderStep>& ladder)
{
    static constexpr std::array channels{"text"_L1, "voice"_L1, "digest"_L1};
    QStringList steps;
    for (const LadderStep& step : ladder) {
        steps += u"%1 %2 %3"_s.arg(channels.at(static_cast<size_t>(step.channel)), step.role)
                     .arg(step.after.count());
        if (step.onlyUnattended)
            steps.last() += u" unattended"_s;
        if (!step.onlyUnseen)
            steps.last() += u" always"_s;
    }
    return steps.join(u", ");
}

} // namespace

//! The built-in file against the business's rules (domain.md; a rule's paragraph stands beside it).
class CompanyFileTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void readsWithoutFault()
    {
        const CompanyReading reading = readCompany(resource(u"company.json"_s));
        QCOMPARE(faultTexts(reading), QString{});
        QVERIFY(reading.company);
        QCOMPARE(reading.company->info.name, u"Drain Fortin"_s);
        QCOMPARE(reading.company->info.phone, u"+14502803222"_s);
    }

    void isAsTheSchemaSays()
    {
        const QJsonObject schema = QJsonDocument::fromJson(resource(u"company.schema.json"_s)).object();
        const QJsonObject file = QJsonDocument::fromJson(resource(u"company.json"_s)).object();
        QVERIFY(!schema.isEmpty());
        QCOMPARE(JsonSchema{schema}.faults(file, schema), QStringList{});
    }

    void servicesCostWhatTheyShould_data();
    void servicesCostWhatTheyShould();
    void pricesFollowTheGeneralRules();
    void servicesHaveTheirWindows_data();
    void servicesHaveTheirWindows();
    void windowsPromiseNoDate();
    void everyServiceAnswersToItsKeyAndName();
    void wordsLeadToTheirService_data();
    void wordsLeadToTheirService();
    void clocksAreTheBindingOnes_data();
    void clocksAreTheBindingOnes();
    void theCrewWorksAsUsual();
    void rolesAnswerToFirstNames_data();
    void rolesAnswerToFirstNames();
    void templatesFitOneText();
};

// §4.1 and §4.5
void CompanyFileTest::servicesCostWhatTheyShould_data()
{
    QTest::addColumn<QString>("price");
    const auto row = [](const char* key, const QString& price) { QTest::newRow(key) << price; };
    row("visite", u"from 350 to 350"_s);
    row("camera_inspection", u"from 350 to 350"_s);
    row("debouchage", u"from 350 to 650"_s);
    row("racines_alesage", u"from 450 to 750"_s);
    row("drain_francais", u"from 500 to 800 estimate 500"_s);
    row("installation_cheminee", u"from 2500 to 2500 quote"_s);
    row("gainage_premiere_visite", u"from 350 to 750 estimate 500"_s);
    row("gainage", u"3900 for 10 feet and 90 each"_s);
    row("drain_toit", u"from 450"_s);
    row("localisation_gps", u"from 400 to 400"_s);
    row("bac_retention", u"from 4500 to 4500 estimate 4500 quote"_s);
    row("montant_libre", u"free"_s);
    row("sous_dalle", u"referred to plumbing_partner"_s);
    row("plomberie_traditionnelle", u"referred to plumbing_partner"_s);
    for (const char* key :
        {"vacuum", "fosse_septique", "piscine", "gouttiere", "vidage_bac", "champ_epuration", "puisard"})
        row(key, u"refused"_s);
}

void CompanyFileTest::servicesCostWhatTheyShould()
{
    const Service* service = builtIn().service(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(service);
    QTEST(priceText(*service), "price");
    QCOMPARE(builtIn().services.size(), size_t{21});
}

// §4.1 first row, §4.2
void CompanyFileTest::pricesFollowTheGeneralRules()
{
    QCOMPARE(builtIn().pricing,
        (Pricing{.floorCents = 35'000,
            .gpsExtraCents = 5'000,
            .highCents = 5'000'000,
            .tpsPerHundredThousand = 5'000,
            .tvqPerHundredThousand = 9'975,
            .options = {}}));
    QCOMPARE(builtIn().urgency.majorEstimateCents, qint64{300'000}); // §3.1
}

// §4.4; durations, requirements and guarantees at the end of §4.1
void CompanyFileTest::servicesHaveTheirWindows_data()
{
    QTest::addColumn<QString>("window");
    QTest::addColumn<QString>("duration");
    QTest::addColumn<QString>("readiness");
    QTest::addColumn<QString>("guarantee");
    const auto row = [](const char* key, const QString& window, const QString& duration,
                         const QString& readiness, const QString& guarantee) {
        QTest::newRow(key) << window << duration << readiness << guarantee;
    };
    const QString lasting = u"25 ans sur le matériel et 5 ans sur la main-d'œuvre"_s;
    row("camera_inspection", u"de 1 à 2 semaines"_s, u"de 1 à 2 heures"_s, u"regards"_s, {});
    row("debouchage", u"de 3 à 5 jours ouvrables"_s, u"de 2 à 4 heures"_s, u"propriété"_s, u"30 jours"_s);
    row("racines_alesage", u"de 3 à 5 jours ouvrables"_s, u"de 3 à 6 heures"_s, u"propriété"_s, u"1 an"_s);
    row("drain_francais", u"de 1 à 3 semaines"_s, u"de 2 à 5 jours"_s, u"périmètre"_s, u"10 ans"_s);
    row("installation_cheminee", u"les vendredis seulement"_s, {}, u"propriété"_s, {});
    row("gainage", u"de 2 à 4 semaines"_s, u"de 1 à 3 jours"_s, u"vidéo préalable"_s, lasting);
    row("drain_toit", {}, {}, u"20 pieds"_s, {});
    row("montant_libre", {}, {}, {}, {});
}

void CompanyFileTest::servicesHaveTheirWindows()
{
    const Service* service = builtIn().service(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(service);
    QFETCH(const QString, readiness);
    QTEST(service->window, "window");
    QTEST(service->duration, "duration");
    QVERIFY(service->requirement.contains(readiness));
    QTEST(service->guarantee, "guarantee");
}

// §4.4, "Forbidden"
void CompanyFileTest::windowsPromiseNoDate()
{
    static const QRegularExpression promise{u"aujourd|demain|20\\d\\d|\\d ?h\\b|\\d:\\d"_s};
    for (const Service& service : builtIn().services)
        QVERIFY2(!promise.match(service.window).hasMatch(), qPrintable(service.key));
    for (const TextTemplate& one : builtIn().templates)
        QVERIFY2(!promise.match(one.french).hasMatch(), qPrintable(one.key));
}

void CompanyFileTest::everyServiceAnswersToItsKeyAndName()
{
    for (const Service& service : builtIn().services) {
        QStringList words;
        for (const QString& word : service.words)
            words += plain(word);
        QVERIFY2(words.contains(plain(service.key)), qPrintable(service.key));
        QVERIFY2(service.standing != ServiceStanding::Offered || words.size() >= 4, qPrintable(service.key));
    }
}

// what Paul's tools call the services (§2.1)
void CompanyFileTest::wordsLeadToTheirService_data()
{
    QTest::addColumn<QString>("service");
    const auto row = [](const char* word, const QString& service) { QTest::newRow(word) << service; };
    row("debouchage", u"debouchage"_s);
    row("débouchage caméra", u"debouchage"_s);
    row("debouchage_camera", u"debouchage"_s);
    row("refoulement_egout", u"debouchage"_s);
    row("clogué", u"debouchage"_s);
    row("unclog", u"debouchage"_s);
    row("drain cleaning", u"debouchage"_s);
    row("inspection", u"camera_inspection"_s);
    row("inspection caméra", u"camera_inspection"_s);
    row("aléser", u"racines_alesage"_s);
    row("root cutting", u"racines_alesage"_s);
    row("gainage_installation", u"gainage"_s);
    row("chemisage", u"gainage"_s);
    row("relining", u"gainage"_s);
    row("french drain", u"drain_francais"_s);
    row("cheminée d'accès", u"installation_cheminee"_s);
    row("roof drain", u"drain_toit"_s);
    row("sous dalle", u"sous_dalle"_s);
    row("plombier", u"plomberie_traditionnelle"_s);
    row("septic tank", u"fosse_septique"_s);
    row("spa", u"piscine"_s);
    row("gutters", u"gouttiere"_s);
    row("vidage de bac", u"vidage_bac"_s);
    row("catch basin", u"puisard"_s);
}

void CompanyFileTest::wordsLeadToTheirService()
{
    QStringList found;
    const QString wanted = plain(QString::fromUtf8(QTest::currentDataTag()));
    for (const Service& service : builtIn().services) {
        if (std::any_of(service.words.begin(), service.words.end(),
                [&](const QString& word) { return plain(word) == wanted; }))
            found += service.key;
    }
    QTEST(found.join(u' '), "service");
}

// §3.2
void CompanyFileTest::clocksAreTheBindingOnes_data()
{
    QTest::addColumn<Priority>("priority");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("crew");
    QTest::addColumn<QString>("ladder");
    QTest::newRow("P1")
        << Priority::P1 << u"Urgence"_s << 5 << false
        << u"text owner 5 always, voice owner 60 unattended, text second 120, voice owner 300"_s;
    QTest::newRow("P2") << Priority::P2 << u"Municipal"_s << 15 << true
                        << u"text dispatcher 120, text owner 120, text dispatcher 1020, text owner 1020"_s;
    QTest::newRow("P3") << Priority::P3 << u"Majeur"_s << 60 << true << u"text dispatcher 300"_s;
    QTest::newRow("P4") << Priority::P4 << u"Standard"_s << 240 << true << u"digest dispatcher 1800 always"_s;
}

void CompanyFileTest::clocksAreTheBindingOnes()
{
    QFETCH(const Priority, priority);
    const PriorityClock& clock = builtIn().clock(priority);
    QTEST(clock.name, "name");
    QTEST(static_cast<int>(clock.callback.within.count()), "minutes");
    QTEST(clock.callback.crewMinutes, "crew");
    QTEST(ladderText(clock.ladder), "ladder");
}

// §3.2 and §4.4
void CompanyFileTest::theCrewWorksAsUsual()
{
    const QStringList kept{u"new_year"_s, u"good_friday"_s, u"patriots_day"_s, u"national_day"_s,
        u"canada_day"_s, u"labour_day"_s, u"thanksgiving"_s, u"christmas"_s};
    QCOMPARE(builtIn().hours,
        (CrewHours{.timeZone = "America/Toronto",
            .days = {true, true, true, true, true, false, false},
            .from = QTime{6, 0},
            .to = QTime{15, 0},
            .holidays = kept,
            .extraHolidays = {}}));
}

// §2.1 and §3.3
void CompanyFileTest::rolesAnswerToFirstNames_data()
{
    QTest::addColumn<QString>("role");
    QTest::newRow("guillaume") << u"owner"_s;
    QTest::newRow("propriétaire") << u"owner"_s;
    QTest::newRow("maxime") << u"plumbing_partner"_s;
    QTest::newRow("plomberie") << u"plumbing_partner"_s;
    QTest::newRow("répartitrice") << u"dispatcher"_s;
    QTest::newRow("personne de garde") << u"on_call"_s;
    QTest::newRow("deuxième personne") << u"second"_s;
}

void CompanyFileTest::rolesAnswerToFirstNames()
{
    QFETCH(const QString, role);
    QVERIFY(builtIn().role(role));
    QVERIFY(builtIn().role(role)->aliases.contains(QString::fromUtf8(QTest::currentDataTag())));
}

// protocols/twilio.md: a text of more than 136 septets costs two; only these accents are of the cheap
// alphabet
void CompanyFileTest::templatesFitOneText()
{
    static const QRegularExpression field{u"\\{[a-z]+\\}"_s};
    static const QRegularExpression cheap{u"\\A[ -~éèàùìòÉÇ]*\\z"_s};
    QCOMPARE(builtIn().templates.size(), size_t{3});
    for (const TextTemplate& one : builtIn().templates) {
        for (QString text : {one.french, one.english}) {
            text.remove(field);
            QVERIFY2(cheap.match(text).hasMatch(), qPrintable(text));
            QVERIFY2(text.size() <= 136, qPrintable(text));
        }
    }
}

QTEST_APPLESS_MAIN(CompanyFileTest)
#include "tst_company_file.moc"

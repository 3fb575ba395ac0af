// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/tools/tool_facts.h"
#include "tests/support/sample_rules.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

ToolInput inputOf(const QByteArray& json)
{
    return toolInputOf(QJsonDocument::fromJson(json).object());
}

QString textOf(const CallFacts& facts)
{
    JsonWriter json;
    json.beginObject();
    writeFacts(json, facts);
    json.endObject();
    return QString::fromUtf8(json.take());
}

} // namespace

class ToolFactsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void learnsWhatAToolTells_data();
    void learnsWhatAToolTells();
    void findsTheZone_data();
    void findsTheZone();
    void tellsTheRoles_data();
    void tellsTheRoles();
};

void ToolFactsTest::learnsWhatAToolTells_data()
{
    QTest::addColumn<ToolKind>("kind");
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, ToolKind kind, const char* arguments, const char* expected) {
        QTest::newRow(name) << kind << QByteArray{arguments} << QString::fromUtf8(expected);
    };
    row("all facts of the French shape", ToolKind::ValidateService,
        R"({"nom":" Jean Roy ","telephone":"450 555-0138","adresse":"1876, rue Cartier, Longueuil J4K 4E2","service":"débouchage","probleme":"lent","urgence":"P4","email":"Jean@Exemple.ca"})",
        R"({"nm":"Jean Roy","tel":"+14505550138","adr":"1876, rue Cartier, Longueuil J4K 4E2","cp":"J4K 4E2","zn":"rive_sud","mail":"jean@exemple.ca","svc":"debouchage","pb":"lent","pr":"P4"})");
    row("urgency true is P1", ToolKind::ValidateService, R"({"serviceType":"gainage","urgency":true})",
        R"({"svc":"gainage","pr":"P1"})");
    row("urgency false claims nothing", ToolKind::ValidateService,
        R"({"serviceType":"gainage","urgency":false})", R"({"svc":"gainage"})");
    row("the description names the service that is not known", ToolKind::ValidateService,
        R"({"service":"autre","description":"évier bouché"})", R"({"svc":"debouchage","pb":"évier bouché"})");
    row("an unreadable number is no fact", ToolKind::ValidateService,
        R"({"service":"gainage","telephone":"514"})", R"({"svc":"gainage"})");
    row("a price with the zone's fee", ToolKind::CalculateQuote,
        R"({"serviceType":"racines_alesage","location":"rive_sud"})",
        R"({"zn":"rive_sud","svc":"racines_alesage","min":55000,"max":85000})");
    row("a price where the zone is unknown", ToolKind::CalculateQuote, R"({"serviceType":"racines_alesage"})",
        R"({"svc":"racines_alesage","min":45000,"max":75000})");
    row("neither urgency nor complexity changes a price", ToolKind::CalculateQuote,
        R"({"serviceType":"racines_alesage","location":"laval","urgency":true,"complexity":"very_complex"})",
        R"({"zn":"laval","svc":"racines_alesage","pr":"P1","min":45000,"max":75000})");
    row("a price by the foot", ToolKind::CalculateQuote,
        R"({"serviceType":"gainage","location":"montreal","feet":20})",
        R"({"zn":"montreal","svc":"gainage","min":480000,"max":480000})");
    row("a price from", ToolKind::CalculateQuote, R"({"serviceType":"gainage","location":"montreal"})",
        R"({"zn":"montreal","svc":"gainage","min":390000})");
    row("an amount below the floor", ToolKind::CalculateQuote,
        R"({"serviceType":"montant libre","location":"laval","amount":100})",
        R"({"zn":"laval","svc":"montant_libre","min":35000,"max":35000})");
    row("no price for a referred service", ToolKind::CalculateQuote, R"({"serviceType":"sous_dalle"})",
        R"({"svc":"sous_dalle"})");
    row("no price for a refused service", ToolKind::CalculateQuote, R"({"serviceType":"piscine"})",
        R"({"svc":"piscine"})");
    row("no price too far away", ToolKind::CalculateQuote,
        R"({"serviceType":"gainage","location":"Sherbrooke"})", R"({"zn":"hors_zone","svc":"gainage"})");
    row("a large estimate is P3", ToolKind::ClassifyPriority,
        R"({"description":"travaux","estimatedValue":3000})", R"({"pb":"travaux","pr":"P3"})");
    row("a small estimate claims nothing", ToolKind::ClassifyPriority,
        R"({"description":"travaux","estimatedValue":2999.99})", R"({"pb":"travaux"})");
    row("a window", ToolKind::EvaluateScheduling,
        R"({"serviceType":"installation_cheminee","customerPreference":"mardi"})",
        R"({"svc":"installation_cheminee","win":"les vendredis seulement"})");
    row("a window in an emergency", ToolKind::EvaluateScheduling,
        R"({"serviceType":"debouchage","urgency":"critical"})",
        R"({"svc":"debouchage","win":"le plus tôt possible, sans garantie","pr":"P1"})");
    row("no window too far away", ToolKind::EvaluateScheduling,
        R"({"serviceType":"debouchage","location":"Ottawa"})", R"({"zn":"hors_zone","svc":"debouchage"})");
    row("no window for a refused service", ToolKind::EvaluateScheduling,
        R"({"serviceType":"piscine","urgency":"critical"})", R"({"svc":"piscine","pr":"P1"})");
    row("an alert", ToolKind::SendAlert,
        R"({"priority":"P3","recipient":"guillaume","customerInfo":{"name":"A","phone":"5145550132"}})",
        R"({"nm":"A","tel":"+15145550132","pr":"P3","ap":"P3","ar":["owner"]})");
    row("an alert whose words tell the level", ToolKind::SendAlert, R"({"message":"contrat municipal"})",
        R"({"pb":"contrat municipal","ap":"P2","ar":["owner"]})");
    row("an alert about nothing", ToolKind::SendAlert, R"({"priority":"P1","recipient":"both"})",
        R"({"pr":"P1"})");
    row("a place", ToolKind::CheckServiceArea, R"({"codePostal":"j4k1a7","ville":"Longueuil"})",
        R"({"cp":"J4K 1A7","zn":"rive_sud"})");
    row("one fact said aloud", ToolKind::CollectInfo,
        R"({"infoType":"courriel","value":"jean point roy arobase exemple point ca"})",
        R"({"mail":"jean.roy@exemple.ca"})");
    row("a service asked about", ToolKind::ServiceDetails, R"({"service":"inspection","nom":"A"})",
        R"({"svc":"camera_inspection","min":35000,"max":35000})");
    row("the company asked about", ToolKind::CompanyInfo, R"({"infoType":"hours","nom":"A"})", "{}");
    row("a number to be said", ToolKind::SpeakPhone, R"({"phoneNumber":"4502803222"})", "{}");
}

void ToolFactsTest::learnsWhatAToolTells()
{
    QFETCH(const ToolKind, kind);
    QFETCH(const QByteArray, arguments);
    QTEST(textOf(factsOf(sampleRules(), kind, inputOf(arguments))), "expected");
}

void ToolFactsTest::findsTheZone_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* arguments, const QString& expected) {
        QTest::newRow(arguments) << QByteArray{arguments} << expected;
    };
    row(R"({"location":"ouest_island"})", u"ouest_island"_s);
    row(R"({"location":"south shore"})", u"rive_sud"_s);
    row(R"({"ville":"Blainville"})", u"rive_nord"_s);
    row(R"({"location":"laval","adresse":"12 rue A, Longueuil"})", u"laval"_s);
    row(R"({"adresse":"12 rue A, Longueuil","codePostal":"H2H 1W5"})", u"rive_sud"_s);
    row(R"({"codePostal":"H2H 1W5"})", u"montreal"_s);
    row(R"({"location":"quelque part","codePostal":"H2H 1W5"})", u"montreal"_s);
    row(R"({"rive_sud":true})", u"rive_sud"_s);
    row(R"({"rive_sud":true,"ville":"Laval"})", u"laval"_s);
    row(R"({"city":"Gatineau"})", u"hors_zone"_s);
    row(R"({"city":"quelque part"})", {});
    row("{}", {});
}

void ToolFactsTest::findsTheZone()
{
    QFETCH(const QByteArray, arguments);
    QTEST(zoneOf(sampleRules().company, inputOf(arguments)), "expected");
}

void ToolFactsTest::tellsTheRoles_data()
{
    QTest::addColumn<QByteArray>("recipient");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* recipient, const QStringList& expected) {
        QTest::newRow(recipient) << QByteArray{recipient} << expected;
    };
    row(R"("guillaume")", {u"owner"_s});
    row(R"j("Guillaume (propriétaire)")j", {u"owner"_s});
    row(R"("maxime")", {u"plumbing_partner"_s});
    row(R"("both")", {u"owner"_s, u"plumbing_partner"_s});
    row(R"("maxime et guillaume")", {u"plumbing_partner"_s, u"owner"_s});
    row(R"(["on_call","garde"])", {u"on_call"_s});
    row(R"("+15145550137")", {u"owner"_s});
    row(R"("somebody")", {u"owner"_s});
    row("null", {u"owner"_s});
}

void ToolFactsTest::tellsTheRoles()
{
    QFETCH(const QByteArray, recipient);
    const CallFacts facts = factsOf(
        sampleRules(), ToolKind::SendAlert, inputOf(R"({"nom":"A","recipient":)" + recipient + "}"));
    QVERIFY(facts.alert);
    QTEST(facts.alert->roles, "expected");
}

} // namespace dispatch

QTEST_APPLESS_MAIN(dispatch::ToolFactsTest)
#include "tst_tool_facts.moc"

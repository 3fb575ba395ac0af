// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/tools/tool_input.h"

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

} // namespace

class ToolInputTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void knowsEveryToolByItsNames_data();
    void knowsEveryToolByItsNames();
    void doesNotGuessAtOtherNames_data();
    void doesNotGuessAtOtherNames();
    void understandsEveryShape_data();
    void understandsEveryShape();
    void understandsUrgencyInAnyMember_data();
    void understandsUrgencyInAnyMember();
};

void ToolInputTest::knowsEveryToolByItsNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ToolKind>("kind");
    const auto rows = [](ToolKind kind, std::initializer_list<const char16_t*> names) {
        for (const char16_t* name : names)
            QTest::newRow(qPrintable(QString::fromUtf16(name))) << QString::fromUtf16(name) << kind;
    };
    rows(ToolKind::ValidateService,
        {u"validateServiceRequest", u"validate_service_request", u"VALIDATESERVICEREQUEST",
            u"creerDemandeService", u"créerDemandeService", u"validerDemandeService"});
    rows(ToolKind::CalculateQuote, {u"calculateQuote", u"calculerPrix", u"calculerSoumission"});
    rows(ToolKind::ClassifyPriority, {u"classifyPriority", u"classifierPriorite", u"classifier priorité"});
    rows(ToolKind::EvaluateScheduling, {u"evaluateScheduling", u"evaluerPlanification"});
    rows(ToolKind::SendAlert,
        {u"sendSMSAlert", u"send-sms-alert", u"envoyerAlerteSMS", u"envoyerAlerteGarde"});
    rows(ToolKind::CheckServiceArea, {u"checkServiceArea", u"verifierZone", u"vérifierZone"});
    rows(ToolKind::ServiceDetails, {u"getServiceDetails", u"obtenirDetailsService"});
    rows(ToolKind::CompanyInfo, {u"getCompanyInfo", u"obtenirInfoEntreprise"});
    rows(ToolKind::CollectInfo, {u"collectCustomerInfo", u"recueillirInfoClient"});
    rows(ToolKind::SpeakPrice, {u"formatPriceForSpeech", u"formaterPrix"});
    rows(ToolKind::SpeakPhone, {u"formatPhoneForSpeech", u"formaterTelephone"});
    rows(ToolKind::SpeakEmail, {u"formatEmailForSpeech", u"formaterCourriel"});
}

void ToolInputTest::knowsEveryToolByItsNames()
{
    QFETCH(const QString, name);
    QFETCH(const ToolKind, kind);
    QVERIFY(toolKindOf(name) == kind);
}

void ToolInputTest::doesNotGuessAtOtherNames_data()
{
    QTest::addColumn<QString>("name");
    for (const char16_t* name : {u"", u"rechercherClient", u"checkAvailability", u"bookAppointment",
             u"validate", u"sendSMSAlert2", u"searchWebsiteInfo"})
        QTest::newRow(qPrintable(u"« %1 »"_s.arg(QString::fromUtf16(name)))) << QString::fromUtf16(name);
}

void ToolInputTest::doesNotGuessAtOtherNames()
{
    QFETCH(const QString, name);
    QVERIFY(!toolKindOf(name));
}

void ToolInputTest::understandsEveryShape_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<ToolInput>("expected");
    const auto row = [](const char* name, const char* arguments, const ToolInput& expected) {
        QTest::newRow(name) << QByteArray{arguments} << expected;
    };
    row("live: validate",
        R"({"serviceType":"debouchage","urgency":false,"location":"montreal","address":"12 rue A","description":"lent"})",
        {.service = u"debouchage"_s,
            .location = u"montreal"_s,
            .address = u"12 rue A"_s,
            .description = u"lent"_s,
            .urgent = false});
    row("legacy French: the eight facts",
        R"({"nom":"Jean","telephone":"450","adresse":"12 rue A","service":"débouchage","probleme":"lent","urgence":"P2","email":"a@b.ca","source":"web"})",
        {.service = u"débouchage"_s,
            .address = u"12 rue A"_s,
            .name = u"Jean"_s,
            .phone = u"450"_s,
            .email = u"a@b.ca"_s,
            .description = u"lent"_s,
            .priority = Priority::P2});
    row("live: quote",
        R"({"serviceType":"gainage","location":"laval","urgency":true,"complexity":"complex","feet":"20 pieds"})",
        {.service = u"gainage"_s, .location = u"laval"_s, .urgent = true, .feet = 20});
    row("legacy: quote", R"({"service":"debouchage","details":"lent","urgence":"P4","rive_sud":"oui"})",
        {.service = u"debouchage"_s, .description = u"lent"_s, .priority = Priority::P4, .southShore = true});
    row("WH2: quote", R"({"serviceType":"inspection","description":"x","estimatedValue":"3 500,00 $"})",
        {.service = u"inspection"_s, .description = u"x"_s, .amountCents = 350'000});
    row("WH3: priority",
        R"({"serviceType":"gainage","isEmergency":"true","keywords":["eau","cave"],"estimatedValue":4000})",
        {.service = u"gainage"_s, .description = u"eau; cave"_s, .urgent = true, .amountCents = 400'000});
    row("scheduling",
        R"({"serviceType":"gainage","priority":"P3","urgency":"high","customerPreference":"mardi"})",
        {.service = u"gainage"_s, .preference = u"mardi"_s, .priority = Priority::P3});
    row("live: alert",
        R"({"priority":"P1","recipient":"both","customerInfo":{"name":"A","phone":"514","serviceType":"gainage","address":"12","description":"eau"}})",
        {.service = u"gainage"_s,
            .address = u"12"_s,
            .name = u"A"_s,
            .phone = u"514"_s,
            .description = u"eau"_s,
            .recipients = {u"both"_s},
            .priority = Priority::P1});
    row("WH2: alert", R"({"message":"eau","phoneNumbers":["+15145550137"],"priority":"P1"})",
        {.description = u"eau"_s, .priority = Priority::P1});
    row("document: alert",
        R"({"clientName":"A","clientPhone":"514","clientAddress":"12","problemDescription":"eau","priority":"P1","estimatedValue":400})",
        {.address = u"12"_s,
            .name = u"A"_s,
            .phone = u"514"_s,
            .description = u"eau"_s,
            .priority = Priority::P1,
            .amountCents = 40'000});
    row("sample: on-call alert", R"({"numeroDemande":"D-2026-0412","resume":"eau"})",
        {.description = u"eau"_s});
    row("sample: zone", R"({"codePostal":"J4K 1A7","ville":"Longueuil"})",
        {.location = u"Longueuil"_s, .postalCode = u"J4K 1A7"_s});
    row("collected", R"({"infoType":"phone","value":5145550137})",
        {.infoType = u"phone"_s, .value = u"5145550137"_s});
    row("a collected yes", R"({"infoType":"urgency","value":true})",
        {.infoType = u"urgency"_s, .value = u"oui"_s});
    row("details", R"({"service":"gainage","includeGuarantee":true})",
        {.service = u"gainage"_s, .includeGuarantee = true});
    row("a number for a telephone", R"({"phoneNumber":5145550137})", {.phone = u"5145550137"_s});
    row("first and last name", R"({"prenom":"Amir","nom":"Benali"})", {.name = u"Amir Benali"_s});
    row("several recipients", R"({"recipients":["guillaume, maxime","garde"]})",
        {.recipients = {u"guillaume"_s, u"maxime"_s, u"garde"_s}});
    row("any spelling of the members", R"({"Service_Type":"gainage","Code postal":"J4K 1A7"})",
        {.service = u"gainage"_s, .postalCode = u"J4K 1A7"_s});
    row("the outer member counts first", R"({"customerInfo":{"name":"inner"},"name":"outer"})",
        {.name = u"outer"_s});
    row("a price in cents", R"({"base_cents":35000})", {.amountCents = 35'000});
    row("wrong types",
        R"({"serviceType":{"name":"x"},"phone":[1],"urgency":{},"estimatedValue":"beaucoup","feet":true})",
        {});
    row("nothing", "{}", {});
}

void ToolInputTest::understandsEveryShape()
{
    QFETCH(const QByteArray, arguments);
    QFETCH(const ToolInput, expected);
    QVERIFY(inputOf(arguments) == expected);
}

void ToolInputTest::understandsUrgencyInAnyMember_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<std::optional<Priority>>("priority");
    QTest::addColumn<std::optional<bool>>("urgent");
    const auto row = [](const char* arguments, std::optional<Priority> priority, std::optional<bool> urgent) {
        QTest::newRow(arguments) << QByteArray{arguments} << priority << urgent;
    };
    row(R"({"urgence":"oui"})", {}, true);
    row(R"({"urgency":"critical"})", Priority::P1, {});
    row(R"({"priority":1})", Priority::P1, {});
    row(R"({"urgence":false,"priority":"P3"})", Priority::P3, false);
    row(R"({"urgency":false,"isEmergency":true})", {}, true);
    row(R"({"urgency":"P4","priority":"P2"})", Priority::P2, {});
    row(R"({"urgency":"medium"})", {}, {});
}

void ToolInputTest::understandsUrgencyInAnyMember()
{
    QFETCH(const QByteArray, arguments);
    QFETCH(const std::optional<Priority>, priority);
    QFETCH(const std::optional<bool>, urgent);
    const ToolInput input = inputOf(arguments);
    QVERIFY(input.priority == priority);
    QVERIFY(input.urgent == urgent);
}

} // namespace dispatch

QTEST_APPLESS_MAIN(dispatch::ToolInputTest)
#include "tst_tool_input.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/tools/tool_facts.h"
#include "tests/support/told_paul.h"
#include "tests/support/vapi_samples.h"

#include <QRegularExpression>
#include <QTest>

namespace dispatch {

using namespace Qt::StringLiterals;

class PaulRequestsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void decidesOnEveryService_data();
    void decidesOnEveryService();
    void asksForOneMissingFactAtATime_data();
    void asksForOneMissingFactAtATime();
    void answersTheSampleMessages_data();
    void answersTheSampleMessages();
    void learnsWhatTheReducerWouldLearn();
    void refusesUnreadableArguments();
};

void PaulRequestsTest::decidesOnEveryService_data()
{
    QTest::addColumn<QString>("service");
    for (const Service& service : sampleRules().company.services)
        QTest::newRow(qPrintable(service.key)) << service.key;
}

void PaulRequestsTest::decidesOnEveryService()
{
    QFETCH(const QString, service);
    const Service* known = sampleRules().company.service(service);
    const QByteArray arguments = R"({"serviceType":")" + service.toUtf8() + R"(","location":"laval"})";
    const QString result = run(u"validateServiceRequest"_s, arguments).result;
    const QString urgent
        = run(u"validateServiceRequest"_s, QByteArray{arguments}.replace("}", R"(,"urgency":true})")).result;
    QVERIFY2(result.contains(known->name) && urgent.contains(u"P1"_s), qPrintable(result));
    QVERIFY(!result.contains(u"dollars"_s) && !result.contains(u"P1"_s));
    QCOMPARE(result.contains(u"accepté"_s), known->standing == ServiceStanding::Offered);
    QCOMPARE(result.contains(u"refusé"_s), known->standing == ServiceStanding::Refused);
    QCOMPARE(result.contains(u"partenaire de plomberie"_s), known->standing == ServiceStanding::Referred);
    QCOMPARE(urgent.contains(u"accepté"_s), known->standing == ServiceStanding::Offered);
    const QString price = run(u"calculateQuote"_s, arguments).result;
    QVERIFY(known->standing == ServiceStanding::Offered || !price.contains(u"dollars"_s));
}

void PaulRequestsTest::asksForOneMissingFactAtATime_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QString>("parts");
    const auto row = [](const char* name, const char* arguments, const char16_t* parts) {
        QTest::newRow(name) << QByteArray{arguments} << QString::fromUtf16(parts);
    };
    row("name", R"({"service":"débouchage"})", u"nom complet|!téléphone");
    row("number", R"({"service":"débouchage","nom":"A"})", u"numéro de téléphone|!adresse");
    row("a better number", R"({"service":"débouchage","nom":"A","telephone":"514"})",
        u"pas valide: redemande-le");
    row("address", R"({"service":"débouchage","nom":"A","telephone":"5145550132"})",
        u"l'adresse des travaux");
    row("postal code",
        R"({"service":"débouchage","nom":"A","telephone":"5145550132","adresse":"12 rue A, Laval"})",
        u"code postal");
    row("problem",
        R"({"service":"débouchage","nom":"A","telephone":"5145550132","adresse":"12 rue A, Laval H7A 1A1"})",
        u"décrire le problème");
    row("nothing",
        R"({"service":"débouchage","nom":"A","telephone":"5145550132","adresse":"12 rue A, Laval H7A 1A1","probleme":"lent"})",
        u"Il ne manque aucun");
    row("nothing of whom is refused", R"({"service":"piscine"})", u"refusé|!nom complet");
    row("the facts of a refused emergency",
        R"({"service":"vacuum","description":"l'eau monte dans le sous-sol"})",
        u"refusé|P1|une personne va le rappeler|nom complet");
    row("the service of an emergency at last",
        R"({"nom":"A","telephone":"5145550132","adresse":"12 rue A, Laval H7A 1A1","urgence":"P1","probleme":"au secours"})",
        u"P1|quel service");
    row("an unknown service first", R"({"service":"truc"})", u"pas reconnu|!nom complet");
}

void PaulRequestsTest::asksForOneMissingFactAtATime()
{
    QFETCH(const QByteArray, arguments);
    QFETCH(const QString, parts);
    QCOMPARE(missingIn(run(u"creerDemandeService"_s, arguments).result, parts), QString{});
}

void PaulRequestsTest::answersTheSampleMessages_data()
{
    QTest::addColumn<QString>("file");
    const QStringList files = serverMessageSamples();
    for (const QString& file : files) {
        if (file.startsWith("tool-calls"_L1) || file.startsWith("function-call"_L1))
            QTest::newRow(qPrintable(file)) << file;
    }
}

void PaulRequestsTest::answersTheSampleMessages()
{
    QFETCH(const QString, file);
    const auto message = decodeServerMessage(vapiSample(file), fromEpochMs(1'795'000'000'000), Redactor{});
    QVERIFY(message && !message->tools.empty());
    for (const ToolRequest& request : message->tools) {
        const ToolOutcome outcome = runTool(sampleRules(), request);
        QVERIFY(outcome.result.isEmpty() != outcome.error.isEmpty());
        if (toolKindOf(request.name) == ToolKind::ValidateService)
            QCOMPARE(outcome.facts.postalCode, u"J4K 1A7"_s);
    }
}

void PaulRequestsTest::learnsWhatTheReducerWouldLearn()
{
    const QJsonObject arguments{{"serviceType"_L1, "gainage"_L1}, {"location"_L1, "laval"_L1}};
    const ToolOutcome outcome = runTool(sampleRules(), {.name = u"calculateQuote"_s, .arguments = arguments});
    QVERIFY(outcome.facts == factsOf(sampleRules(), ToolKind::CalculateQuote, toolInputOf(arguments)));
    QVERIFY(outcome.facts.quotedMinCents == 390'000);
}

void PaulRequestsTest::refusesUnreadableArguments()
{
    const ToolOutcome outcome
        = runTool(sampleRules(), {.name = u"calculateQuote"_s, .argumentsReadable = false});
    QVERIFY(outcome.result.isEmpty() && outcome.facts.isEmpty());
    QVERIFY(outcome.error.contains(u"Redemande-les"_s));
}

} // namespace dispatch

QTEST_APPLESS_MAIN(dispatch::PaulRequestsTest)
#include "tst_paul_requests.moc"

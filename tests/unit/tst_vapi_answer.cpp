// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vapi/answer.h"
#include "core/vapi/tool_answers.h"
#include "tests/support/vapi_samples.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

const AnswerSettings nothing{};
const AnswerSettings withAssistant{.assistantId = u"a3c9d2f4"_s, .manualNumber = u"+15145550142"_s};
const AnswerSettings withNumber{.manualNumber = u"+15145550142"_s};

ServerMessage sample(const QString& file)
{
    return decodeServerMessage(vapiSample(file), fromEpochMs(1'795'000'000'000), Redactor{})
        .value_or({.type = u"not understood"_s});
}

ServerMessage toolCalls(const QByteArray& list)
{
    return decodeServerMessage(R"({"message":{"type":"tool-calls","toolCallList":)" + list + "}}",
        fromEpochMs(1'795'000'000'000), Redactor{})
        .value_or({.type = u"not understood"_s});
}

QJsonObject answer(const ServerMessage& message, const AnswerSettings& settings = nothing,
    const std::vector<Event>& recorded = {})
{
    return QJsonDocument::fromJson(answerTo(message, recorded, settings)).object();
}

QJsonObject apology(const QString& file)
{
    return QJsonDocument::fromJson(apologyTo(sample(file), withAssistant)).object();
}

//! The shape of a value: its members' names and types, at any depth.
QString shapeOf(const QJsonValue& value)
{
    if (value.isArray())
        return u'[' + shapeOf(value.toArray().first()) + u']';
    if (!value.isObject())
        return QString::number(value.type());
    QString shape{u'{'};
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        shape += it.key() + u':' + shapeOf(it.value()) + u',';
    return shape + u'}';
}

bool isSpeakable(const QJsonValue& words)
{
    return words.toString().size() > 20 && !words.toString().contains(u'\n');
}

} // namespace

class VapiAnswerTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void hasTheDocumentedShape_data();
    void hasTheDocumentedShape();
    void acknowledgesWhatOnlyInforms();
    void prefersTheAssistantToTheNumber();
    void refusesInWordsThatPaulCanSay_data();
    void refusesInWordsThatPaulCanSay();
    void dialsNobody();
    void answersEachToolInTurn();
    void answersEveryReceivedIdAlsoWhenIdsRepeat();
    void givesNoMadeUpIdBack();
    void repeatsTheAnswerThatTheJournalHolds();
    void saysSoWhenAToolWasNotRecorded();
    void keepsEveryAnswerOnOneLine();
    void answersTheLegacyFunctionWithAResult();
    void legacyFunctionsHaveAnIdOfTheirOwn();
    void apologisesWhereVapiWaits_data();
    void apologisesWhereVapiWaits();
    void doesNotApologiseForWhatOnlyInforms();
};

void VapiAnswerTest::hasTheDocumentedShape_data()
{
    QTest::addColumn<QString>("request");
    QTest::addColumn<QString>("response");
    QTest::addColumn<bool>("configured");
    const auto row = [](const QString& request, const QString& response, bool configured) {
        QTest::newRow(qPrintable(response))
            << request + u".json"_s << u"response."_s + response + u".json"_s << configured;
    };
    row(u"assistant-request"_s, u"assistant-request.destination"_s, true);
    row(u"assistant-request"_s, u"assistant-request.error"_s, false);
    row(u"transfer-destination-request"_s, u"transfer-destination-request.success"_s, true);
    row(u"transfer-destination-request"_s, u"transfer-destination-request.error"_s, false);
    row(u"call.endpointing.request"_s, u"call.endpointing.request"_s, false);
    row(u"campaign.predial"_s, u"campaign.predial"_s, false);
    row(u"hang"_s, u"ack"_s, false);
}

void VapiAnswerTest::hasTheDocumentedShape()
{
    QFETCH(const QString, request);
    QFETCH(const QString, response);
    QFETCH(const bool, configured);
    QCOMPARE(shapeOf(answer(sample(request), configured ? withNumber : nothing)),
        shapeOf(vapiSampleObject(response)));
}

void VapiAnswerTest::acknowledgesWhatOnlyInforms()
{
    for (const QString& file : serverMessageSamples()) {
        const ServerMessage message = sample(file);
        if (message.answer == AnswerKind::Acknowledge)
            QCOMPARE(answerTo(message, {message.event}, withAssistant), QByteArray{"{}"});
    }
}

void VapiAnswerTest::prefersTheAssistantToTheNumber()
{
    QCOMPARE(answer(sample(u"assistant-request.json"_s), withAssistant),
        (QJsonObject{{u"assistantId"_s, u"a3c9d2f4"_s}}));
    const QJsonObject destination
        = answer(sample(u"assistant-request.json"_s), withNumber)["destination"_L1].toObject();
    QCOMPARE(destination["number"_L1], QJsonValue{u"+15145550142"_s});
}

void VapiAnswerTest::refusesInWordsThatPaulCanSay_data()
{
    QTest::addColumn<QString>("file");
    for (const auto& file : {u"assistant-request.json"_s, u"transfer-destination-request.json"_s,
             u"handoff-destination-request.json"_s, u"voice-request.json"_s})
        QTest::newRow(qPrintable(file)) << file;
}

void VapiAnswerTest::refusesInWordsThatPaulCanSay()
{
    QFETCH(const QString, file);
    const QJsonObject refusal = answer(sample(file));
    QCOMPARE(refusal.keys(), QStringList{u"error"_s});
    QVERIFY(isSpeakable(refusal["error"_L1]));
}

void VapiAnswerTest::dialsNobody()
{
    QCOMPARE(answer(sample(u"campaign.predial.json"_s))["eligible"_L1], QJsonValue{false});
    QCOMPARE(answer(sample(u"knowledge-base-request.json"_s)), (QJsonObject{{u"documents"_s, QJsonArray{}}}));
}

void VapiAnswerTest::answersEachToolInTurn()
{
    const ServerMessage message = sample(u"tool-calls.parallel.json"_s);
    QCOMPARE(message.tools.size(), 2U);
    const QString zone = uR"({"desservi":true,"secteur":"Rive-Sud","delaiUrgenceMinutes":60})"_s;
    const std::vector<Event> recorded{toolEvent(message, message.tools[0], {.result = zone}),
        toolEvent(message, message.tools[1], {.error = u"Délai dépassé côté serveur."_s})};
    QCOMPARE(answer(message, nothing, recorded), vapiSampleObject(u"response.tool-calls.parallel.json"_s));
}

void VapiAnswerTest::answersEveryReceivedIdAlsoWhenIdsRepeat()
{
    const ServerMessage message = toolCalls(R"([{"id":"t1","name":"f"},{"id":"t1","name":"f"}])");
    QCOMPARE(message.tools.size(), 2U);
    const Event first = toolEvent(message, message.tools[0], {.result = u"fait"_s});
    for (const std::vector<Event>& recorded : {std::vector{first, first}, std::vector{first}}) {
        const QJsonArray results = answer(message, nothing, recorded)["results"_L1].toArray();
        QCOMPARE(results.size(), 2);
        for (const QJsonValue& result : results)
            QCOMPARE(result.toObject(),
                (QJsonObject{{u"toolCallId"_s, u"t1"_s}, {u"name"_s, u"f"_s}, {u"result"_s, u"fait"_s}}));
    }
}

void VapiAnswerTest::givesNoMadeUpIdBack()
{
    const ServerMessage message = toolCalls(R"([{"name":"f"},{"name":"f"}])");
    QCOMPARE(message.tools.size(), 2U);
    QVERIFY(message.tools[0].id != message.tools[1].id);
    std::vector<Event> recorded;
    for (const ToolRequest& tool : message.tools)
        recorded.push_back(toolEvent(message, tool, {.result = tool.id}));
    const QJsonArray results = answer(message, nothing, recorded)["results"_L1].toArray();
    QVERIFY(!results[0].toObject().contains("toolCallId"_L1));
    QCOMPARE(results[1]["result"_L1].toString(), message.tools[1].id);
}

void VapiAnswerTest::repeatsTheAnswerThatTheJournalHolds()
{
    const ServerMessage message = toolCalls(R"([{"id":"t1","name":"f"}])");
    const Event then = toolEvent(message, message.tools[0], {.result = u"la première réponse"_s});
    const QJsonObject told = answer(message, nothing, {then});
    QCOMPARE(told["results"_L1][0]["result"_L1].toString(), u"la première réponse"_s);
}

void VapiAnswerTest::saysSoWhenAToolWasNotRecorded()
{
    const QJsonObject told = answer(toolCalls(R"([{"id":"t1","name":"f"}])"));
    QVERIFY(isSpeakable(told["results"_L1][0]["error"_L1]));
    QCOMPARE(answer(toolCalls("[]")), (QJsonObject{{u"results"_s, QJsonArray{}}}));
}

void VapiAnswerTest::keepsEveryAnswerOnOneLine()
{
    const ServerMessage message = toolCalls(R"([{"id":"t1","name":"f"}])");
    const QString lines = u"a\nb\rc\u2028d\u2029e\u0085f\vg\fh"_s;
    for (const bool works : {true, false}) {
        const Event event = toolEvent(
            message, message.tools[0], works ? ToolOutcome{.result = lines} : ToolOutcome{.error = lines});
        const QJsonObject result = answer(message, nothing, {event})["results"_L1][0].toObject();
        QCOMPARE(result[works ? "result"_L1 : "error"_L1].toString(), u"a b c d e f g h"_s);
        QVERIFY(!result.contains(works ? "error"_L1 : "result"_L1));
    }
    for (const QString& words : {toolNotAvailable(), toolArgumentsUnreadable(), toolSystemUnavailable()})
        QVERIFY(isSpeakable(words));
}

void VapiAnswerTest::answersTheLegacyFunctionWithAResult()
{
    const ServerMessage message = sample(u"function-call.legacy.json"_s);
    QCOMPARE(message.tools.size(), 1U);
    for (const bool works : {true, false}) {
        const QString words = u"Voilà."_s;
        const Event event = toolEvent(
            message, message.tools[0], works ? ToolOutcome{.result = words} : ToolOutcome{.error = words});
        QVERIFY(std::get<ToolAnswered>(event.payload).legacy);
        QCOMPARE(answer(message, nothing, {event}), (QJsonObject{{u"result"_s, words}}));
    }
}

void VapiAnswerTest::legacyFunctionsHaveAnIdOfTheirOwn()
{
    const auto idAt = [](qint64 time) {
        const QByteArray body = R"({"message":{"type":"function-call","timestamp":)"
            + QByteArray::number(time)
            + R"(,"functionCall":{"name":"f","parameters":{"a":1}},"call":{"id":"c"}}})";
        const auto message = decodeServerMessage(body, fromEpochMs(5), Redactor{});
        return message && message->tools.size() == 1 ? message->tools.front().id : QString{};
    };
    QVERIFY(!idAt(1'794'924'148'900).isEmpty());
    QCOMPARE(idAt(1'794'924'148'900), idAt(1'794'924'148'900));
    QVERIFY(idAt(1'794'924'148'900) != idAt(1'794'924'148'901));
}

void VapiAnswerTest::apologisesWhereVapiWaits_data()
{
    QTest::addColumn<QString>("file");
    for (const QString& file : serverMessageSamples()) {
        if (sample(file).answer != AnswerKind::Acknowledge)
            QTest::newRow(qPrintable(file)) << file;
    }
}

void VapiAnswerTest::apologisesWhereVapiWaits()
{
    QFETCH(const QString, file);
    const QJsonObject sorry = apology(file);
    if (sorry.contains("results"_L1)) {
        QCOMPARE(sorry["results"_L1].toArray().size(), static_cast<qsizetype>(sample(file).tools.size()));
        for (const QJsonValue& result : sorry["results"_L1].toArray())
            QVERIFY(isSpeakable(result["error"_L1]));
    } else if (sorry.contains("result"_L1)) {
        QVERIFY(isSpeakable(sorry["result"_L1]));
    } else {
        QVERIFY(isSpeakable(sorry["error"_L1]));
    }
}

void VapiAnswerTest::doesNotApologiseForWhatOnlyInforms()
{
    QCOMPARE(apologyTo(sample(u"status-update.ended.json"_s), withAssistant), QByteArray{});
    QCOMPARE(apologyTo(sample(u"hang.json"_s), withAssistant), QByteArray{});
}

} // namespace dispatch

QTEST_APPLESS_MAIN(dispatch::VapiAnswerTest)
#include "tst_vapi_answer.moc"

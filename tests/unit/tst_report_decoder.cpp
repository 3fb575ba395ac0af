// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vapi/server_message.h"
#include "core/vapi/tool_requests.h"
#include "tests/support/vapi_samples.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

CallReported reported(QJsonObject message)
{
    message.insert(u"type"_s, u"end-of-call-report"_s);
    const QByteArray body = QJsonDocument{QJsonObject{{u"message"_s, message}}}.toJson();
    const auto decoded = decodeServerMessage(body, fromEpochMs(1'795'000'000'000), Redactor{});
    return decoded ? std::get<CallReported>(decoded->event.payload) : CallReported{.endedReason = u"?"_s};
}

CallReported reportedJson(const QByteArray& message)
{
    return reported(QJsonDocument::fromJson(message).object());
}

//! "A:text@ms U:text@-"
QString linesOf(const CallReported& report)
{
    QStringList lines;
    for (const TranscriptLine& line : report.lines) {
        const QString at = line.at ? QString::number(toEpochMs(*line.at)) : u"-"_s;
        lines.append((line.speaker == Speaker::User ? u"U:"_s : u"A:"_s) + line.text + u'@' + at);
    }
    return lines.join(u' ');
}

} // namespace

class ReportDecoderTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void readsTheConversation_data();
    void readsTheConversation();
    void numbersTheLinesInOrder();
    void pairsToolsWithTheirResults();
    void readsTheFullReportsTools();
    void readsTheCost_data();
    void readsTheCost();
    void readsHowTheTransferWent_data();
    void readsHowTheTransferWent();
    void knowsOfTheRecording_data();
    void knowsOfTheRecording();
    void takesTheBetterSummary();
    void readsArgumentsInEveryForm_data();
    void readsArgumentsInEveryForm();
};

void ReportDecoderTest::readsTheConversation_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("lines");
    const auto row = [](const char* name, const QByteArray& message, const QString& lines) {
        QTest::newRow(name) << message << lines;
    };
    row("times of their own",
        R"({"artifact":{"messages":[{"role":"bot","message":" Oui? ","time":1794924134610},
            {"role":"user","message":"Allô","time":1794924143740.4}]}})",
        u"A:Oui?@1794924134610 U:Allô@1794924143740"_s);
    row("seconds from the start",
        R"({"startedAt":"2026-11-17T14:02:13.400Z",
            "artifact":{"messages":[{"role":"user","message":"Allô","secondsFromStart":1.2105}]}})",
        u"U:Allô@1794924134611"_s);
    row("seconds without a start",
        R"({"artifact":{"messages":[{"role":"user","message":"Allô","secondsFromStart":1.2}]}})",
        u"U:Allô@-"_s);
    row("systems and tools are no speakers",
        R"({"artifact":{"messages":[{"role":"system","message":"Tu es Paul"},{"role":"tool","message":"x"},
            {"role":"assistant","content":"Oui?"}]}})",
        u"A:Oui?@-"_s);
    row("empty texts are no lines",
        R"({"artifact":{"messages":[{"role":"user","message":" "},{"role":"user"},{"role":"user","message":5}]}})",
        {});
    row("messages beside the artifact", R"({"artifact":{},"messages":[{"role":"user","message":"Allô"}]})",
        u"U:Allô@-"_s);
    row("the artifact first",
        R"({"artifact":{"messages":[{"role":"user","message":"a"}]},"messages":[{"role":"user","message":"b"}]})",
        u"U:a@-"_s);
    row("the artifact's text",
        R"({"artifact":{"transcript":"AI: Oui?\nUser: Allô: 5.\n"},"transcript":"AI: x"})",
        u"A:Oui?@- U:Allô: 5.@-"_s);
    row("the message's text in French", R"({"transcript":"Paul: Oui?\r\nClient: Allô.\nencore\nIA:\n"})",
        u"A:Oui?@- U:Allô. encore@-"_s);
    row("names of the transcript plan",
        R"({"transcript":"Léa: Oui?\nDame: Allô","assistant":{"artifactPlan":{"transcriptPlan":
            {"assistantName":"Léa","userName":"Dame"}}}})",
        u"A:Oui?@- U:Allô@-"_s);
    row("text of nobody", R"({"transcript":"Bonjour\nà tous"})", {});
    row("nothing", "{}", {});
}

void ReportDecoderTest::readsTheConversation()
{
    QFETCH(const QByteArray, message);
    QTEST(linesOf(reportedJson(message)), "lines");
}

void ReportDecoderTest::numbersTheLinesInOrder()
{
    const CallReported report = reportedJson(R"({"transcript":"AI: a\nUser: b\nAI: c"})");
    QCOMPARE(report.lines.size(), 3U);
    for (size_t i = 0; i < report.lines.size(); ++i) {
        QCOMPARE(report.lines[i].position, static_cast<int>(i));
        QCOMPARE(report.lines[i].id, u"report-%1"_s.arg(i));
    }
}

void ReportDecoderTest::pairsToolsWithTheirResults()
{
    const CallReported report = reportedJson(R"({"artifact":{"messages":[
        {"role":"tool_calls","time":1794924166810,"toolCalls":[
            {"id":"t1","function":{"name":"f","arguments":"{\"a\": 1}"}},
            {"id":"t2","function":{"name":"g","arguments":{}}}]},
        {"role":"tool_call_result","toolCallId":"t1","name":"f","result":"ligne\ndeux","time":1794924167380},
        {"role":"tool_call_result","toolCallId":"t1","name":"f","result":"encore"},
        {"role":"tool_call_result","toolCallId":"t3","name":"h","result":{"ok":true},"time":1794924168000},
        {"role":"tool_call_result","toolCallId":"","name":"i","result":"x"}]}})");
    QCOMPARE(report.tools,
        (std::vector<ToolCall>{{.id = u"t1"_s,
                                   .name = u"f"_s,
                                   .arguments = uR"({"a":1})"_s,
                                   .result = u"ligne deux"_s,
                                   .at = fromEpochMs(1'794'924'166'810)},
            {.id = u"t3"_s,
                .name = u"h"_s,
                .arguments = u"{}"_s,
                .result = uR"({"ok":true})"_s,
                .at = fromEpochMs(1'794'924'168'000)}}));
}

void ReportDecoderTest::readsTheFullReportsTools()
{
    const CallReported report
        = reported(vapiSampleObject(u"end-of-call-report.json"_s)["message"_L1].toObject());
    QCOMPARE(report.tools.size(), 2U);
    QCOMPARE(report.tools[0].id, u"call_Zq1VbT7nKx0aLw2RfYd8sPmE"_s);
    QCOMPARE(report.tools[0].arguments, uR"({"codePostal":"J4K 1A7","ville":"Longueuil"})"_s);
    QVERIFY(report.tools[1].result.contains("D-2026-1187"_L1));
}

void ReportDecoderTest::readsTheCost_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<std::optional<double>>("cost");
    using Cost = std::optional<double>;
    QTest::newRow("a number") << QByteArray{R"({"cost":0.1162})"} << Cost{0.1162};
    QTest::newRow("zero") << QByteArray{R"({"cost":0})"} << Cost{0.0};
    QTest::newRow("a number as text") << QByteArray{R"({"cost":"0.5"})"} << Cost{0.5};
    QTest::newRow("a breakdown only") << QByteArray{R"({"costBreakdown":{"total":0.25}})"} << Cost{0.25};
    QTest::newRow("words") << QByteArray{R"({"cost":"gratuit"})"} << Cost{};
    QTest::newRow("infinity as text") << QByteArray{R"({"cost":"inf"})"} << Cost{};
    QTest::newRow("nothing") << QByteArray{"{}"} << Cost{};
}

void ReportDecoderTest::readsTheCost()
{
    QFETCH(const QByteArray, message);
    QTEST(reportedJson(message).costUsd, "cost");
}

void ReportDecoderTest::readsHowTheTransferWent_data()
{
    QTest::addColumn<QByteArray>("transfers");
    QTest::addColumn<TransferResult>("result");
    QTest::newRow("completed") << QByteArray{R"([{"status":"completed"}])"} << TransferResult::Connected;
    QTest::newRow("connected") << QByteArray{R"([{"status":"connected"}])"} << TransferResult::Connected;
    QTest::newRow("no answer") << QByteArray{R"([{"status":"no-answer"}])"} << TransferResult::NotConnected;
    QTest::newRow("busy, then connected")
        << QByteArray{R"([{"status":"busy"},{"status":"connected"}])"} << TransferResult::Connected;
    QTest::newRow("a new word") << QByteArray{R"([{"status":"teleported"}])"} << TransferResult::Unknown;
    QTest::newRow("none") << QByteArray{"[]"} << TransferResult::Unknown;
    QTest::newRow("wrong types") << QByteArray{R"([5,"x",{"status":1}])"} << TransferResult::Unknown;
}

void ReportDecoderTest::readsHowTheTransferWent()
{
    QFETCH(const QByteArray, transfers);
    QTEST(reportedJson(R"({"artifact":{"transfers":)" + transfers + "}}").transfer, "result");
}

void ReportDecoderTest::knowsOfTheRecording_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<bool>("recorded");
    QTest::newRow("the artifact's URL")
        << QByteArray{R"({"artifact":{"recordingUrl":"https://a/b"}})"} << true;
    QTest::newRow("the message's URL") << QByteArray{R"({"stereoRecordingUrl":"https://a/b"})"} << true;
    QTest::newRow("the new form")
        << QByteArray{R"({"artifact":{"recording":{"mono":{"combinedUrl":"https://a/b"}}}})"} << true;
    QTest::newRow("presigned only") << QByteArray{R"({"artifact":{"presignedMonoUrl":"https://a/b?c"}})"}
                                    << true;
    QTest::newRow("an empty URL") << QByteArray{R"({"artifact":{"recordingUrl":"","presignedMonoUrl":""}})"}
                                  << false;
    QTest::newRow("null") << QByteArray{R"({"artifact":{"recordingUrl":null,"presignedMonoUrl":null}})"}
                          << false;
    QTest::newRow("nothing") << QByteArray{"{}"} << false;
}

void ReportDecoderTest::knowsOfTheRecording()
{
    QFETCH(const QByteArray, message);
    QTEST(reportedJson(message).recordingAvailable, "recorded");
}

void ReportDecoderTest::takesTheBetterSummary()
{
    QCOMPARE(reportedJson(R"({"analysis":{"summary":"a"},"summary":"b"})").summary, u"a"_s);
    QCOMPARE(reportedJson(R"({"analysis":{"summary":" "},"summary":" b "})").summary, u"b"_s);
}

void ReportDecoderTest::readsArgumentsInEveryForm_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QByteArray& entry, const QString& expected) {
        QTest::newRow(name) << entry << expected;
    };
    const QString good = uR"(f {"a":1} readable)"_s;
    row("JSON text", R"({"function":{"name":"f","arguments":"{\"a\":1}"}})", good);
    row("an object", R"({"function":{"name":"f","arguments":{"a":1}}})", good);
    row("the flat form", R"({"name":"f","arguments":{"a":1}})", good);
    row("the flat form with parameters", R"({"name":"f","parameters":{"a":1}})", good);
    row("the flat form with text", R"({"name":"f","parameters":"{\"a\":1}"})", good);
    row("text of text", R"({"name":"f","arguments":"\"{\\\"a\\\":1}\""})", good);
    row("no arguments", R"({"name":"f"})", u"f {} readable"_s);
    row("null", R"({"name":"f","arguments":null})", u"f {} readable"_s);
    row("empty text", R"({"function":{"name":"f","arguments":" "}})", u"f {} readable"_s);
    row("broken JSON", R"({"function":{"name":"f","arguments":"{\"a\":"}})", u"f {} unreadable"_s);
    row("a list", R"({"function":{"name":"f","arguments":[1]}})", u"f {} unreadable"_s);
    row("a number", R"({"function":{"name":"f","arguments":"5"}})", u"f {} unreadable"_s);
    row("two objects", R"({"function":{"name":"f","arguments":"{},{}"}})", u"f {} unreadable"_s);
    row("a name that is no text", R"({"function":{"name":5}})", u" {} readable"_s);
}

void ReportDecoderTest::readsArgumentsInEveryForm()
{
    QFETCH(const QByteArray, entry);
    const ToolRequest request = toolRequestOf(QJsonDocument::fromJson(entry).object());
    const QString arguments
        = QString::fromUtf8(QJsonDocument{request.arguments}.toJson(QJsonDocument::Compact));
    QTEST(request.name + u' ' + arguments + (request.argumentsReadable ? u" readable"_s : u" unreadable"_s),
        "expected");
}

} // namespace dispatch

QTEST_APPLESS_MAIN(dispatch::ReportDecoderTest)
#include "tst_report_decoder.moc"

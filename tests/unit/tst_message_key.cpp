// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vapi/server_message.h"
#include "tests/support/vapi_samples.h"

#include <QRegularExpression>
#include <QTest>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr Instant first = fromEpochMs(1'795'000'000'000);
constexpr Instant second = fromEpochMs(1'795'000'060'000);
const QString report = u"end-of-call-report.wire.json"_s;

QString keyOf(const QJsonObject& body, Instant receivedAt = first)
{
    const auto message = decodeServerMessage(QJsonDocument{body}.toJson(), receivedAt, Redactor{});
    return message ? message->event.key : u"not understood"_s;
}

//! \a body with the member at \a path, below "message", being \a value.
QJsonObject changed(const QJsonObject& body, const QStringList& path, const QJsonValue& value)
{
    QJsonObject result = body;
    const QString& name = path.first();
    result.insert(name,
        path.size() == 1 ? value : QJsonValue{changed(result.value(name).toObject(), path.mid(1), value)});
    return result;
}

} // namespace

class MessageKeyTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void everyRedeliveryHasTheSameKey();
    void everySampleHasItsOwnKey();
    void aReportWithOtherPresignedUrlsHasTheSameKey();
    void aLateAnalysisIsANewEvent();
    void theSameWordsAtAnotherTimeAreANewEvent();
    void withoutATimeTheKeyDoesNotDependOnTheArrival();
    void aToolsKeyIsItsId();
    void theKeyNamesTheTypeAndTheCall();
};

void MessageKeyTest::everyRedeliveryHasTheSameKey()
{
    for (const QString& file : serverMessageSamples()) {
        const QJsonObject body = vapiSampleObject(file);
        QJsonObject again = changed(body, {u"message"_s, u"call"_s, u"status"_s}, u"other"_s);
        if (!body.value("message"_L1).toObject().contains("call"_L1))
            again = body;
        QVERIFY2(keyOf(again, second) == keyOf(body, first), qPrintable(file));
    }
}

void MessageKeyTest::everySampleHasItsOwnKey()
{
    // these tell the same thing in two of VAPI's shapes
    // each tells the same as another file, in another of VAPI's shapes
    const QStringList twins{u"conversation-update.wire.json"_s, u"end-of-call-report.wire.json"_s,
        u"status-update.wire-secrets.json"_s, u"transcript.final.json"_s};
    QStringList keys;
    for (const QString& file : serverMessageSamples()) {
        const QString key = keyOf(vapiSampleObject(file));
        QVERIFY2(keys.contains(key) == twins.contains(file), qPrintable(file));
        keys.append(key);
    }
}

void MessageKeyTest::aReportWithOtherPresignedUrlsHasTheSameKey()
{
    const QJsonObject body = vapiSampleObject(report);
    QJsonObject again = body;
    for (const QString& name : {u"presignedMonoUrl"_s, u"presignedLogUrl"_s, u"presignedUrlsExpiresAt"_s})
        again = changed(again, {u"message"_s, u"artifact"_s, name}, u"https://x.example/a?sig=OTHER"_s);
    again = changed(again, {u"message"_s, u"recordingUrl"_s}, u"https://x.example/b?sig=OTHER"_s);
    QVERIFY(again != body);
    QCOMPARE(keyOf(again), keyOf(body));
}

void MessageKeyTest::aLateAnalysisIsANewEvent()
{
    const QJsonObject body = vapiSampleObject(report);
    const auto differs = [&body](const QStringList& path, const QJsonValue& value) {
        return keyOf(changed(body, path, value)) != keyOf(body);
    };
    QVERIFY(differs({u"message"_s, u"analysis"_s, u"summary"_s}, u"Autre résumé."_s));
    QVERIFY(differs({u"message"_s, u"analysis"_s, u"structuredData"_s, u"urgence"_s}, u"P2"_s));
    QVERIFY(differs({u"message"_s, u"artifact"_s, u"structuredOutputs"_s, u"x"_s}, QJsonObject{}));
    QVERIFY(differs({u"message"_s, u"cost"_s}, 0.5));
}

void MessageKeyTest::theSameWordsAtAnotherTimeAreANewEvent()
{
    const QJsonObject body = vapiSampleObject(u"transcript.final.json"_s);
    QVERIFY(keyOf(changed(body, {u"message"_s, u"timestamp"_s}, 1794924148901LL)) != keyOf(body));
}

void MessageKeyTest::withoutATimeTheKeyDoesNotDependOnTheArrival()
{
    for (const QString& file : {u"transcript.final.json"_s, u"tool-calls.json"_s, u"hang.json"_s}) {
        const QJsonObject body
            = changed(vapiSampleObject(file), {u"message"_s, u"timestamp"_s}, QJsonValue{});
        QCOMPARE(keyOf(body, second), keyOf(body, first));
    }
}

void MessageKeyTest::aToolsKeyIsItsId()
{
    const auto message = decodeServerMessage(vapiSample(u"tool-calls.parallel.json"_s), first, Redactor{});
    QVERIFY(message);
    const Event event = toolEvent(*message, message->tools.front(), {.result = u"a\r\nb\u2028c"_s});
    QCOMPARE(event.key, u"tool:call_Zq1VbT7nKx0aLw2RfYd8sPmE"_s);
    const auto& tool = std::get<ToolAnswered>(event.payload).tool;
    QCOMPARE(tool.id, u"call_Zq1VbT7nKx0aLw2RfYd8sPmE"_s);
    QCOMPARE(tool.arguments, uR"({"codePostal":"J4K 1A7","ville":"Longueuil"})"_s);
    QCOMPARE(tool.result, u"a  b c"_s);
    QCOMPARE(tool.at, event.occurredAt);
}

void MessageKeyTest::theKeyNamesTheTypeAndTheCall()
{
    const QString key = keyOf(vapiSampleObject(u"hang.json"_s));
    const QRegularExpression shape{u"^vapi:hang:01a1e9d0-b2b8-7aa4-b5e1-4f0c2d8e9b17:[0-9a-f]{32}$"_s};
    QVERIFY2(shape.match(key).hasMatch(), qPrintable(key));
}

} // namespace dispatch

QTEST_APPLESS_MAIN(dispatch::MessageKeyTest)
#include "tst_message_key.moc"

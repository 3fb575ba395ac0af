// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vapi/server_message.h"
#include "tests/support/message_facts.h"
#include "tests/support/vapi_samples.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr Instant receivedAt = fromEpochMs(1'795'000'000'000);

ServerMessage understood(const QByteArray& body, Instant at = receivedAt)
{
    const auto message = decodeServerMessage(body, at, Redactor{});
    if (!message)
        qWarning("the body was not understood");
    return message.value_or({});
}

ServerMessage understood(const QJsonObject& message, Instant at = receivedAt)
{
    return understood(QJsonDocument{QJsonObject{{"message"_L1, message}}}.toJson(), at);
}

QJsonObject heard(const QString& text, const QJsonValue& timestamp)
{
    return {{"type"_L1, "transcript"_L1}, {"timestamp"_L1, timestamp}, {"role"_L1, "user"_L1},
        {"transcriptType"_L1, "final"_L1}, {"transcript"_L1, text},
        {"call"_L1, QJsonObject{{"id"_L1, "call-1"_L1}}}};
}

QJsonObject with(QJsonObject object, QLatin1StringView name, const QJsonValue& value)
{
    object.insert(name, value);
    return object;
}

} // namespace

class ServerMessageTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void understandsEverySample_data();
    void understandsEverySample();
    void keepsNoConfigurationAndNoHistoryOfAnySample();
    void asksForAnAnswerExactlyWhereVapiNeedsOne();
    void readsEveryKindOfTime_data();
    void readsEveryKindOfTime();
    void takesBothNamesOfTheTranscript();
    void takesWordsWithoutATypeAsFinal();
    void keepsWhatItDoesNotKnow_data();
    void keepsWhatItDoesNotKnow();
    void readsTheCallerWhereverHeStands_data();
    void readsTheCallerWhereverHeStands();
    void neverReadsTheSnapshotsStatus();
    void cutsTheDetailAt64KiB();
    void survivesABadByte();
};

void ServerMessageTest::understandsEverySample_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("expected");
    const QJsonObject facts = vapiSampleObject(u"../vapi_facts.json"_s);
    QCOMPARE(facts.size(), 57);
    QCOMPARE(serverMessageSamples(), facts.keys());
    for (const QString& file : serverMessageSamples())
        QTest::newRow(qPrintable(file)) << file << facts.value(file).toString();
}

void ServerMessageTest::understandsEverySample()
{
    QFETCH(const QString, file);
    const ServerMessage message = understood(vapiSample(file));
    QTEST(factsOf(message), "expected");
    QCOMPARE(message.event.author, u"vapi"_s);
    QCOMPARE(message.event.receivedAt, receivedAt);
    QVERIFY(QJsonDocument::fromJson(message.redactedBody).object().contains("message"_L1));
}

void ServerMessageTest::keepsNoConfigurationAndNoHistoryOfAnySample()
{
    for (const QString& file : serverMessageSamples()) {
        const QByteArray payload = encodePayload(understood(vapiSample(file)).event);
        for (const char* part :
            {"firstMessage", "messagesOpenAIFormatted", "transcriber", "répartiteur virtuel"})
            QVERIFY2(!payload.contains(part), qPrintable(file + u": "_s + QString::fromUtf8(part)));
    }
}

void ServerMessageTest::asksForAnAnswerExactlyWhereVapiNeedsOne()
{
    QStringList answered;
    for (const QString& file : serverMessageSamples()) {
        const ServerMessage message = understood(vapiSample(file));
        if (message.answer != AnswerKind::Acknowledge && !answered.contains(message.type))
            answered.append(message.type);
    }
    QCOMPARE(answered,
        (QStringList{u"assistant-request"_s, u"call.endpointing.request"_s, u"campaign.predial"_s,
            u"function-call"_s, u"handoff-destination-request"_s, u"knowledge-base-request"_s,
            u"tool-calls"_s, u"transfer-destination-request"_s, u"voice-request"_s}));
}

void ServerMessageTest::readsEveryKindOfTime_data()
{
    QTest::addColumn<QJsonValue>("timestamp");
    QTest::addColumn<Instant>("expected");
    const Instant told = fromEpochMs(1'794'924'148'900);
    QTest::newRow("milliseconds") << QJsonValue{1794924148900LL} << told;
    QTest::newRow("milliseconds with a fraction") << QJsonValue{1794924148899.6} << told;
    QTest::newRow("seconds") << QJsonValue{1794924148LL} << fromEpochMs(1'794'924'148'000);
    QTest::newRow("seconds with a fraction") << QJsonValue{1794924148.9} << told;
    QTest::newRow("ISO 8601") << QJsonValue{"2026-11-17T14:02:28.900Z"_L1} << told;
    QTest::newRow("ISO 8601 with an offset") << QJsonValue{"2026-11-17T09:02:28.900-05:00"_L1} << told;
    QTest::newRow("a number as text") << QJsonValue{"1794924148900"_L1} << told;
    QTest::newRow("nothing") << QJsonValue{} << receivedAt;
    QTest::newRow("zero") << QJsonValue{0} << receivedAt;
    QTest::newRow("before 1970") << QJsonValue{-5} << receivedAt;
    QTest::newRow("after 9999") << QJsonValue{1e300} << receivedAt;
    QTest::newRow("words") << QJsonValue{"hier"_L1} << receivedAt;
    QTest::newRow("an object") << QJsonValue{QJsonObject{}} << receivedAt;
}

void ServerMessageTest::readsEveryKindOfTime()
{
    QFETCH(const QJsonValue, timestamp);
    QTEST(understood(heard(u"Oui."_s, timestamp)).event.occurredAt, "expected");
}

void ServerMessageTest::takesBothNamesOfTheTranscript()
{
    const QJsonObject plain = heard(u"Oui."_s, 1794924148900LL);
    const QJsonObject typed = with(plain, "type"_L1, "transcript[transcriptType=\"final\"]"_L1);
    QCOMPARE(understood(typed).type, u"transcript"_s);
    QCOMPARE(understood(typed).event, understood(plain).event);
}

void ServerMessageTest::takesWordsWithoutATypeAsFinal()
{
    QJsonObject message = heard(u"Oui."_s, 1794924148900LL);
    message.remove("transcriptType"_L1);
    QCOMPARE(understood(message).event.payload, EventPayload{TranscriptHeard{.text = u"Oui."_s}});
}

void ServerMessageTest::keepsWhatItDoesNotKnow_data()
{
    QTest::addColumn<QJsonObject>("message");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("detail");
    QTest::newRow("an unknown type") << QJsonObject{{"type"_L1, "new-in-2027"_L1}, {"x"_L1, 1}}
                                     << u"new-in-2027"_s << uR"({"x":1})"_s;
    QTest::newRow("no type") << QJsonObject{{"x"_L1, 1}} << QString{} << uR"({"x":1})"_s;
    QTest::newRow("a type that is a number") << QJsonObject{{"type"_L1, 5}} << QString{} << u"{}"_s;
    QTest::newRow("an unknown status")
        << QJsonObject{{"type"_L1, "status-update"_L1}, {"status"_L1, "flying"_L1}} << u"status-update"_s
        << uR"({"status":"flying"})"_s;
    QTest::newRow("a transcript of nobody")
        << QJsonObject{{"type"_L1, "transcript"_L1}, {"role"_L1, "system"_L1}, {"transcript"_L1, "x"_L1}}
        << u"transcript"_s << uR"({"role":"system","transcript":"x"})"_s;
    QTest::newRow("speech that does neither start nor stop") << QJsonObject{{"type"_L1, "speech-update"_L1},
        {"role"_L1, "user"_L1}} << u"speech-update"_s << uR"({"role":"user"})"_s;
}

void ServerMessageTest::keepsWhatItDoesNotKnow()
{
    QFETCH(const QJsonObject, message);
    QFETCH(const QString, type);
    QFETCH(const QString, detail);
    const ServerMessage kept = understood(message);
    QCOMPARE(kept.answer, AnswerKind::Acknowledge);
    QCOMPARE(kept.event.payload, (EventPayload{Noted{.type = type, .detail = detail}}));
}

void ServerMessageTest::readsTheCallerWhereverHeStands_data()
{
    QTest::addColumn<QJsonObject>("members");
    QTest::addColumn<QString>("phone");
    const QString phone = u"+15145550137"_s;
    const auto customer = [](const QJsonObject& object) { return QJsonObject{{"customer"_L1, object}}; };
    QTest::newRow("as customer") << customer({{"number"_L1, phone}}) << phone;
    QTest::newRow("in another form") << customer({{"number"_L1, "(514) 555-0137"_L1}}) << phone;
    QTest::newRow("in the call only") << QJsonObject{{"call"_L1, customer({{"number"_L1, phone}})}} << phone;
    QTest::newRow("as SIP address") << customer({{"sipUri"_L1, "sip:+15145550137@exemple.ca"_L1}}) << phone;
    QTest::newRow("anonymous") << customer({{"number"_L1, "anonymous"_L1}}) << QString{};
    QTest::newRow("a number that is no text") << customer({{"number"_L1, 5145550137LL}}) << QString{};
    QTest::newRow("nowhere") << QJsonObject{} << QString{};
}

void ServerMessageTest::readsTheCallerWhereverHeStands()
{
    QFETCH(QJsonObject, members);
    members.insert("type"_L1, "hang"_L1);
    QTEST(understood(members).event.callerPhone, "phone");
}

void ServerMessageTest::neverReadsTheSnapshotsStatus()
{
    const QJsonObject call{{"id"_L1, "call-1"_L1}, {"status"_L1, "ended"_L1}, {"endedReason"_L1, "x"_L1}};
    const QJsonObject message{
        {"type"_L1, "status-update"_L1}, {"status"_L1, "in-progress"_L1}, {"call"_L1, call}};
    QCOMPARE(
        understood(message).event.payload, EventPayload{StatusChanged{.status = CallStatus::InProgress}});
}

void ServerMessageTest::cutsTheDetailAt64KiB()
{
    const QJsonObject message{{"type"_L1, "new-in-2027"_L1}, {"a"_L1, QString{60'000, u'é'}},
        {"b"_L1, QString{30'000, u'b'}}, {"c"_L1, QString{30'000, u'c'}}, {"d"_L1, "klein"_L1}};
    const auto noted = std::get<Noted>(understood(message).event.payload);
    QVERIFY(noted.detail.toUtf8().size() <= 64 * 1024);
    QCOMPARE(QJsonDocument::fromJson(noted.detail.toUtf8()).object().keys(),
        (QStringList{u"b"_s, u"c"_s, u"d"_s}));
}

void ServerMessageTest::survivesABadByte()
{
    const QByteArray body
        = "{\"message\":{\"type\":\"transcript\",\"role\":\"user\",\"transcript\":\"d\xE9j\xE0\"}}";
    QCOMPARE(understood(body).event.payload, EventPayload{TranscriptHeard{.text = u"d\uFFFDj\uFFFD"_s}});
}

} // namespace dispatch

QTEST_APPLESS_MAIN(dispatch::ServerMessageTest)
#include "tst_server_message.moc"

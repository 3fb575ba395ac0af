// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vapi/answer.h"
#include "tests/support/vapi_samples.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <functional>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr Instant receivedAt = fromEpochMs(1'795'000'000'000);

//! Whatever came: an event that the journal can hold and read again, and an answer that is JSON.
bool staysUsable(const ServerMessage& message)
{
    Event back = message.event;
    back.payload = NoteAdded{};
    const bool readable
        = bool{decodePayload(kindName(message.event.payload), encodePayload(message.event), back)};
    const QByteArray answer = answerTo(message, {}, {});
    return readable && back == message.event && !message.event.key.isEmpty()
        && QJsonDocument::fromJson(answer).isObject()
        && QJsonDocument::fromJson(message.redactedBody).isObject();
}

QJsonArray wrongValues()
{
    return {QJsonValue{}, true, -1, 1e300, QString{}, QString{QChar{u'\0'}} + QChar{0xD800}, QJsonArray{},
        QJsonArray{1, u"x"_s, QJsonArray{}}, QJsonObject{},
        QJsonObject{{u"id"_s, 1}, {u"role"_s, u"user"_s}}};
}

using Change = std::function<void(const QJsonValue&)>;

//! Calls \a each with \a value changed at every place in turn, down to \a depth levels. Of a list only the
//! first three elements, which have every shape there is.
void forEachChange(const QJsonValue& value, int depth, const Change& each)
{
    for (const QJsonValue& wrong : wrongValues())
        each(wrong);
    if (depth == 0)
        return;
    QJsonObject object = value.toObject();
    for (const QString& name : object.keys()) {
        forEachChange(object.value(name), depth - 1, [&](const QJsonValue& inner) {
            QJsonObject other = object;
            other.insert(name, inner);
            each(other);
        });
    }
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(array.size(), 3); ++i) {
        forEachChange(array.at(i), depth - 1, [&](const QJsonValue& inner) {
            QJsonArray other = array;
            other.replace(i, inner);
            each(other);
        });
    }
}

//! Without what no decoder reads, or what many other rows change too: that would only cost time.
QJsonObject trimmed(QJsonObject message, int depth)
{
    for (const QString& name : {u"call"_s, u"customer"_s, u"messages"_s}) {
        if (depth > 2)
            message.remove(name);
    }
    for (const QString& name : {u"assistant"_s, u"newAssistant"_s, u"phoneNumber"_s, u"costs"_s,
             u"messagesOpenAIFormatted"_s, u"conversation"_s})
        message.remove(name);
    QJsonObject artifact = message.value("artifact"_L1).toObject();
    artifact.remove(u"messagesOpenAIFormatted"_s);
    artifact.remove(u"performanceMetrics"_s);
    if (message.value("type"_L1) != "end-of-call-report"_L1)
        artifact = {};
    message.insert(u"artifact"_s, artifact);
    return message;
}

} // namespace

class HostileMessageTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void refusesWhatIsNoMessage_data();
    void refusesWhatIsNoMessage();
    void takesOddButValidBodies_data();
    void takesOddButValidBodies();
    void wrongTypesInAnyFieldDoNoHarm_data();
    void wrongTypesInAnyFieldDoNoHarm();
    void cutBodiesDoNoHarm();
};

void HostileMessageTest::refusesWhatIsNoMessage_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray{};
    QTest::newRow("a blank") << QByteArray{" "};
    QTest::newRow("NUL bytes") << QByteArray(64, '\0');
    QTest::newRow("100 000 brackets") << QByteArray(100'000, '[');
    QTest::newRow("100 000 nested brackets") << QByteArray(100'000, '[') + QByteArray(100'000, ']');
    QTest::newRow("100 000 nested objects below a message")
        << R"({"message":)" + QByteArray{R"({"a":)"}.repeated(100'000) + '1' + QByteArray(100'001, '}');
    QTest::newRow("a list") << QByteArray{R"([{"message":{}}])"};
    QTest::newRow("a text") << QByteArray{R"("message")"};
    QTest::newRow("no message") << QByteArray{R"({"type":"status-update"})"};
    QTest::newRow("a message that is a text") << QByteArray{R"({"message":"status-update"})"};
    QTest::newRow("a message that is a list") << QByteArray{R"({"message":[{}]})"};
    QTest::newRow("a message that is null") << QByteArray{R"({"message":null})"};
    QTest::newRow("two bodies") << QByteArray{R"({"message":{}}{"message":{}})"};
    QTest::newRow("a number without end")
        << QByteArray{R"({"message":{"timestamp":)"} + QByteArray(5000, '9');
    QTest::newRow("a form") << QByteArray{"message=%7B%7D&type=status-update"};
    QTest::newRow("no UTF-8 at all") << QByteArray(200, '\xff');
}

void HostileMessageTest::refusesWhatIsNoMessage()
{
    QFETCH(const QByteArray, body);
    const auto message = decodeServerMessage(body, receivedAt, Redactor{});
    QVERIFY(!message);
    QCOMPARE(message.error().code, ErrorCode::Malformed);
    QVERIFY(!message.error().detail.isEmpty());
}

void HostileMessageTest::takesOddButValidBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("an empty message") << QByteArray{R"({"message":{}})"};
    QTest::newRow("a byte order mark") << QByteArray{"\xEF\xBB\xBF{\"message\":{}}"};
    QTest::newRow("the same key twice")
        << QByteArray{R"({"message":{"type":"hang","type":"transcript"},"message":{"type":"hang"}})"};
    QTest::newRow("a NUL in the type") << QByteArray{R"({"message":{"type":"a\u0000b"}})"};
    QTest::newRow("half a character") << QByteArray{R"({"message":{"type":"\ud800","x":"\udc00"}})"};
    QTest::newRow("bytes that are no UTF-8") << QByteArray{"{\"message\":{\"type\":\"\xC3\x28\xFF\"}}"};
    QTest::newRow("a huge time") << QByteArray{R"({"message":{"timestamp":123456789012345678901234567890}})"};
    QTest::newRow("a call id of 1 MB")
        << QByteArray{R"({"message":{"call":{"id":")"} + QByteArray(1'000'000, 'x') + R"("}}})";
    QTest::newRow("900 nested lists")
        << QByteArray{R"({"message":{"x":)"} + QByteArray(900, '[') + QByteArray(900, ']') + "}}";
    QTest::newRow("10 000 tools without ids")
        << QByteArray{R"({"message":{"type":"tool-calls","toolCallList":[)"}
            + QByteArray{"{},"}.repeated(9'999) + "{}]}}";
}

void HostileMessageTest::takesOddButValidBodies()
{
    QFETCH(const QByteArray, body);
    const auto message = decodeServerMessage(body, receivedAt, Redactor{});
    QVERIFY(message);
    QVERIFY(staysUsable(*message));
}

void HostileMessageTest::wrongTypesInAnyFieldDoNoHarm_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("depth");
    for (const QString& file : serverMessageSamples()) {
        const bool tools = file == "tool-calls.json"_L1; // all four have its fields
        const bool report = file.startsWith("end-of-call-report"_L1); // large: one row goes deep for all
        QTest::newRow(qPrintable(file)) << file << (tools ? 4 : report ? 1 : 2);
    }
    QTest::newRow("a report, deeply") << u"end-of-call-report.transferred.json"_s << 4;
}

void HostileMessageTest::wrongTypesInAnyFieldDoNoHarm()
{
    QFETCH(const QString, file);
    QFETCH(const int, depth);
    const QJsonObject original = trimmed(vapiSampleObject(file).value("message"_L1).toObject(), depth);
    int changes = 0;
    forEachChange(original, depth, [&](const QJsonValue& message) {
        const QByteArray body = QJsonDocument{QJsonObject{{u"message"_s, message}}}.toJson();
        const auto understood = decodeServerMessage(body, receivedAt, Redactor{});
        const bool fine = understood ? staysUsable(*understood) : !message.isObject();
        QVERIFY2(fine, body.constData());
        ++changes;
    });
    QVERIFY(changes > 40);
}

void HostileMessageTest::cutBodiesDoNoHarm()
{
    const QByteArray body = vapiSample(u"tool-calls.wire-object-args.json"_s);
    for (qsizetype length = 0; length < body.size() - 3; length += 7)
        QVERIFY(!decodeServerMessage(body.first(length), receivedAt, Redactor{}));
}

} // namespace dispatch

QTEST_APPLESS_MAIN(dispatch::HostileMessageTest)
#include "tst_hostile_message.moc"

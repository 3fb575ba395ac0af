// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/event.h"
#include "core/domain/reducer.h"
#include "tests/support/event_streams.h"
#include "tests/support/sample_rules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

const QStringList kinds{u"status"_s, u"transcript"_s, u"speech"_s, u"tool"_s, u"report"_s, u"removed"_s,
    u"note"_s, u"noted"_s, u"assigned"_s, u"priority"_s, u"follow-up"_s, u"merged"_s, u"acknowledged"_s,
    u"shelved"_s, u"callback-started"_s, u"callback-ended"_s, u"corrected"_s, u"entered"_s, u"escalated"_s,
    u"silenced"_s};

//! \a event after a way through the journal.
Event journalled(const Event& event)
{
    Event back = event;
    back.payload = Noted{.type = u"nothing was read"_s};
    back.callerPhone = u"nothing was read"_s;
    back.callerName = u"nothing was read"_s;
    const Status read = decodePayload(kindName(event.payload), encodePayload(event), back);
    if (!read)
        qWarning("the payload was not read");
    return back;
}

//! The same JSON with the value of \a member, at any depth, being \a wrong.
QJsonValue spoiled(const QJsonValue& value, const QString& member, const QJsonValue& wrong)
{
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (auto element = array.begin(); element != array.end(); ++element)
            *element = spoiled(*element, member, wrong);
        return array;
    }
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == member)
            it.value() = wrong;
        else if (it.value().isArray())
            it.value() = spoiled(it.value(), member, wrong);
    }
    return object.isEmpty() ? value : QJsonValue{object};
}

void collectMembers(const QJsonValue& value, QStringList& names)
{
    for (const QJsonValue& element : value.toArray())
        collectMembers(element, names);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        names.append(it.key());
        collectMembers(it.value(), names);
    }
}

Event fullReport()
{
    return {.key = u"k"_s,
        .callerPhone = u"+15145550137"_s,
        .callerName = u"Mélanie"_s,
        .payload = CallReported{.endedReason = u"customer-ended-call"_s,
            .startedAt = fromEpochMs(1),
            .endedAt = fromEpochMs(2),
            .summary = u"Racines."_s,
            .structuredData = u"{}"_s,
            .costUsd = 0.25,
            .recordingAvailable = true,
            .transfer = TransferResult::NotConnected,
            .lines = {{.id = u"l"_s, .text = u"Oui."_s, .at = fromEpochMs(3), .position = 4}},
            .tools = {{.id = u"t"_s,
                .name = u"f"_s,
                .arguments = u"{}"_s,
                .result = u"r"_s,
                .error = u"e"_s,
                .at = fromEpochMs(5)}}}};
}

} // namespace

class EventCodecTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void everyEventComesBackFromTheJournal();
    void everyStateComesBack();
    void aStateOfSchema2SaysThatTheRulesDecided();
    void anyTextSurvives_data();
    void anyTextSurvives();
    void extremeNumbersSurvive();
    void aTranscriptIsSmall();
    void aWrongTypeAnywhereIsMalformed();
    void aWrongTypeInAStateIsMalformed();
    void textThatIsNoPayloadIsMalformed_data();
    void textThatIsNoPayloadIsMalformed();
    void aFailedReadLeavesTheEventAlone();
    void everyKindHasItsName();
};

void EventCodecTest::everyEventComesBackFromTheJournal()
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        for (const Event& event : EventStreams{seed}.call({u"call"_s}))
            QVERIFY2(journalled(event) == event, qPrintable(u"seed %1: %2"_s.arg(seed).arg(event.key)));
    }
    QCOMPARE(journalled(fullReport()), fullReport());
    for (const EventPayload& payload : {EventPayload{RecordRemoved{.succeeded = false}},
             EventPayload{NoteAdded{.text = u"Rappeler.\n« 14 h »"_s}},
             EventPayload{CallAssigned{.to = u"Zoé"_s}}, EventPayload{CallAssigned{}},
             EventPayload{PriorityChosen{.priority = Priority::P1, .reason = u"« L’eau monte »"_s}},
             EventPayload{PriorityChosen{}}, EventPayload{FollowUpMarked{.followUp = FollowUp::Archived}},
             EventPayload{FollowUpMarked{}}, EventPayload{CallMerged{.into = {u"c2"_s}}},
             EventPayload{CallMerged{}},
             EventPayload{ToolAnswered{.tool = {.id = u"t"_s, .error = u"non"_s}, .legacy = true}}})
        QCOMPARE(journalled({.payload = payload}), Event{.payload = payload});
}

void EventCodecTest::everyStateComesBack()
{
    QCOMPARE(decodeState(encodeState({})).value(), CallState{});
    for (quint32 seed = 1; seed <= 300; ++seed) {
        CallState state;
        for (const Event& event : EventStreams{seed}.call({u"call"_s}))
            state = reduce(std::move(state), event, sampleRules()).state;
        QVERIFY2(decodeState(encodeState(state)).value() == state, qPrintable(u"seed %1"_s.arg(seed)));
    }
}

void EventCodecTest::aStateOfSchema2SaysThatTheRulesDecided()
{
    const Result<CallState> state
        = decodeState(R"({"line":"ended","decided":{"prio":"P2","rule":"city","words":[],"todo":"done"}})");
    QVERIFY(state);
    QCOMPARE(state->decision.machinePriority, Priority::P2);
}

void EventCodecTest::anyTextSurvives_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Québec French") << u"L'égout refoule, ça déborde «partout»… 100 % plein"_s;
    QTest::newRow("quotes and backslashes") << uR"(il a dit: "C:\drain\" \u0041)"_s;
    QTest::newRow("control characters") << u"\u0001\b\f\n\r\t\u001f\u007f"_s;
    QTest::newRow("NUL inside") << QString{QChar{u'a'}} + QChar{u'\0'} + QChar{u'b'};
    QTest::newRow("characters beyond 16 bits") << QString::fromUcs4(U"\U0001F6B0 \U0010FFFF");
    QTest::newRow("half a character") << QString{QChar{0xD83D}} + u"x"_s + QChar{0xDEB0};
    QTest::newRow("line separators") << u"a\u2028b\u2029c"_s;
    QTest::newRow("noncharacters") << QString{QChar{0xFFFE}} + QChar{0xFFFF} + QChar{0xFEFF};
    QTest::newRow("64 KiB") << QString{65536, u'é'};
}

void EventCodecTest::anyTextSurvives()
{
    QFETCH(const QString, text);
    const Event event{.callerName = text, .payload = TranscriptHeard{.text = text}};
    QCOMPARE(journalled(event), event);
    for (const char byte : encodePayload(event))
        QVERIFY2(static_cast<unsigned char>(byte) >= 0x20, "JSON allows no bare control character");
    const CallState state{.id = {text}, .phone = {.value = text, .rank = 0, .key = text}};
    QCOMPARE(decodeState(encodeState(state)).value(), state);
}

void EventCodecTest::extremeNumbersSurvive()
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    const Event event{.payload
        = CallReported{.startedAt = fromEpochMs(-most), .endedAt = fromEpochMs(most), .costUsd = 1e-300}};
    QCOMPARE(journalled(event), event);
}

void EventCodecTest::aTranscriptIsSmall()
{
    const Event event{.callerPhone = u"+15145550137"_s, .payload = TranscriptHeard{.text = u"Oui."_s}};
    QCOMPARE(encodePayload(event), QByteArray{R"({"w":"user","t":"Oui.","phone":"+15145550137"})"});
}

void EventCodecTest::aWrongTypeAnywhereIsMalformed()
{
    const Event event = fullReport();
    const QJsonObject json = QJsonDocument::fromJson(encodePayload(event)).object();
    QStringList members;
    collectMembers(json, members);
    QVERIFY(members.size() >= 20);
    for (const QString& member : std::as_const(members)) {
        for (const QJsonValue& wrong :
            {QJsonValue{}, QJsonValue{QJsonObject{}}, QJsonValue{QJsonArray{QJsonArray{}}}}) {
            Event read;
            const QByteArray bad = QJsonDocument{spoiled(json, member, wrong).toObject()}.toJson();
            QVERIFY2(!decodePayload(u"report"_s, bad, read), bad.constData());
        }
    }
}

void EventCodecTest::aWrongTypeInAStateIsMalformed()
{
    EventStreams streams{7};
    CallState state;
    for (const Event& event : streams.call({u"call"_s}))
        state = reduce(std::move(state), event, sampleRules()).state;
    const QJsonObject json = QJsonDocument::fromJson(encodeState(state)).object();
    for (const QString& member : json.keys()) {
        QJsonObject bad = json;
        bad.insert(member, QJsonObject{});
        QVERIFY2(!decodeState(QJsonDocument{bad}.toJson()), qPrintable(member));
    }
    QVERIFY(!decodeState({}));
    QVERIFY(!decodeState("[]"));
    QVERIFY(!decodeState(R"({"line":"flying"})"));
    QVERIFY(!decodeState(R"({"line":"queued","pprio":[["P5","r","a"],0,1,"k"]})"));
    QVERIFY(!decodeState(R"({"line":"queued","pprio":[["P1","r"],0,1,"k"]})"));
    QVERIFY(!decodeState(R"({"line":"queued","ptodo":[["done",7],0,1,"k"]})"));
    QVERIFY(!decodeState(R"({"line":"queued","tools":[["b",0,1,"k"],["a",0,1,"k"]]})"));
}

void EventCodecTest::textThatIsNoPayloadIsMalformed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray{};
    QTest::newRow("half an object") << QByteArray{R"({"t":"Ou)"};
    QTest::newRow("an array") << QByteArray{"[1]"};
    QTest::newRow("a number") << QByteArray{"1"};
    QTest::newRow("bytes that are no UTF-8") << QByteArray{"{\"t\":\"\xff\xfe\"}"};
    QTest::newRow("deep nesting") << QByteArray(100'000, '[');
    QTest::newRow("a number where text belongs") << QByteArray{R"({"phone":1})"};
}

void EventCodecTest::textThatIsNoPayloadIsMalformed()
{
    QFETCH(const QByteArray, json);
    Event event;
    for (const QString& kind : kinds) {
        const Status read = decodePayload(kind, json, event);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Malformed);
    }
    QVERIFY(!decodePayload(u"status"_s, "{}", event));
    QVERIFY(!decodePayload(u"status"_s, R"({"s":"flying"})", event));
    QVERIFY(!decodePayload(u"unheard-of"_s, "{}", event));
    QVERIFY(!decodePayload(u"priority"_s, R"({"prio":"P5"})", event));
    QVERIFY(!decodePayload(u"priority"_s, R"({"prio":""})", event));
    QVERIFY(!decodePayload(u"follow-up"_s, R"({"todo":"later"})", event));
    QVERIFY(!decodePayload(u"assigned"_s, R"({"to":7})", event));
    QVERIFY(!decodePayload(u"merged"_s, R"({"into":{}})", event));
}

void EventCodecTest::aFailedReadLeavesTheEventAlone()
{
    Event event = fullReport();
    QVERIFY(!decodePayload(u"note"_s, R"({"t":1,"phone":"+1"})", event));
    QCOMPARE(event, fullReport());
}

void EventCodecTest::everyKindHasItsName()
{
    QStringList names;
    for (const EventPayload& payload :
        {EventPayload{StatusChanged{}}, EventPayload{TranscriptHeard{}}, EventPayload{SpeechChanged{}},
            EventPayload{ToolAnswered{}}, EventPayload{CallReported{}}, EventPayload{RecordRemoved{}},
            EventPayload{NoteAdded{}}, EventPayload{Noted{}}, EventPayload{CallAssigned{}},
            EventPayload{PriorityChosen{}}, EventPayload{FollowUpMarked{}}, EventPayload{CallMerged{}},
            EventPayload{AlarmAcknowledged{}}, EventPayload{AlarmShelved{}}, EventPayload{CallbackStarted{}},
            EventPayload{CallbackEnded{}}, EventPayload{CustomerCorrected{}}, EventPayload{CallEntered{}},
            EventPayload{Escalated{}}, EventPayload{SoundSilenced{}}})
        names.append(kindName(payload));
    QCOMPARE(names, kinds);
}

} // namespace dispatch

QTEST_APPLESS_MAIN(dispatch::EventCodecTest)
#include "tst_event_codec.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/reducer.h"
#include "tests/support/folded_call.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

Event eventAt(qint64 ms, EventPayload payload)
{
    return {.key = u"key:%1"_s.arg(ms),
        .call = {u"call-1"_s},
        .author = u"vapi"_s,
        .occurredAt = fromEpochMs(ms),
        .receivedAt = fromEpochMs(ms + 5),
        .payload = std::move(payload)};
}

Event heardAt(qint64 ms, Speaker who, const QString& text)
{
    return eventAt(ms, TranscriptHeard{.speaker = who, .text = text});
}

Event statusAt(qint64 ms, CallStatus status, const QString& reason = {})
{
    return eventAt(ms, StatusChanged{.status = status, .endedReason = reason});
}

Event toolAt(qint64 ms, const QString& result)
{
    return eventAt(ms,
        ToolAnswered{.tool = {.id = u"tool-1"_s, .name = u"f"_s, .result = result, .at = fromEpochMs(ms)}});
}

TranscriptLine reportLine(int position, const QString& text)
{
    return {.id = u"line-%1"_s.arg(position), .text = text, .position = position};
}

} // namespace

class ReducerTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void evidenceMovesTheLine_data();
    void evidenceMovesTheLine();
    void vapisRecordKeepingMovesNothing();
    void speechStartsTheCallWhenTheStatusWasLost();
    void aReportWithoutAStartNeverConnects();
    void theReportsTimesBeatTheLiveOnes();
    void theReportsReasonBeatsTheStatus();
    void emptyValuesOverwriteNothing();
    void aNewerReportWins();
    void finalsGrowTheTranscriptUntilTheReport();
    void aReportWithoutLinesLeavesTheTranscriptAlone();
    void theNewestReportsLinesStand();
    void partialsAndSpeechChangeNoLine();
    void blankFinalsAreNoLine();
    void aLiveToolBeatsTheReports();
    void theNewestReportsToolStands();
    void linesWithoutATimeFollowInTheirPosition();
    void remembersWhenItHeardOfTheCall();
};

void ReducerTest::evidenceMovesTheLine_data()
{
    QTest::addColumn<Event>("event");
    QTest::addColumn<LineState>("expected");
    const auto row = [](const char* name, EventPayload payload, LineState expected) {
        QTest::newRow(name) << eventAt(1000, std::move(payload)) << expected;
    };
    row("scheduled is queued", StatusChanged{.status = CallStatus::Scheduled}, LineState::Queued);
    row("queued is queued", StatusChanged{.status = CallStatus::Queued}, LineState::Queued);
    row("ringing rings", StatusChanged{.status = CallStatus::Ringing}, LineState::Ringing);
    row("in-progress is in progress", StatusChanged{.status = CallStatus::InProgress}, LineState::InProgress);
    row("forwarding forwards", StatusChanged{.status = CallStatus::Forwarding}, LineState::Forwarding);
    row("ended ends", StatusChanged{.status = CallStatus::Ended}, LineState::Ended);
    row("words prove a connected call", TranscriptHeard{.text = u"Oui."_s}, LineState::InProgress);
    row("half words do too", TranscriptHeard{.text = u"Ou"_s, .isFinal = false}, LineState::InProgress);
    row("a voice proves a connected call", SpeechChanged{.speaking = true}, LineState::InProgress);
    row("a tool proves a connected call", ToolAnswered{.tool = {.id = u"t"_s}}, LineState::InProgress);
    row("the assistant's start proves a connected call", Noted{.type = u"assistant.started"_s},
        LineState::InProgress);
    row("a report ends the call", CallReported{}, LineState::Ended);
    row("a note moves nothing", NoteAdded{.text = u"Rappeler."_s}, LineState::Queued);
    row("an unknown type moves nothing", Noted{.type = u"new-in-2027"_s}, LineState::Queued);
    row("an asked-for assistant moves nothing", Noted{.type = u"assistant-request"_s}, LineState::Queued);
}

void ReducerTest::evidenceMovesTheLine()
{
    QFETCH(const Event, event);
    QTEST(reduce({}, event, sampleRules()).state.lineState, "expected");
}

void ReducerTest::vapisRecordKeepingMovesNothing()
{
    const CallState before = fold({statusAt(1000, CallStatus::Ringing)}).state;
    for (const EventPayload& payload : {EventPayload{StatusChanged{.status = CallStatus::NotFound}},
             EventPayload{StatusChanged{.status = CallStatus::DeletionFailed}},
             EventPayload{RecordRemoved{.succeeded = true}}})
        QCOMPARE(reduce(before, eventAt(2000, payload), sampleRules()).state.lineState, LineState::Ringing);
}

void ReducerTest::speechStartsTheCallWhenTheStatusWasLost()
{
    const Folded folded = fold({heardAt(3000, Speaker::User, u"Allô?"_s),
        eventAt(2000, SpeechChanged{.speaking = true}), statusAt(9000, CallStatus::Ended)});
    QCOMPARE(callOf(folded.state).startedAt, fromEpochMs(2000));
    QCOMPARE(callOf(folded.state).endedAt, fromEpochMs(9000));
}

void ReducerTest::aReportWithoutAStartNeverConnects()
{
    const Folded folded = fold({eventAt(5000, CallReported{.endedReason = u"customer-ended-call"_s}),
        statusAt(4000, CallStatus::Ended)});
    QCOMPARE(callOf(folded.state).startedAt, std::nullopt);
}

void ReducerTest::theReportsTimesBeatTheLiveOnes()
{
    const Call call = callOf(
        fold({statusAt(2100, CallStatus::InProgress), statusAt(9900, CallStatus::Ended),
                 eventAt(12'000, CallReported{.startedAt = fromEpochMs(2000), .endedAt = fromEpochMs(9000)})})
            .state);
    QCOMPARE(call.startedAt, fromEpochMs(2000));
    QCOMPARE(call.endedAt, fromEpochMs(9000));
    QCOMPARE(call.durationSeconds(), 7);
}

void ReducerTest::theReportsReasonBeatsTheStatus()
{
    const auto report = eventAt(5000, CallReported{.endedReason = u"silence-timed-out"_s});
    const auto laterStatus = statusAt(6000, CallStatus::Ended, u"customer-ended-call"_s);
    QCOMPARE(callOf(fold({report, laterStatus}).state).endedReason, u"silence-timed-out"_s);
}

void ReducerTest::emptyValuesOverwriteNothing()
{
    Event named = eventAt(1000,
        CallReported{.endedReason = u"customer-ended-call"_s,
            .startedAt = fromEpochMs(100),
            .endedAt = fromEpochMs(900),
            .summary = u"Racines."_s,
            .costUsd = 0.1,
            .recordingAvailable = true});
    named.callerPhone = u"+15145550137"_s;
    named.callerName = u"Mélanie Tremblay"_s;
    Call expected = callOf(fold({named}).state);
    expected.updatedAt = fromEpochMs(2005);
    QCOMPARE(callOf(fold({named, eventAt(2000, CallReported{})}).state), expected);
}

void ReducerTest::aNewerReportWins()
{
    const auto older = eventAt(1000, CallReported{.summary = u"vieux"_s, .costUsd = 0.1});
    const auto newer = eventAt(2000, CallReported{.summary = u"neuf"_s, .costUsd = 0.0});
    const Call call = callOf(fold({newer, older}).state);
    QCOMPARE(call.summary, u"neuf"_s);
    QCOMPARE(call.costUsd, 0.0);
}

void ReducerTest::finalsGrowTheTranscriptUntilTheReport()
{
    Folded folded
        = fold({heardAt(2000, Speaker::User, u"deux"_s), heardAt(1000, Speaker::Assistant, u"un"_s)});
    QCOMPARE(folded.words(), (QStringList{u"un"_s, u"deux"_s}));
    QCOMPARE(callOf(folded.state).lastWords, u"deux"_s);

    folded.take(eventAt(9000, CallReported{.lines = {reportLine(0, u"UN"_s), reportLine(1, u"DEUX"_s)}}));
    folded.take(heardAt(3000, Speaker::User, u"en retard"_s));
    QCOMPARE(folded.words(), (QStringList{u"UN"_s, u"DEUX"_s}));
}

void ReducerTest::aReportWithoutLinesLeavesTheTranscriptAlone()
{
    const Folded folded = fold({heardAt(1000, Speaker::User, u"un"_s), eventAt(5000, CallReported{}),
        heardAt(2000, Speaker::User, u"deux"_s)});
    QCOMPARE(folded.words(), (QStringList{u"un"_s, u"deux"_s}));
}

void ReducerTest::theNewestReportsLinesStand()
{
    const auto older = eventAt(1000, CallReported{.lines = {reportLine(0, u"vieux"_s)}});
    const auto newer = eventAt(2000, CallReported{.lines = {reportLine(0, u"neuf"_s)}});
    QCOMPARE(fold({newer, older}).words(), QStringList{u"neuf"_s});
    QCOMPARE(fold({older, newer}).words(), QStringList{u"neuf"_s});
}

void ReducerTest::partialsAndSpeechChangeNoLine()
{
    const Folded folded = fold({eventAt(1000, TranscriptHeard{.text = u"Bonj"_s, .isFinal = false}),
        eventAt(1100, SpeechChanged{.speaking = true})});
    QVERIFY(folded.lines.empty());
    QVERIFY(!folded.state.callerSpoke);
    QVERIFY(callOf(folded.state).lastWords.isEmpty());
}

void ReducerTest::blankFinalsAreNoLine()
{
    const Folded folded = fold({heardAt(1000, Speaker::User, u" \n"_s)});
    QVERIFY(folded.lines.empty());
    QVERIFY(!folded.state.callerSpoke);
}

void ReducerTest::aLiveToolBeatsTheReports()
{
    const auto report = eventAt(5000, CallReported{.tools = {{.id = u"tool-1"_s, .result = u"rapport"_s}}});
    QCOMPARE(fold({report, toolAt(2000, u"vécu"_s)}).tools.at(u"tool-1"_s).result, u"vécu"_s);
    QCOMPARE(fold({toolAt(2000, u"vécu"_s), report}).tools.at(u"tool-1"_s).result, u"vécu"_s);
}

void ReducerTest::theNewestReportsToolStands()
{
    const auto older = eventAt(1000, CallReported{.tools = {{.id = u"t"_s, .result = u"vieux"_s}}});
    const auto newer = eventAt(2000, CallReported{.tools = {{.id = u"t"_s, .result = u"neuf"_s}}});
    QCOMPARE(fold({newer, older}).tools.at(u"t"_s).result, u"neuf"_s);
    QCOMPARE(fold({older, newer}).tools.at(u"t"_s).result, u"neuf"_s);
}

void ReducerTest::linesWithoutATimeFollowInTheirPosition()
{
    std::vector<TranscriptLine> lines{reportLine(2, u"quatre"_s), reportLine(1, u"trois"_s),
        {.id = u"b"_s, .text = u"deux"_s, .at = fromEpochMs(5), .position = 1},
        {.id = u"c"_s, .text = u"un"_s, .at = fromEpochMs(5), .position = 0}};
    std::sort(lines.begin(), lines.end(), precedes);
    QStringList words;
    for (const TranscriptLine& line : lines)
        words.append(line.text);
    QCOMPARE(words, (QStringList{u"un"_s, u"deux"_s, u"trois"_s, u"quatre"_s}));
}

void ReducerTest::remembersWhenItHeardOfTheCall()
{
    const Call call = callOf(fold({statusAt(5000, CallStatus::Ringing), statusAt(1000, CallStatus::Queued),
                                      statusAt(3000, CallStatus::Queued)})
                                 .state);
    QCOMPARE(call.firstSeenAt, fromEpochMs(1005));
    QCOMPARE(call.updatedAt, fromEpochMs(5005));
}

} // namespace dispatch

QTEST_APPLESS_MAIN(dispatch::ReducerTest)
#include "tst_reducer.moc"

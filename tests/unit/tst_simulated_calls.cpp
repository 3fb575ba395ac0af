// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/call_script.h"
#include "core/domain/ended_reason.h"
#include "core/domain/reducer.h"
#include "core/vapi/server_message.h"
#include "tests/support/sample_rules.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <map>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant start = fromEpochMs(1'795'100'000'000);

struct Shown {
    Call call{};
    QStringList words{};
    QStringList tools{};
    bool operator==(const Shown&) const = default;
};

//! What the server makes of one body: one event, or one for each tool.
std::vector<Event> eventsOf(const QByteArray& body, Instant receivedAt)
{
    const Result<ServerMessage> message = decodeServerMessage(body, receivedAt, Redactor{});
    if (!message)
        return {};
    if (message->answer != AnswerKind::ToolResults)
        return {message->event};
    std::vector<Event> events;
    for (const ToolRequest& tool : message->tools)
        events.push_back(toolEvent(*message, tool, {.result = u"Entendu."_s}));
    return events;
}

std::vector<Event> eventsOf(const CallScript& script)
{
    std::vector<Event> events;
    for (size_t i = 0; i < script.size(); ++i) {
        for (Event& event : eventsOf(script.body(i), start + script.due(i)))
            events.push_back(std::move(event));
    }
    return events;
}

Shown fold(const std::vector<Event>& events)
{
    CallState state;
    std::map<QString, TranscriptLine> lines;
    std::map<QString, ToolCall> tools;
    for (const Event& event : events) {
        Reduction step = reduce(std::move(state), event, sampleRules());
        state = std::move(step.state);
        if (step.replaceLines)
            lines.clear();
        for (const TranscriptLine& line : step.addLines)
            lines.emplace(line.id, line);
        for (const ToolCall& tool : step.addTools) {
            if (step.replaceTools)
                tools.insert_or_assign(tool.id, tool);
            else
                tools.emplace(tool.id, tool);
        }
    }
    std::vector<TranscriptLine> sorted;
    for (const auto& [id, line] : lines)
        sorted.push_back(line);
    std::ranges::sort(sorted, precedes);
    Shown shown{.call = callOf(state)};
    for (const TranscriptLine& line : sorted)
        shown.words.append(line.text);
    for (const auto& [id, tool] : tools)
        shown.tools.append(tool.name + tool.result + tool.arguments);
    return shown;
}

Outcome expectedOutcome(const Scenario& scenario)
{
    if (isErrorReason(scenario.endedReason))
        return Outcome::Failed;
    bool heard = false;
    for (const ScenarioStep& step : scenario.steps) {
        const auto* transfer = std::get_if<HandOver>(&step.what);
        if (transfer != nullptr && transfer->answered)
            return Outcome::Transferred;
        const auto* said = std::get_if<Utterance>(&step.what);
        heard = heard || std::holds_alternative<ToolUse>(step.what)
            || (said != nullptr && said->speaker == Speaker::User);
    }
    return heard ? Outcome::Completed : Outcome::Abandoned;
}

QStringList expectedWords(const Scenario& scenario)
{
    QStringList words;
    for (const ScenarioStep& step : scenario.steps) {
        if (const auto* said = std::get_if<Utterance>(&step.what))
            words.append(said->text);
    }
    return words;
}

QString kindOf(const QString& type)
{
    if (type.startsWith("transcript"_L1))
        return u"transcript"_s;
    static const QHash<QString, QString> kinds{{u"status-update"_s, u"status"_s},
        {u"speech-update"_s, u"speech"_s}, {u"tool-calls"_s, u"tool"_s},
        {u"end-of-call-report"_s, u"report"_s}};
    return kinds.value(type, u"noted"_s);
}

} // namespace

//! The simulator speaks as the reception hears: every scenario through the real decoder and reducer.
class SimulatedCallsTest final : public QObject {
    Q_OBJECT

    static void oneRowForEachScenario()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : scenarioNames())
            QTest::newRow(qPrintable(name)) << name;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyBodyIsUnderstoodAsWhatItIs_data() { oneRowForEachScenario(); }
    void everyBodyIsUnderstoodAsWhatItIs()
    {
        QFETCH(QString, name);
        const CallScript script{builtInScenario(name).value(), {.seed = 4, .startAt = start}};
        for (size_t i = 0; i < script.size(); ++i) {
            const std::vector<Event> events = eventsOf(script.body(i), start + script.due(i));
            QVERIFY2(!events.empty(), qPrintable(script.type(i)));
            for (const Event& event : events) {
                QCOMPARE(kindName(event.payload), kindOf(script.type(i)));
                QCOMPARE(event.call, script.callId());
                QCOMPARE(event.occurredAt, start + script.due(i));
            }
        }
    }

    void everyEventHasAKeyOfItsOwn_data() { oneRowForEachScenario(); }
    void everyEventHasAKeyOfItsOwn()
    {
        QFETCH(QString, name);
        const CallScript script{builtInScenario(name).value(), {.seed = 4, .startAt = start}};
        const std::vector<Event> events = eventsOf(script);
        QSet<QString> keys;
        for (const Event& event : events)
            keys.insert(event.key);
        QCOMPARE(keys.size(), static_cast<qsizetype>(events.size()));
    }

    void theCallEndsAsTheScenarioTells_data() { oneRowForEachScenario(); }
    void theCallEndsAsTheScenarioTells()
    {
        QFETCH(QString, name);
        const Scenario scenario = builtInScenario(name).value();
        const CallScript script{scenario, {.seed = 4, .startAt = start}};
        const Shown shown = fold(eventsOf(script));
        QCOMPARE(shown.call.lineState, LineState::Ended);
        QCOMPARE(shown.call.outcome, std::optional{expectedOutcome(scenario)});
        QCOMPARE(shown.call.endedReason, scenario.endedReason);
        QCOMPARE(shown.call.customer.phone, scenario.caller.phone);
        QCOMPARE(shown.call.summary, scenario.report.summary);
        QVERIFY(shown.call.startedAt.has_value());
        QVERIFY(shown.call.recordingAvailable);
        QVERIFY(shown.call.costUsd.value_or(0) > 0);
        QCOMPARE(shown.words, expectedWords(scenario));
    }

    void anyOrderGivesTheSameCall_data() { oneRowForEachScenario(); }
    void anyOrderGivesTheSameCall()
    {
        QFETCH(QString, name);
        const CallScript script{builtInScenario(name).value(), {.seed = 4, .startAt = start}};
        std::vector<Event> events = eventsOf(script);
        const Shown inOrder = fold(events);
        QRandomGenerator dice{11};
        for (int round = 0; round < 6; ++round) {
            for (size_t i = events.size(); i > 1; --i)
                std::swap(events[i - 1], events[dice.bounded(static_cast<quint32>(i))]);
            QCOMPARE(fold(events), inOrder);
        }
    }
};

QTEST_GUILESS_MAIN(SimulatedCallsTest)
#include "tst_simulated_calls.moc"

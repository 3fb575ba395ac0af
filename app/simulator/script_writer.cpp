// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/script_writer.h"

#include "app/simulator/wire_envelope.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace dispatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto perCharacter = 62ms; // some 170 words a minute
constexpr auto shortestUtterance = 500ms;
constexpr qsizetype longUtterance = 110; // characters; longer ones come in several finals
constexpr qsizetype worthAPartial = 60;

QString roleOf(Speaker speaker)
{
    return speaker == Speaker::Assistant ? u"assistant"_s : u"user"_s;
}

//! A long turn reaches us sentence by sentence, as the transcriber ends them.
QStringList fragmentsOf(const QString& text)
{
    if (text.size() < longUtterance)
        return {text};
    static const QRegularExpression betweenSentences{u"(?<=[.!?…])\\s+(?=[^?!:;])"_s};
    return text.split(betweenSentences, Qt::SkipEmptyParts);
}

QJsonObject toolCallOf(const QString& id, const ToolUse& tool)
{
    const QJsonValue arguments = tool.asText
        ? QJsonValue{QString::fromUtf8(QJsonDocument{tool.arguments}.toJson(QJsonDocument::Compact))}
        : QJsonValue{tool.arguments};
    return {{u"id"_s, id}, {u"type"_s, u"function"_s},
        {u"function"_s, QJsonObject{{u"name"_s, tool.name}, {u"arguments"_s, arguments}}}};
}

} // namespace

ScriptWriter::ScriptWriter(CallScript& script, const ScriptOptions& options, QRandomGenerator& dice)
    : m_script{script}
    , m_options{options}
    , m_dice{dice}
    , m_pace{options.seed}
    , m_finalsOnly{m_pace.bounded(3) == 0}
{
}

void ScriptWriter::write(const Scenario& scenario)
{
    status(0ms, u"ringing"_s);
    m_now = jittered(scenario.ringing);
    m_connectedAt = m_now;
    status(m_now, u"in-progress"_s);
    add(m_now + 40ms, u"assistant.started"_s, {});

    for (const ScenarioStep& step : scenario.steps) {
        m_now += jittered(step.pause);
        if (const auto* said = std::get_if<Utterance>(&step.what))
            say(*said);
        else if (const auto* tool = std::get_if<ToolUse>(&step.what))
            use(*tool);
        else if (const auto* transfer = std::get_if<HandOver>(&step.what))
            handOver(*transfer);
    }

    m_now += jittered(scenario.hangUp);
    const Milliseconds endedAt = m_now;
    status(endedAt, u"ended"_s, {{u"endedReason"_s, scenario.endedReason}});
    m_now += jittered(scenario.report.delay);
    report(scenario, m_connectedAt, endedAt);

    std::ranges::stable_sort(m_script.m_events, {}, &CallScript::TimedEvent::due);
}

void ScriptWriter::say(const Utterance& said)
{
    if (said.interrupts)
        add(m_now, u"user-interrupted"_s, {{u"turnId"_s, uuidV7(m_options.startAt + m_now, m_dice)}});
    const Milliseconds begin = m_now;
    const Milliseconds end
        = begin + std::max<Milliseconds>(shortestUtterance, said.text.size() * perCharacter);
    const QJsonObject turn{{u"role"_s, roleOf(said.speaker)}, {u"turn"_s, m_turn++}};
    QJsonObject started = turn;
    started.insert(u"status"_s, u"started"_s);
    add(begin, u"speech-update"_s, started);
    hear(said, begin, end);
    QJsonObject stopped = turn;
    stopped.insert(u"status"_s, u"stopped"_s);
    add(end, u"speech-update"_s, stopped);
    m_now = end;
    if (said.speaker == Speaker::Assistant)
        m_spokenCharacters += said.text.size();

    remember(begin,
        {{u"role"_s, said.speaker == Speaker::Assistant ? u"bot"_s : u"user"_s}, {u"message"_s, said.text},
            {u"endTime"_s, epoch(end)}, {u"duration"_s, epoch(end) - epoch(begin)}});
}

void ScriptWriter::hear(const Utterance& said, Milliseconds begin, Milliseconds end)
{
    const QJsonObject base{{u"role"_s, roleOf(said.speaker)}};
    if (!m_finalsOnly && said.speaker == Speaker::User && said.text.size() >= worthAPartial) {
        const qsizetype cut = said.text.lastIndexOf(u' ', said.text.size() / 2);
        QJsonObject partial = base;
        partial.insert(u"transcriptType"_s, u"partial"_s);
        partial.insert(u"transcript"_s, said.text.first(std::max<qsizetype>(cut, 1)));
        add((begin + end) / 2, u"transcript"_s, partial);
    }
    const QString type = m_finalsOnly ? u"transcript[transcriptType=\"final\"]"_s : u"transcript"_s;
    qsizetype spoken = 0;
    for (const QString& fragment : fragmentsOf(said.text)) {
        spoken += fragment.size() + 1;
        QJsonObject final = base;
        final.insert(u"transcriptType"_s, u"final"_s);
        final.insert(u"transcript"_s, fragment);
        const Milliseconds at = begin + (end - begin) * std::min(spoken, said.text.size()) / said.text.size();
        add(at + 80ms, type, final);
    }
}

void ScriptWriter::use(const ToolUse& tool)
{
    const QString id = toolCallId(m_dice);
    const QJsonArray list{toolCallOf(id, tool)};
    remember(m_now, {{u"role"_s, u"tool_calls"_s}, {u"message"_s, QString{}}, {u"toolCalls"_s, list}});
    const QJsonObject withTool{{u"type"_s, u"function"_s},
        {u"function"_s, QJsonObject{{u"name"_s, tool.name}}}, {u"toolCall"_s, list.first()}};
    add(m_now + 20ms, u"tool-calls"_s,
        {{u"toolCallList"_s, list}, {u"toolCalls"_s, list},
            {u"toolWithToolCallList"_s, QJsonArray{withTool}}});
    m_now += 600ms;
    remember(m_now, {{u"role"_s, u"tool_call_result"_s}, {u"name"_s, tool.name}, {u"toolCallId"_s, id}});
}

void ScriptWriter::handOver(const HandOver& handOver)
{
    const QJsonObject destination{{u"type"_s, u"number"_s}, {u"number"_s, handOver.number}};
    add(m_now, u"transfer-update"_s, {{u"destination"_s, destination}});
    status(m_now + 120ms, u"forwarding"_s, {{u"destination"_s, destination}});
    m_script.m_recording.insert(u"transfers"_s,
        QJsonArray{QJsonObject{{u"destination"_s, destination}, {u"mode"_s, u"blind-transfer"_s},
            {u"status"_s, handOver.answered ? u"connected"_s : u"no-answer"_s}}});
    m_now += jittered(handOver.ringing);
}

void ScriptWriter::report(const Scenario& scenario, Milliseconds connectedAt, Milliseconds endedAt)
{
    const QString record = u"https://exemple.invalid/enregistrements/"_s + m_script.m_callId.value;
    const QString mono = record + u"-mono.wav"_s;
    const QString stereo = record + u"-stereo.wav"_s;
    m_script.m_recording.insert(u"recording"_s,
        QJsonObject{{u"mono"_s, QJsonObject{{u"combinedUrl"_s, mono}}}, {u"stereoUrl"_s, stereo}});
    m_script.m_recording.insert(u"recordingUrl"_s, mono);
    m_script.m_recording.insert(u"stereoRecordingUrl"_s, stereo);

    QJsonObject analysis{{u"successEvaluation"_s, scenario.report.success ? u"true"_s : u"false"_s}};
    if (!scenario.report.summary.isEmpty())
        analysis.insert(u"summary"_s, scenario.report.summary);
    if (!scenario.report.structuredData.isEmpty())
        analysis.insert(u"structuredData"_s, scenario.report.structuredData);

    const qint64 lasted = epoch(endedAt) - epoch(connectedAt);
    QJsonObject own = costFields(Milliseconds{lasted}, m_spokenCharacters);
    own.insert(u"startedAt"_s, toIso(fromEpochMs(epoch(connectedAt))));
    own.insert(u"endedAt"_s, toIso(fromEpochMs(epoch(endedAt))));
    own.insert(u"endedReason"_s, scenario.endedReason);
    own.insert(u"durationMs"_s, lasted);
    own.insert(u"durationSeconds"_s, static_cast<double>(lasted) / 1000);
    own.insert(u"recordingUrl"_s, mono);
    own.insert(u"stereoRecordingUrl"_s, stereo);
    own.insert(u"analysis"_s, analysis);
    if (!scenario.report.summary.isEmpty())
        own.insert(u"summary"_s, scenario.report.summary);
    add(m_now, u"end-of-call-report"_s, own);
}

void ScriptWriter::status(Milliseconds at, const QString& status, QJsonObject own)
{
    own.insert(u"status"_s, status);
    add(at, u"status-update"_s, std::move(own));
}

void ScriptWriter::add(Milliseconds at, const QString& type, QJsonObject own)
{
    own.insert(u"type"_s, type);
    own.insert(u"timestamp"_s, epoch(at));
    m_script.m_events.push_back(
        {.due = scaled(at), .type = type, .own = std::move(own), .heard = m_script.m_messages.size()});
}

void ScriptWriter::remember(Milliseconds at, QJsonObject message)
{
    const qint64 time = epoch(at);
    message.insert(u"time"_s, time);
    message.insert(u"secondsFromStart"_s, static_cast<double>(time - epoch(m_connectedAt)) / 1000);
    m_script.m_messages.append(message);
}

std::chrono::milliseconds ScriptWriter::jittered(Milliseconds pause)
{
    return pause * m_pace.bounded(85, 116) / 100;
}

std::chrono::milliseconds ScriptWriter::scaled(Milliseconds at) const
{
    return Milliseconds{std::llround(static_cast<double>(at.count()) / m_options.speed)};
}

} // namespace dispatch

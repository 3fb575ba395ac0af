// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/call_script.h"

#include "app/simulator/script_writer.h"
#include "app/simulator/wire_envelope.h"

#include <QJsonDocument>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype messagesInPassing = 4; // the live copy stays small; the report carries all

//! The start is part of the seed, so that the same seed played twice makes two calls and not one twice.
QRandomGenerator diceFor(const ScriptOptions& options)
{
    const auto start = static_cast<quint64>(toEpochMs(options.startAt));
    const quint32 parts[]{options.seed, static_cast<quint32>(start), static_cast<quint32>(start >> 32)};
    return QRandomGenerator{parts};
}

QString transcriptOf(const QJsonArray& messages)
{
    QString text;
    for (const QJsonValue& value : messages) {
        const QJsonObject message = value.toObject();
        const QString role = message.value("role"_L1).toString();
        if (role != "bot"_L1 && role != "user"_L1)
            continue;
        text += (role == "bot"_L1 ? u"AI: "_s : u"User: "_s) + message.value("message"_L1).toString() + u'\n';
    }
    return text;
}

QJsonObject openAiForm(const QJsonObject& message)
{
    const QString role = message.value("role"_L1).toString();
    if (role == "tool_calls"_L1)
        return {{u"role"_s, u"assistant"_s}, {u"content"_s, QString{}},
            {u"tool_calls"_s, message.value("toolCalls"_L1)}};
    if (role == "tool_call_result"_L1)
        return {{u"role"_s, u"tool"_s}, {u"tool_call_id"_s, message.value("toolCallId"_L1)},
            {u"content"_s, message.value("result"_L1)}};
    return {
        {u"role"_s, role == "bot"_L1 ? u"assistant"_s : role}, {u"content"_s, message.value("message"_L1)}};
}

} // namespace

CallScript::CallScript(const Scenario& scenario, const ScriptOptions& options)
    : m_name{scenario.name}
    , m_startAt{options.startAt}
{
    QRandomGenerator dice = diceFor(options);
    m_callId.value = uuidV7(options.startAt, dice);
    m_envelope = wireEnvelope(m_callId, scenario.caller, options.startAt, dice);
    ScriptWriter{*this, options, dice}.write(scenario);
}

QByteArray CallScript::body(size_t index, const ToolAnswers& answers) const
{
    const TimedEvent& event = m_events[index];
    QJsonObject message = m_envelope;
    for (auto field = event.own.begin(); field != event.own.end(); ++field)
        message.insert(field.key(), field.value());
    if (event.heard > 0)
        message.insert(u"artifact"_s, artifact(event, answers));
    return QJsonDocument{QJsonObject{{u"message"_s, message}}}.toJson(QJsonDocument::Compact);
}

QJsonObject CallScript::artifact(const TimedEvent& event, const ToolAnswers& answers) const
{
    const QJsonArray heard = messages(event.heard, answers);
    if (event.type != "end-of-call-report"_L1) {
        QJsonArray newest;
        for (qsizetype i = std::max<qsizetype>(0, heard.size() - messagesInPassing); i < heard.size(); ++i)
            newest.append(heard.at(i));
        return {{u"messages"_s, newest}};
    }
    QJsonObject artifact = m_recording;
    QJsonArray openAi;
    for (const QJsonValue& message : heard)
        openAi.append(openAiForm(message.toObject()));
    artifact.insert(u"messages"_s, heard);
    artifact.insert(u"messagesOpenAIFormatted"_s, openAi);
    artifact.insert(u"transcript"_s, transcriptOf(heard));
    return artifact;
}

QJsonArray CallScript::messages(qsizetype count, const ToolAnswers& answers) const
{
    QJsonArray heard;
    for (qsizetype i = 0; i < count; ++i) {
        QJsonObject message = m_messages.at(i).toObject();
        if (message.value("role"_L1) == "tool_call_result"_L1) {
            const QString id = message.value("toolCallId"_L1).toString();
            message.insert(u"result"_s, answers.value(id, u"No result returned for toolCallId: "_s + id));
        }
        heard.append(message);
    }
    return heard;
}

std::chrono::milliseconds CallScript::length(const Scenario& scenario, quint32 seed)
{
    const CallScript script{scenario, {.seed = seed}};
    return script.due(script.size() - 1);
}

} // namespace dispatch

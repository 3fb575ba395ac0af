// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vapi/answer.h"
#include "core/vapi/tool_answers.h"
#include "core/vapi/wire_values.h"

#include <QJsonArray>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

// Seconds of silence after which the caller is taken to have finished: long enough for an address that is
// said in pieces, short enough not to feel like a dead line.
constexpr double endpointingSeconds = 0.8;

// The caller hears this one as it is; the others are for Paul to put into words.
QString spokenRefusal()
{
    return u"Désolé, nous ne pouvons pas prendre votre appel pour l'instant. Veuillez rappeler dans "
           u"quelques minutes."_s;
}

QString nobodyToTransferTo()
{
    return u"Aucun répartiteur n'est disponible pour l'instant. Offre au client de le faire rappeler."_s;
}

QString noVoiceHere()
{
    return u"Aucune voix n'est hébergée ici."_s;
}

QString transferWords()
{
    return u"Je vous transfère à un répartiteur, restez en ligne."_s;
}

QJsonObject refusal(const QString& words)
{
    return {{"error"_L1, words}};
}

QJsonObject numberDestination(const QString& number, const QString& words)
{
    return {{"type"_L1, "number"_L1}, {"number"_L1, number}, {"message"_L1, words}};
}

//! The recorded answer to the tool at \a position: what the journal holds, so that a tool asked for again
//! gets the answer that it got the first time.
const ToolCall* recordedAnswer(
    const std::vector<Event>& recorded, size_t position, const ToolRequest& request)
{
    const auto answerIn = [&request](const Event& event) -> const ToolCall* {
        const auto* answered = std::get_if<ToolAnswered>(&event.payload);
        return answered && answered->tool.id == request.id ? &answered->tool : nullptr;
    };
    if (position < recorded.size()) {
        if (const ToolCall* answer = answerIn(recorded[position]))
            return answer;
    }
    const auto found = std::find_if(
        recorded.begin(), recorded.end(), [&answerIn](const Event& event) { return answerIn(event); });
    return found == recorded.end() ? nullptr : answerIn(*found);
}

QJsonObject toolResult(const ToolRequest& request, const ToolCall* answer)
{
    QJsonObject entry{{"name"_L1, request.name}};
    if (request.idReceived)
        entry.insert("toolCallId"_L1, request.id);
    if (answer && !answer->result.isEmpty())
        entry.insert("result"_L1, onOneLine(answer->result));
    else if (answer && !answer->error.isEmpty())
        entry.insert("error"_L1, onOneLine(answer->error));
    else
        entry.insert("error"_L1, toolSystemUnavailable());
    return entry;
}

QJsonObject toolResults(const ServerMessage& message, const std::vector<Event>& recorded)
{
    QJsonArray results;
    for (size_t i = 0; i < message.tools.size(); ++i)
        results.append(toolResult(message.tools[i], recordedAnswer(recorded, i, message.tools[i])));
    return {{"results"_L1, results}};
}

//! The legacy form has no member for an error: Paul reads it as the result.
QJsonObject legacyResult(const ServerMessage& message, const std::vector<Event>& recorded)
{
    const QJsonObject results = toolResults(message, recorded);
    const QJsonObject first = results.value("results"_L1).toArray().first().toObject();
    const QJsonValue result = first.value("result"_L1);
    return {{"result"_L1, result.isUndefined() ? first.value("error"_L1) : result}};
}

QJsonObject assistant(const AnswerSettings& settings)
{
    if (!settings.assistantId.isEmpty())
        return {{"assistantId"_L1, settings.assistantId}};
    if (!settings.manualNumber.isEmpty())
        return {{"destination"_L1, numberDestination(settings.manualNumber, transferWords())}};
    return refusal(spokenRefusal());
}

//! The words stand beside the destination, whose own message is silent: said once, not twice.
QJsonObject transfer(const AnswerSettings& settings)
{
    if (settings.manualNumber.isEmpty())
        return refusal(nobodyToTransferTo());
    return {{"destination"_L1, numberDestination(settings.manualNumber, {})},
        {"message"_L1, QJsonObject{{"type"_L1, "request-start"_L1}, {"content"_L1, transferWords()}}}};
}

QJsonObject handoff(const AnswerSettings& settings)
{
    if (settings.manualNumber.isEmpty())
        return refusal(nobodyToTransferTo());
    return {{"destination"_L1, numberDestination(settings.manualNumber, transferWords())},
        {"result"_L1, u"Transfert à un répartiteur."_s}};
}

QJsonObject body(
    const ServerMessage& message, const std::vector<Event>& recorded, const AnswerSettings& settings)
{
    switch (message.answer) {
    case AnswerKind::Acknowledge:
        return {};
    case AnswerKind::ToolResults:
        return toolResults(message, recorded);
    case AnswerKind::LegacyFunctionResult:
        return legacyResult(message, recorded);
    case AnswerKind::Assistant:
        return assistant(settings);
    case AnswerKind::TransferDestination:
        return transfer(settings);
    case AnswerKind::HandoffDestination:
        return handoff(settings);
    case AnswerKind::KnowledgeBase:
        return {{"documents"_L1, QJsonArray{}}};
    case AnswerKind::Endpointing:
        return {{"timeoutSeconds"_L1, endpointingSeconds}};
    case AnswerKind::Predial:
        return {{"eligible"_L1, false}};
    case AnswerKind::Voice:
        return refusal(noVoiceHere());
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray answerTo(
    const ServerMessage& message, const std::vector<Event>& recorded, const AnswerSettings& settings)
{
    return compactJson(body(message, recorded, settings));
}

QByteArray apologyTo(const ServerMessage& message, const AnswerSettings& settings)
{
    switch (message.answer) {
    case AnswerKind::Acknowledge:
        return {};
    case AnswerKind::Assistant:
        return compactJson(refusal(spokenRefusal()));
    case AnswerKind::TransferDestination:
    case AnswerKind::HandoffDestination:
        return compactJson(refusal(nobodyToTransferTo()));
    case AnswerKind::ToolResults:
    case AnswerKind::LegacyFunctionResult:
    case AnswerKind::KnowledgeBase:
    case AnswerKind::Endpointing:
    case AnswerKind::Predial:
    case AnswerKind::Voice: {
        QJsonObject apology = body(message, {}, settings);
        if (message.answer != AnswerKind::ToolResults && message.answer != AnswerKind::LegacyFunctionResult)
            apology.insert("error"_L1, toolSystemUnavailable());
        return compactJson(apology);
    }
    }
    Q_UNREACHABLE();
}

} // namespace dispatch

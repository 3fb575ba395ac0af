// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vapi/server_message.h"
#include "core/vapi/envelope.h"
#include "core/vapi/report_decoder.h"
#include "core/vapi/tool_requests.h"
#include "core/vapi/wire_values.h"

#include <QJsonDocument>

#include <array>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array answeredTypes{std::pair{"tool-calls"_L1, AnswerKind::ToolResults},
    std::pair{"function-call"_L1, AnswerKind::LegacyFunctionResult},
    std::pair{"assistant-request"_L1, AnswerKind::Assistant},
    std::pair{"transfer-destination-request"_L1, AnswerKind::TransferDestination},
    std::pair{"handoff-destination-request"_L1, AnswerKind::HandoffDestination},
    std::pair{"knowledge-base-request"_L1, AnswerKind::KnowledgeBase},
    std::pair{"call.endpointing.request"_L1, AnswerKind::Endpointing},
    std::pair{"campaign.predial"_L1, AnswerKind::Predial}, std::pair{"voice-request"_L1, AnswerKind::Voice}};

AnswerKind answerKindOf(const QString& type)
{
    for (const auto& [answered, kind] : answeredTypes) {
        if (type == answered)
            return kind;
    }
    return AnswerKind::Acknowledge;
}

EventPayload statusOf(const Envelope& envelope)
{
    const auto status = callStatusOf(textAt(envelope.message, {"status"_L1}));
    if (!status)
        return notedOf(envelope);
    return StatusChanged{.status = *status, .endedReason = textAt(envelope.message, {"endedReason"_L1})};
}

//! Without a transcriptType the words are taken as final: to keep too many is better than to lose some.
EventPayload transcriptOf(const Envelope& envelope)
{
    const auto speaker = speakerOfRole(textAt(envelope.message, {"role"_L1}));
    const QString text = textAt(envelope.message, {"transcript"_L1});
    if (!speaker || text.isEmpty())
        return notedOf(envelope);
    const bool partial = textAt(envelope.message, {"transcriptType"_L1}) == "partial"_L1;
    return TranscriptHeard{.speaker = *speaker, .text = text, .isFinal = !partial};
}

EventPayload speechOf(const Envelope& envelope)
{
    const auto speaker = speakerOfRole(textAt(envelope.message, {"role"_L1}));
    const QString status = textAt(envelope.message, {"status"_L1});
    if (!speaker || (status != "started"_L1 && status != "stopped"_L1))
        return notedOf(envelope);
    return SpeechChanged{.speaker = *speaker, .speaking = status == "started"_L1};
}

EventPayload payloadOf(const Envelope& envelope)
{
    const QString& type = envelope.type;
    if (type == "status-update"_L1)
        return statusOf(envelope);
    if (type == "transcript"_L1)
        return transcriptOf(envelope);
    if (type == "speech-update"_L1)
        return speechOf(envelope);
    if (type == "end-of-call-report"_L1)
        return reportOf(envelope);
    if (type == "call.deleted"_L1 || type == "call.delete.failed"_L1)
        return RecordRemoved{.succeeded = type == "call.deleted"_L1};
    return notedOf(envelope);
}

std::vector<ToolRequest> toolsOf(const Envelope& envelope, AnswerKind answer)
{
    if (answer == AnswerKind::ToolResults)
        return toolRequestsOf(envelope);
    if (answer == AnswerKind::LegacyFunctionResult)
        return {legacyRequestOf(envelope)};
    return {};
}

//! One bad byte must not cost a call: it becomes the replacement character.
QJsonDocument parsed(const QByteArray& body, QJsonParseError& error)
{
    QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error == QJsonParseError::IllegalUTF8String)
        document = QJsonDocument::fromJson(QString::fromUtf8(body).toUtf8(), &error);
    return document;
}

Error malformed(const QString& detail)
{
    return {.code = ErrorCode::Malformed, .args = {u"VAPI message"_s}, .detail = detail};
}

} // namespace

Result<ServerMessage> decodeServerMessage(
    const QByteArray& body, Instant receivedAt, const Redactor& redactor)
{
    QJsonParseError error;
    const QJsonDocument document = parsed(redactor.withoutOwnSecrets(body), error);
    if (document.isNull())
        return malformed(u"%1 at byte %2"_s.arg(error.errorString()).arg(error.offset));
    if (!document.object().value("message"_L1).isObject())
        return malformed(u"no message object"_s);
    const QJsonObject clean = redactor.withoutVendorSecrets(document.object()).toObject();
    const Envelope envelope = envelopeOf(clean.value("message"_L1).toObject(), receivedAt);
    const AnswerKind answer = answerKindOf(envelope.type);
    return ServerMessage{.type = envelope.type,
        .answer = answer,
        .event = eventOf(envelope, payloadOf(envelope)),
        .tools = toolsOf(envelope, answer),
        .redactedBody = compactJson(clean)};
}

Event toolEvent(const ServerMessage& message, const ToolRequest& request, const ToolOutcome& outcome)
{
    Event event = message.event;
    event.key = u"tool:"_s + request.id;
    event.payload = ToolAnswered{.tool = {.id = request.id,
                                     .name = request.name,
                                     .arguments = QString::fromUtf8(compactJson(request.arguments)),
                                     .result = onOneLine(outcome.result),
                                     .error = onOneLine(outcome.error),
                                     .at = event.occurredAt,
                                     .position = request.position},
        .legacy = message.answer == AnswerKind::LegacyFunctionResult,
        .facts = outcome.facts};
    return event;
}

} // namespace dispatch

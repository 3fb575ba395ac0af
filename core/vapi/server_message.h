// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/event.h"
#include "core/vapi/redactor.h"

#include <QJsonObject>

namespace dispatch {

//! What VAPI expects in the answer (protocol notes §1.3).
enum class AnswerKind {
    Acknowledge, //!< {}
    ToolResults,
    LegacyFunctionResult,
    Assistant,
    TransferDestination,
    HandoffDestination,
    KnowledgeBase,
    Endpointing,
    Predial,
    Voice,
};

//! A tool that VAPI asks us to run.
struct ToolRequest {
    QString id{}; //!< byte for byte; where VAPI gives none, made from the call, the name and the time
    QString name{};
    QJsonObject arguments{}; //!< secrets redacted
    bool argumentsReadable = true; //!< false: the arguments were neither an object nor JSON text of one
    bool idReceived = true; //!< false: the id is made up, and VAPI must not get it back
    int position = 0; //!< among the requests of the same message
    bool operator==(const ToolRequest&) const = default;
};

//! One webhook body, understood.
struct ServerMessage {
    QString type{}; //!< as received, but "transcript" for either literal
    AnswerKind answer = AnswerKind::Acknowledge;
    Event event{}; //!< what happened; for tools the template of which toolEvent() makes one event per request
    std::vector<ToolRequest> tools{};
    QByteArray redactedBody{}; //!< compact JSON without any secret
};

//! Decodes one webhook body, tolerantly: unknown types and fields are kept, wrong types in a field count as
//! absent. \a receivedAt stands in for a missing or unreadable message.timestamp. \return Malformed when the
//! body is no JSON or has no "message" object; \c detail says where.
[[nodiscard]] Result<ServerMessage> decodeServerMessage(
    const QByteArray& body, Instant receivedAt, const Redactor& redactor);

//! What Paul is told when he uses a tool, and what the call learns from it. Exactly one of result and error
//! is not empty.
struct ToolOutcome {
    QString result{};
    QString error{};
    CallFacts facts{};
    bool operator==(const ToolOutcome&) const = default;
};

//! The event of one tool request with the answer that Paul gets. Key: the toolCallId. Line breaks in the
//! answer become blanks.
[[nodiscard]] Event toolEvent(
    const ServerMessage& message, const ToolRequest& request, const ToolOutcome& outcome);

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vapi/envelope.h"
#include "core/domain/phone_number.h"
#include "core/vapi/wire_values.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostDetail = 65536; // bytes
constexpr qsizetype digestBytes = 16;
constexpr qsizetype longestName = 200;

// What a message carries besides its own fields.
constexpr std::array repeated{"type"_L1, "timestamp"_L1, "call"_L1, "phoneNumber"_L1, "customer"_L1,
    "assistant"_L1, "newAssistant"_L1, "assistantVersion"_L1, "squad"_L1, "workflow"_L1, "artifact"_L1,
    "messages"_L1, "messagesOpenAIFormatted"_L1, "conversation"_L1, "toolWithToolCallList"_L1};

QString phoneOf(const QJsonObject& message)
{
    for (const QJsonObject& customer :
        {objectAt(message, {"customer"_L1}), objectAt(message, {"call"_L1, "customer"_L1})}) {
        for (const auto member : {"number"_L1, "sipUri"_L1}) {
            if (const auto phone = toE164(textAt(customer, {member})))
                return *phone;
        }
    }
    return {};
}

QString nameOf(const QJsonObject& message)
{
    const QString name = textAt(message, {"customer"_L1, "name"_L1});
    return (name.isEmpty() ? textAt(message, {"call"_L1, "customer"_L1, "name"_L1}) : name).left(longestName);
}

} // namespace

Envelope envelopeOf(const QJsonObject& message, Instant receivedAt)
{
    QString type = message.value("type"_L1).toString();
    if (type.startsWith("transcript["_L1))
        type = u"transcript"_s;
    return {.message = message,
        .type = type,
        .call = {message.value("call"_L1).toObject().value("id"_L1).toString()},
        .sentAt = instantOf(message.value("timestamp"_L1)),
        .receivedAt = receivedAt,
        .callerPhone = phoneOf(message),
        .callerName = nameOf(message)};
}

Event eventOf(const Envelope& envelope, EventPayload payload)
{
    Event event{.call = envelope.call,
        .author = u"vapi"_s,
        .occurredAt = envelope.occurredAt(),
        .receivedAt = envelope.receivedAt,
        .callerPhone = envelope.callerPhone,
        .callerName = envelope.callerName,
        .payload = std::move(payload)};
    const QByteArray time = envelope.sentAt ? QByteArray::number(toEpochMs(*envelope.sentAt)) : QByteArray{};
    event.key = u"vapi:"_s + envelope.type + u':' + envelope.call.value + u':'
        + digestOf(time + '\n' + encodePayload(event));
    return event;
}

QString digestOf(const QByteArray& content)
{
    const QByteArray digest = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.first(digestBytes).toHex());
}

Noted notedOf(const Envelope& envelope)
{
    QJsonObject own;
    qsizetype size = 2; // the braces
    for (auto it = envelope.message.constBegin(); it != envelope.message.constEnd(); ++it) {
        if (std::find(repeated.begin(), repeated.end(), it.key()) != repeated.end())
            continue;
        const qsizetype added = compactJson({{it.key(), it.value()}}).size();
        if (size + added > mostDetail)
            continue;
        own.insert(it.key(), it.value());
        size += added;
    }
    return {.type = envelope.type, .detail = QString::fromUtf8(compactJson(own))};
}

} // namespace dispatch

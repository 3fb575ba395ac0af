// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/link_codec.h"

#include "core/link/command_codec.h"
#include "core/link/status_codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lengthBytes = 4;

QJsonObject toJson(const Hello& hello)
{
    return {{u"type"_s, u"hello"_s}, {u"protocol"_s, hello.protocol}, {u"program"_s, hello.program}};
}

QJsonObject toJson(const Command& command)
{
    return commandToJson(command);
}

QJsonObject toJson(const CommandReply& reply)
{
    QJsonObject out{{u"type"_s, u"reply"_s}, {u"id"_s, reply.id}, {u"seq"_s, static_cast<qint64>(reply.seq)}};
    if (reply.refusal)
        out.insert(u"refusal"_s, errorToJson(*reply.refusal));
    return out;
}

QJsonObject toJson(const ChangeBatch& batch)
{
    QJsonArray changes;
    for (const Change& change : batch.changes)
        changes.append(
            QJsonObject{{u"seq"_s, static_cast<qint64>(change.seq)}, {u"call"_s, change.call.value},
                {u"kind"_s, change.kind}, {u"at"_s, toEpochMs(change.receivedAt)}});
    return {{u"type"_s, u"changes"_s}, {u"changes"_s, changes}};
}

QJsonObject toJson(const Resync&)
{
    return {{u"type"_s, u"resync"_s}};
}

QJsonObject toJson(const StationStatus& status)
{
    QJsonObject out = statusToJson(status);
    out.insert(u"type"_s, u"status"_s);
    return out;
}

QJsonObject toJson(const DeskPresence& presence)
{
    return {{u"type"_s, u"presence"_s}, {u"attended"_s, presence.attended}};
}

LinkMessage readPresence(JsonFields& fields)
{
    return DeskPresence{.attended = fields.flag(u"attended"_s)};
}

LinkMessage readHello(JsonFields& fields)
{
    return Hello{.protocol = static_cast<int>(fields.integer(u"protocol"_s, 0, 1'000'000)),
        .program = fields.text(u"program"_s)};
}

LinkMessage readReply(JsonFields& fields)
{
    return CommandReply{.id = fields.text(u"id"_s),
        .seq = static_cast<quint64>(fields.integer(u"seq"_s, 0)),
        .refusal = fields.optionalError(u"refusal"_s)};
}

LinkMessage readChanges(JsonFields& fields)
{
    ChangeBatch batch;
    const QJsonArray changes = fields.array(u"changes"_s);
    batch.changes.reserve(changes.size());
    for (const auto& entry : changes) {
        JsonFields change = fields.inner(entry);
        batch.changes.append({.seq = static_cast<quint64>(change.integer(u"seq"_s, 0)),
            .call = {change.text(u"call"_s)},
            .kind = change.text(u"kind"_s),
            .receivedAt = change.instant(u"at"_s)});
        fields.require(change.isRight());
    }
    return batch;
}

LinkMessage readResync(JsonFields&)
{
    return Resync{};
}

LinkMessage readStatus(JsonFields& fields)
{
    return statusFromJson(fields);
}

struct Reader {
    QLatin1StringView type;
    LinkMessage (*read)(JsonFields&);
};

constexpr Reader readers[] = {
    {"hello"_L1, readHello},
    {"reply"_L1, readReply},
    {"changes"_L1, readChanges},
    {"resync"_L1, readResync},
    {"status"_L1, readStatus},
    {"presence"_L1, readPresence},
};

//! Empty when there is no such type.
std::optional<LinkMessage> read(const QString& type, JsonFields& fields)
{
    for (const Reader& reader : readers) {
        if (type == reader.type)
            return reader.read(fields);
    }
    return commandFromJson(type, fields);
}

Error malformed(const QString& detail)
{
    return {.code = ErrorCode::Malformed, .args = {u"frame"_s}, .detail = detail};
}

} // namespace

Result<QByteArray> encodeFrame(const LinkMessage& message)
{
    const QJsonObject json = std::visit([](const auto& content) { return toJson(content); }, message);
    const QByteArray payload = QJsonDocument{json}.toJson(QJsonDocument::Compact);
    if (payload.size() > mostFrameBytes)
        return malformed(u"larger than a frame"_s);
    QByteArray frame(lengthBytes, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(payload.size()), frame.data());
    return frame + payload;
}

Result<LinkMessage> decodeMessage(const QByteArray& payload)
{
    const QJsonDocument document = QJsonDocument::fromJson(payload);
    if (!document.isObject())
        return malformed(u"not a JSON object"_s);
    JsonFields fields{document.object()};
    const QString type = fields.text(u"type"_s);
    const std::optional<LinkMessage> message = read(type, fields);
    if (!message)
        return malformed(u"unknown message type"_s);
    if (!fields.isRight())
        return malformed(u"a field of the message is missing or wrong"_s);
    return *message;
}

Result<std::optional<LinkMessage>> FrameReader::next()
{
    if (m_buffer.size() < lengthBytes)
        return std::optional<LinkMessage>{};
    const auto length = static_cast<qsizetype>(qFromBigEndian<quint32>(m_buffer.constData()));
    if (length > mostFrameBytes)
        return malformed(u"larger than a frame"_s);
    if (m_buffer.size() < lengthBytes + length)
        return std::optional<LinkMessage>{};
    const Result<LinkMessage> message = decodeMessage(m_buffer.mid(lengthBytes, length));
    m_buffer.remove(0, lengthBytes + length);
    if (!message)
        return message.error();
    return std::optional<LinkMessage>{*message};
}

} // namespace dispatch

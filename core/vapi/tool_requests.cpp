// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vapi/tool_requests.h"
#include "core/vapi/wire_values.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostEncodings = 2; // JSON text of JSON text was seen; nothing deeper

//! Finds the first of \a names that \a object has.
QJsonValue firstOf(const QJsonObject& object, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        if (QJsonValue value = object.value(name); !value.isUndefined())
            return value;
    }
    return QJsonValue::Undefined;
}

//! The list of calls, wherever this message has it. The last form wraps each call in its tool's definition.
QJsonArray callsIn(const QJsonObject& message)
{
    for (const auto name : {"toolCallList"_L1, "toolCalls"_L1}) {
        if (QJsonArray calls = message.value(name).toArray(); !calls.isEmpty())
            return calls;
    }
    QJsonArray calls;
    const QJsonArray wrappers = message.value("toolWithToolCallList"_L1).toArray();
    for (const auto& value : wrappers) {
        const QJsonObject wrapper = value.toObject();
        QJsonObject call = wrapper.value("toolCall"_L1).toObject();
        if (toolRequestOf(call).name.isEmpty())
            call.insert("name"_L1, toolRequestOf(wrapper).name);
        calls.append(call);
    }
    return calls;
}

//! An id for a call that came without one: the same for the same request delivered again.
QString madeUpId(const Envelope& envelope, const ToolRequest& request, qsizetype position)
{
    const QByteArray time = envelope.sentAt ? QByteArray::number(toEpochMs(*envelope.sentAt)) : QByteArray{};
    return u"made-up-"_s
        + digestOf(envelope.call.value.toUtf8() + '\n' + request.name.toUtf8() + '\n' + time + '\n'
            + compactJson(request.arguments) + '\n' + QByteArray::number(position));
}

void completeId(ToolRequest& request, const Envelope& envelope, qsizetype position)
{
    request.idReceived = !request.id.isEmpty();
    if (!request.idReceived)
        request.id = madeUpId(envelope, request, position);
}

} // namespace

std::optional<QJsonObject> toolArguments(const QJsonValue& value)
{
    QJsonValue current = value;
    for (int i = 0; i < mostEncodings && current.isString(); ++i) {
        const QString text = current.toString().trimmed();
        if (text.isEmpty())
            return QJsonObject{};
        // in brackets, for a document cannot be a bare text
        const QJsonDocument list = QJsonDocument::fromJson('[' + text.toUtf8() + ']');
        if (list.array().size() != 1)
            return std::nullopt;
        current = list.array().first();
    }
    if (current.isObject())
        return current.toObject();
    return current.isUndefined() || current.isNull() ? std::optional{QJsonObject{}} : std::nullopt;
}

ToolRequest toolRequestOf(const QJsonObject& entry)
{
    const QJsonObject function = entry.value("function"_L1).toObject();
    const QString name = function.value("name"_L1).toString();
    QJsonValue given = firstOf(function, {"arguments"_L1});
    if (given.isUndefined())
        given = firstOf(entry, {"arguments"_L1, "parameters"_L1});
    const auto arguments = toolArguments(given);
    return {.id = entry.value("id"_L1).toString(),
        .name = name.isEmpty() ? entry.value("name"_L1).toString() : name,
        .arguments = arguments.value_or(QJsonObject{}),
        .argumentsReadable = arguments.has_value()};
}

std::vector<ToolRequest> toolRequestsOf(const Envelope& envelope)
{
    std::vector<ToolRequest> requests;
    const QJsonArray calls = callsIn(envelope.message);
    requests.reserve(static_cast<size_t>(calls.size()));
    for (const auto& value : calls) {
        if (!value.isObject())
            continue;
        ToolRequest request = toolRequestOf(value.toObject());
        request.position = static_cast<int>(requests.size());
        completeId(request, envelope, request.position);
        requests.push_back(std::move(request));
    }
    return requests;
}

ToolRequest legacyRequestOf(const Envelope& envelope)
{
    ToolRequest request = toolRequestOf(envelope.message.value("functionCall"_L1).toObject());
    completeId(request, envelope, 0);
    return request;
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vapi/conversation.h"
#include "core/vapi/tool_requests.h"
#include "core/vapi/transcript_text.h"
#include "core/vapi/wire_values.h"

#include <QHash>
#include <QJsonArray>

#include <cmath>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr double longestCallSeconds = 7 * 24 * 3600.0; // a greater offset is no offset

std::optional<Instant> timeOf(const QJsonObject& entry, std::optional<Instant> startedAt)
{
    if (const auto at = instantOf(entry.value("time"_L1)))
        return at;
    const auto seconds = numberOf(entry.value("secondsFromStart"_L1));
    if (!startedAt || !seconds || *seconds < 0 || *seconds > longestCallSeconds)
        return std::nullopt;
    return *startedAt + std::chrono::milliseconds{std::llround(*seconds * 1000)};
}

//! Gathers one message after the other.
class Reading final {
public:
    explicit Reading(std::optional<Instant> startedAt)
        : m_startedAt{startedAt}
    {
    }

    void take(const QJsonObject& entry)
    {
        const QString role = entry.value("role"_L1).toString();
        if (role == "tool_calls"_L1)
            return takeCalls(entry);
        if (role == "tool_call_result"_L1)
            return takeResult(entry);
        if (const auto speaker = speakerOfRole(role))
            takeLine(entry, *speaker);
    }

    [[nodiscard]] Conversation result() { return std::move(m_talk); }

private:
    struct Call {
        ToolRequest request{};
        std::optional<Instant> at{};
    };

    void takeLine(const QJsonObject& entry, Speaker speaker)
    {
        QString text = textAt(entry, {"message"_L1});
        if (text.isEmpty())
            text = textAt(entry, {"content"_L1});
        if (text.isEmpty())
            return;
        const auto position = static_cast<int>(m_talk.lines.size());
        m_talk.lines.push_back({.id = reportLineId(position),
            .speaker = speaker,
            .text = text,
            .at = timeOf(entry, m_startedAt),
            .position = position});
    }

    void takeCalls(const QJsonObject& entry)
    {
        const QJsonArray calls = entry.value("toolCalls"_L1).toArray();
        for (const auto& value : calls) {
            ToolRequest request = toolRequestOf(value.toObject());
            const QString id = request.id;
            request.position = static_cast<int>(m_calls.size());
            m_calls.insert(id, {.request = std::move(request), .at = timeOf(entry, m_startedAt)});
        }
    }

    void takeResult(const QJsonObject& entry)
    {
        const QString id = entry.value("toolCallId"_L1).toString();
        const QString result = onOneLine(plainText(entry.value("result"_L1)));
        if (id.isEmpty() || result.trimmed().isEmpty() || m_answered.contains(id))
            return;
        m_answered.insert(id, true);
        const Call call = m_calls.value(id);
        const QString name = entry.value("name"_L1).toString();
        const auto at = timeOf(entry, m_startedAt);
        m_talk.tools.push_back({.id = id,
            .name = name.isEmpty() ? call.request.name : name,
            .arguments = QString::fromUtf8(compactJson(call.request.arguments)),
            .result = result,
            .at = call.at.value_or(at.value_or(m_startedAt.value_or(Instant{}))),
            .position = call.request.position});
    }

    std::optional<Instant> m_startedAt;
    QHash<QString, Call> m_calls{};
    QHash<QString, bool> m_answered{};
    Conversation m_talk{};
};

} // namespace

Conversation conversationOf(const QJsonObject& message, std::optional<Instant> startedAt)
{
    const QJsonObject artifact = objectAt(message, {"artifact"_L1});
    for (const QJsonObject& holder : {artifact, message}) {
        Reading reading{startedAt};
        const QJsonArray messages = holder.value("messages"_L1).toArray();
        for (const auto& entry : messages)
            reading.take(entry.toObject());
        Conversation talk = reading.result();
        if (!talk.lines.empty() || !talk.tools.empty())
            return talk;
    }
    const TranscriptNames names = transcriptNamesOf(message);
    for (const QJsonObject& holder : {artifact, message}) {
        std::vector<TranscriptLine> lines = linesOfTranscript(textAt(holder, {"transcript"_L1}), names);
        if (!lines.empty())
            return {.lines = std::move(lines)};
    }
    return {};
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/wire_names.h"
#include "core/vapi/server_message.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace dispatch {

namespace facts {

using namespace Qt::StringLiterals;

inline QString time(const std::optional<Instant>& at)
{
    return at ? toIso(*at).mid(11, 12) : u"-"_s;
}

inline QString of(const StatusChanged& status)
{
    return vapiName(status.status) + (status.endedReason.isEmpty() ? QString{} : u' ' + status.endedReason);
}

inline QString of(const TranscriptHeard& heard)
{
    return wireName(heard.speaker) + (heard.isFinal ? u": "_s : u"… "_s) + heard.text;
}

inline QString of(const SpeechChanged& speech)
{
    return wireName(speech.speaker) + (speech.speaking ? u" starts"_s : u" stops"_s);
}

inline QString of(const ToolAnswered& answered)
{
    return answered.tool.name + (answered.legacy ? u" legacy"_s : QString{});
}

inline QString of(const CallReported& report)
{
    QString speakers;
    for (const TranscriptLine& line : report.lines)
        speakers += line.speaker == Speaker::User ? u'U' : u'A';
    QStringList tools;
    for (const ToolCall& tool : report.tools)
        tools.append(tool.name);
    return u"%1 from %2 to %3 usd %4 %5 transfer %6 lines %7 at %8 tools %9"_s.arg(report.endedReason,
               time(report.startedAt), time(report.endedAt),
               report.costUsd ? QString::number(*report.costUsd) : u"-"_s,
               report.recordingAvailable ? u"recorded"_s : u"unrecorded"_s,
               QString::number(static_cast<int>(report.transfer)), speakers,
               report.lines.empty() ? u"-"_s : time(report.lines.front().at), tools.join(u','))
        + u" data %1 summary %2"_s.arg(
            QStringList{QJsonDocument::fromJson(report.structuredData.toUtf8()).object().keys()}.join(u','),
            report.summary.left(20));
}

inline QString of(const RecordRemoved& removed)
{
    return removed.succeeded ? u"done"_s : u"failed"_s;
}

inline QString of(const NoteAdded& note)
{
    return note.text;
}

inline QString of(const Noted& noted)
{
    return noted.type + u' '
        + QStringList{QJsonDocument::fromJson(noted.detail.toUtf8()).object().keys()}.join(u',');
}

inline QString of(const ToolRequest& tool)
{
    return u" | %1 %2(%3)"_s.arg(tool.id.right(6), tool.name, tool.arguments.keys().join(u','))
        + (tool.argumentsReadable ? QString{} : u" unreadable"_s);
}

//! What people do comes in no message of VAPI.
template <typename Act> QString of(const Act& /*act*/)
{
    return u"a person's act"_s;
}

} // namespace facts

//! What the program understands of a message, on one line for a table of expectations: kind, facts, time,
//! caller, tools. Long texts are cut.
inline QString factsOf(const ServerMessage& message)
{
    using namespace Qt::StringLiterals;
    const Event& event = message.event;
    QString text = kindName(event.payload) + u' '
        + std::visit([](const auto& payload) { return facts::of(payload); }, event.payload) + u" @"_s
        + facts::time(event.occurredAt) + u' '
        + (event.call.isEmpty() ? u"no call"_s : event.call.value.right(4)) + u' '
        + event.callerPhone.right(4);
    for (const ToolRequest& tool : message.tools)
        text += facts::of(tool);
    return text;
}

} // namespace dispatch

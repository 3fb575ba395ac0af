// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/act_codec.h"
#include "core/domain/event.h"
#include "core/domain/json_reader.h"
#include "core/domain/json_writer.h"
#include "core/domain/wire_names.h"

#include <QJsonDocument>

#include <array>

namespace dispatch {

using namespace Qt::StringLiterals;

// Member names are short, for there are thousands a call. They are the journal's format: never change one.

namespace {

constexpr std::array transferNames{""_L1, "connected"_L1, "not-connected"_L1}; // in TransferResult's order

void writeTool(JsonWriter& json, const ToolCall& tool)
{
    json.text("id"_L1, tool.id);
    json.text("fn"_L1, tool.name);
    json.text("args"_L1, tool.arguments);
    json.text("res"_L1, tool.result);
    json.text("err"_L1, tool.error);
    json.integer("at"_L1, toEpochMs(tool.at));
    json.integer("pos"_L1, tool.position);
}

int readPosition(JsonReader& json)
{
    const qint64 position = json.integer("pos"_L1).value_or(0);
    if (position != static_cast<int>(position))
        json.reject();
    return static_cast<int>(position);
}

ToolCall readTool(JsonReader& json)
{
    return {.id = json.text("id"_L1),
        .name = json.text("fn"_L1),
        .arguments = json.text("args"_L1),
        .result = json.text("res"_L1),
        .error = json.text("err"_L1),
        .at = json.instant("at"_L1).value_or(Instant{}),
        .position = readPosition(json)};
}

void writeLine(JsonWriter& json, const TranscriptLine& line)
{
    json.text("id"_L1, line.id);
    json.text("w"_L1, wireName(line.speaker));
    json.text("t"_L1, line.text);
    json.instant("at"_L1, line.at);
    json.integer("pos"_L1, line.position);
}

Speaker readSpeaker(JsonReader& json)
{
    const auto speaker = speakerOf(json.text("w"_L1));
    if (!speaker)
        json.reject();
    return speaker.value_or(Speaker::User);
}

TranscriptLine readLine(JsonReader& json)
{
    return {.id = json.text("id"_L1),
        .speaker = readSpeaker(json),
        .text = json.text("t"_L1),
        .at = json.instant("at"_L1),
        .position = readPosition(json)};
}

void write(JsonWriter& json, const StatusChanged& status)
{
    json.text("s"_L1, vapiName(status.status));
    json.text("why"_L1, status.endedReason);
}

void write(JsonWriter& json, const TranscriptHeard& heard)
{
    json.text("w"_L1, wireName(heard.speaker));
    json.text("t"_L1, heard.text);
    json.flag("part"_L1, !heard.isFinal);
}

void write(JsonWriter& json, const SpeechChanged& speech)
{
    json.text("w"_L1, wireName(speech.speaker));
    json.flag("on"_L1, speech.speaking);
}

void write(JsonWriter& json, const ToolAnswered& answered)
{
    writeTool(json, answered.tool);
    json.flag("old"_L1, answered.legacy);
    if (answered.facts.isEmpty())
        return;
    json.beginObject("facts"_L1);
    writeFacts(json, answered.facts);
    json.endObject();
}

void write(JsonWriter& json, const CallReported& report)
{
    json.text("why"_L1, report.endedReason);
    json.instant("from"_L1, report.startedAt);
    json.instant("to"_L1, report.endedAt);
    json.text("sum"_L1, report.summary);
    json.text("data"_L1, report.structuredData);
    if (report.costUsd)
        json.real("usd"_L1, *report.costUsd);
    json.flag("rec"_L1, report.recordingAvailable);
    json.text("xfer"_L1, transferNames.at(static_cast<size_t>(report.transfer)));
    json.beginArray("lines"_L1);
    for (const TranscriptLine& line : report.lines) {
        json.beginObject();
        writeLine(json, line);
        json.endObject();
    }
    json.endArray();
    json.beginArray("tools"_L1);
    for (const ToolCall& tool : report.tools) {
        json.beginObject();
        writeTool(json, tool);
        json.endObject();
    }
    json.endArray();
}

void write(JsonWriter& json, const RecordRemoved& removed)
{
    json.flag("ok"_L1, removed.succeeded);
}

void write(JsonWriter& json, const NoteAdded& note)
{
    json.text("t"_L1, note.text);
}

void write(JsonWriter& json, const Noted& noted)
{
    json.text("type"_L1, noted.type);
    json.text("more"_L1, noted.detail);
}

template <typename Act> void write(JsonWriter& json, const Act& act)
{
    writeAct(json, act);
}

EventPayload readStatus(JsonReader& json)
{
    const auto status = callStatusOf(json.text("s"_L1));
    if (!status)
        json.reject();
    return StatusChanged{.status = status.value_or(CallStatus::Queued), .endedReason = json.text("why"_L1)};
}

TransferResult readTransfer(JsonReader& json)
{
    const QString name = json.text("xfer"_L1);
    for (size_t i = 0; i < transferNames.size(); ++i) {
        if (name == transferNames.at(i))
            return static_cast<TransferResult>(i);
    }
    json.reject();
    return TransferResult::Unknown;
}

template <typename T>
std::vector<T> readList(JsonReader& json, JsonReader::Name name, T (*readOne)(JsonReader&))
{
    std::vector<T> list;
    const QJsonArray array = json.array(name);
    list.reserve(static_cast<size_t>(array.size()));
    for (const auto& value : array) {
        JsonReader element{value.toObject()};
        list.push_back(readOne(element));
        if (!value.isObject() || !element.isIntact())
            json.reject();
    }
    return list;
}

EventPayload readReport(JsonReader& json)
{
    return CallReported{.endedReason = json.text("why"_L1),
        .startedAt = json.instant("from"_L1),
        .endedAt = json.instant("to"_L1),
        .summary = json.text("sum"_L1),
        .structuredData = json.text("data"_L1),
        .costUsd = json.real("usd"_L1),
        .recordingAvailable = json.flag("rec"_L1),
        .transfer = readTransfer(json),
        .lines = readList<TranscriptLine>(json, "lines"_L1, readLine),
        .tools = readList<ToolCall>(json, "tools"_L1, readTool)};
}

CallFacts readToolFacts(JsonReader& json)
{
    JsonReader facts{json.object("facts"_L1)};
    CallFacts read = readFacts(facts);
    if (!facts.isIntact())
        json.reject();
    return read;
}

std::optional<EventPayload> readPayload(QStringView kind, JsonReader& json)
{
    if (kind == "status"_L1)
        return readStatus(json);
    if (kind == "transcript"_L1)
        return TranscriptHeard{
            .speaker = readSpeaker(json), .text = json.text("t"_L1), .isFinal = !json.flag("part"_L1)};
    if (kind == "speech"_L1)
        return SpeechChanged{.speaker = readSpeaker(json), .speaking = json.flag("on"_L1)};
    if (kind == "tool"_L1)
        return ToolAnswered{
            .tool = readTool(json), .legacy = json.flag("old"_L1), .facts = readToolFacts(json)};
    if (kind == "report"_L1)
        return readReport(json);
    if (kind == "removed"_L1)
        return RecordRemoved{.succeeded = json.flag("ok"_L1)};
    if (kind == "note"_L1)
        return NoteAdded{.text = json.text("t"_L1)};
    if (kind == "noted"_L1)
        return Noted{.type = json.text("type"_L1), .detail = json.text("more"_L1)};
    return readAct(kind, json);
}

} // namespace

QByteArray encodePayload(const Event& event)
{
    JsonWriter json;
    json.beginObject();
    std::visit([&json](const auto& payload) { write(json, payload); }, event.payload);
    json.text("phone"_L1, event.callerPhone);
    json.text("name"_L1, event.callerName);
    json.endObject();
    return json.take();
}

Status decodePayload(const QString& kind, const QByteArray& json, Event& event)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return Error{.code = ErrorCode::Malformed, .args = {u"event payload"_s}, .detail = kind};
    JsonReader reader{document.object()};
    auto payload = readPayload(kind, reader);
    QString phone = reader.text("phone"_L1);
    QString name = reader.text("name"_L1);
    if (!payload || !reader.isIntact())
        return Error{.code = ErrorCode::Malformed, .args = {u"event payload"_s}, .detail = kind};
    event.payload = std::move(*payload);
    event.callerPhone = std::move(phone);
    event.callerName = std::move(name);
    return Unit{};
}

} // namespace dispatch

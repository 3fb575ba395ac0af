// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/call_json.h"

#include "core/domain/wire_names.h"
#include "core/server/json_values.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

QJsonObject customerJson(const Customer& customer)
{
    return {{u"name"_s, textOrNull(customer.name)}, {u"phone"_s, textOrNull(customer.phone)},
        {u"spoken_phone"_s, textOrNull(customer.spokenPhone)}, {u"address"_s, textOrNull(customer.address)},
        {u"postal_code"_s, textOrNull(customer.postalCode)}, {u"zone"_s, textOrNull(customer.zone)},
        {u"email"_s, textOrNull(customer.email)}};
}

QJsonObject lineJson(const TranscriptLine& line)
{
    return {{u"role"_s, wireName(line.speaker)}, {u"text"_s, line.text}, {u"at"_s, timeOrNull(line.at)}};
}

QJsonObject toolJson(const ToolCall& tool)
{
    const QJsonObject arguments = QJsonDocument::fromJson(tool.arguments.toUtf8()).object();
    QJsonObject out{
        {u"id"_s, tool.id}, {u"name"_s, tool.name}, {u"arguments"_s, arguments}, {u"at"_s, toIso(tool.at)}};
    if (tool.error.isEmpty())
        out.insert(u"result"_s, tool.result);
    else
        out.insert(u"error"_s, tool.error);
    return out;
}

//! "status: in_progress", "tool: calculateQuote", "note: …", or the kind alone when there is no more to say.
QString whatHappened(const HistoryEntry& entry)
{
    return entry.detail.isEmpty() ? entry.kind : entry.kind + ": "_L1 + entry.detail;
}

QJsonObject historyJson(const HistoryEntry& entry)
{
    return {{u"at"_s, toIso(entry.at)}, {u"who"_s, entry.who}, {u"what"_s, whatHappened(entry)}};
}

template <typename Range, typename Write> QJsonArray arrayOf(const Range& range, Write write)
{
    QJsonArray out;
    for (const auto& element : range)
        out.append(write(element));
    return out;
}

} // namespace

QJsonObject callJson(const Call& call)
{
    const QJsonObject reason{{u"rule"_s, call.priorityReason.rule},
        {u"matched"_s, QJsonArray::fromStringList(call.priorityReason.matched)}};
    return {{u"id"_s, call.id.value}, {u"line_state"_s, wireName(call.lineState)},
        {u"outcome"_s, call.outcome ? QJsonValue{wireName(*call.outcome)} : QJsonValue{QJsonValue::Null}},
        {u"ended_reason"_s, textOrNull(call.endedReason)}, {u"follow_up"_s, wireName(call.followUp)},
        {u"priority"_s, wireName(call.priority)}, {u"priority_reason"_s, reason},
        {u"callback_due_at"_s, timeOrNull(call.callbackDueAt)},
        {u"assigned_to"_s, textOrNull(call.assignedTo)}, {u"customer"_s, customerJson(call.customer)},
        {u"service"_s, textOrNull(call.service)}, {u"service_accepted"_s, valueOrNull(call.serviceAccepted)},
        {u"problem"_s, textOrNull(call.problem)}, {u"quoted_min_cents"_s, valueOrNull(call.quotedMinCents)},
        {u"quoted_max_cents"_s, valueOrNull(call.quotedMaxCents)}, {u"window"_s, textOrNull(call.window)},
        {u"started_at"_s, timeOrNull(call.startedAt)}, {u"ended_at"_s, timeOrNull(call.endedAt)},
        {u"duration_seconds"_s, valueOrNull(call.durationSeconds())},
        {u"summary"_s, textOrNull(call.summary)}, {u"recording_available"_s, call.recordingAvailable},
        {u"cost_usd"_s, valueOrNull(call.costUsd)}, {u"updated_at"_s, toIso(call.updatedAt)}};
}

QJsonObject callDetailJson(const CallDetail& detail)
{
    QJsonObject out = callJson(detail.call);
    out.insert(u"transcript"_s, arrayOf(detail.transcript, lineJson));
    out.insert(u"tool_calls"_s, arrayOf(detail.tools, toolJson));
    out.insert(u"history"_s, arrayOf(detail.history, historyJson));
    return out;
}

} // namespace dispatch

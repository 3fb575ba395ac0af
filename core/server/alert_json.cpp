// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/alert_json.h"

#include "core/domain/sms_segments.h"
#include "core/domain/wire_names.h"
#include "core/server/json_values.h"

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

//! The contract has no word for None: an alert of a call that goes on is new, and one that turned out to ask
//! for nobody is done.
QString stateOf(const Alert& alert, Instant now)
{
    const AlarmStage stage = alert.alarm.stage(now);
    if (stage != AlarmStage::None)
        return wireName(stage);
    return wireName(alert.alarm.raisedAt ? AlarmStage::Done : AlarmStage::New);
}

} // namespace

QJsonObject alertJson(const Alert& alert, Instant now)
{
    return {{u"id"_s, alert.id}, {u"kind"_s, u"call"_s}, {u"call_id"_s, textOrNull(alert.call.value)},
        {u"priority"_s, wireName(alert.priority)}, {u"state"_s, stateOf(alert, now)},
        {u"raised_at"_s, toIso(alert.raisedAt)}, {u"due_at"_s, timeOrNull(alert.dueAt)},
        {u"acknowledged_by"_s, textOrNull(alert.alarm.acknowledgedBy)}, {u"step"_s, alert.step},
        {u"text"_s, alert.text}};
}

QJsonObject smsJson(const TextMessage& text, Instant /*now*/)
{
    return {{u"id"_s, text.id}, {u"call_id"_s, textOrNull(text.call.value)},
        {u"client_phone"_s, textOrNull(text.clientPhone)}, {u"direction"_s, u"out"_s}, {u"kind"_s, text.kind},
        {u"body"_s, text.body}, {u"state"_s, u"not_configured"_s}, {u"error_code"_s, QJsonValue::Null},
        {u"reason"_s, QJsonValue::Null}, {u"segments"_s, segmentsOf(text.body).segments},
        {u"created_at"_s, toIso(text.createdAt)}, {u"updated_at"_s, toIso(text.createdAt)}};
}

} // namespace dispatch

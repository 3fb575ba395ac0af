// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/alert.h"
#include "core/domain/call_state.h"
#include "core/domain/wire_names.h"

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

//! "450-280-3222": telephones make a link of this form.
QString inTexts(const QString& e164)
{
    constexpr qsizetype northAmerican = 12;
    if (e164.size() != northAmerican || !e164.startsWith(u"+1"))
        return e164;
    return e164.sliced(2, 3) + u'-' + e164.sliced(5, 3) + u'-' + e164.sliced(8);
}

void addPart(QStringList& parts, const QString& part)
{
    if (!part.isEmpty())
        parts.append(part);
}

QString phoneOf(const CallState& state, const RequestedAlert& alert)
{
    if (!alert.phone.isEmpty())
        return alert.phone;
    return state.phone.value.isEmpty() ? state.spokenPhone.value : state.phone.value;
}

//! The facts in the order in which somebody who runs out of the door needs them.
QString textOf(const CallState& state, const RequestedAlert& alert)
{
    QStringList parts{wireName(alert.request.priority)};
    addPart(parts, alert.problem.isEmpty() ? alert.service : alert.problem);
    addPart(parts, alert.name.isEmpty() ? state.name.value : alert.name);
    addPart(parts, inTexts(phoneOf(state, alert)));
    addPart(parts, alert.address.isEmpty() ? state.address.value : alert.address);
    return parts.join(u" - "_s);
}

void addWho(QStringList& parts, const CallState& state)
{
    addPart(parts, valueOf(state, CustomerField::Name));
    addPart(parts, inTexts(phoneOf(state, {})));
    addPart(parts, valueOf(state, CustomerField::Address));
}

int stepsTaken(const CallState& state, Priority level)
{
    return static_cast<int>(std::ranges::count(
        state.escalations, level, [](const Stamped<Escalation>& step) { return step.value.level; }));
}

//! What the person who is told by a step of the ladder reads.
QString textOf(const CallState& state, const Escalation& step)
{
    QStringList parts{wireName(step.level)};
    const QString& problem = valueOf(state, CustomerField::Problem);
    addPart(parts, problem.isEmpty() ? state.decision.reason.matched.value(0) : problem);
    addWho(parts, state);
    return parts.join(u" - "_s);
}

Alert emergencyOf(const CallState& state, Instant since)
{
    const QString& problem = valueOf(state, CustomerField::Problem);
    QStringList parts{wireName(Priority::P1)};
    addPart(parts, problem.isEmpty() ? state.decision.reason.matched.value(0) : problem);
    addWho(parts, state);
    const bool still = state.decision.priority == Priority::P1;
    return {.id = u"p1:"_s + state.id.value,
        .call = state.id,
        .priority = Priority::P1,
        .raisedAt = since,
        .dueAt = still ? state.decision.callbackDueAt : std::nullopt,
        .text = parts.join(u" - "_s),
        .alarm = state.decision.alarm,
        .step = stepsTaken(state, Priority::P1)};
}

} // namespace

std::vector<Alert> alertsOf(const CallState& state)
{
    std::vector<Alert> alerts;
    alerts.reserve(state.alerts.size() + 1);
    if (state.decision.emergencySince)
        alerts.push_back(emergencyOf(state, *state.decision.emergencySince));
    for (const Stamped<RequestedAlert>& alert : state.alerts)
        alerts.push_back({.id = u"tool:"_s + alert.value.tool,
            .call = state.id,
            .priority = alert.value.request.priority,
            .raisedAt = alert.at,
            .text = textOf(state, alert.value),
            .alarm = state.decision.alarm,
            .step = stepsTaken(state, alert.value.request.priority)});
    return alerts;
}

std::vector<TextMessage> textsOf(const CallState& state)
{
    std::vector<TextMessage> texts;
    for (const Stamped<RequestedAlert>& alert : state.alerts) {
        for (const QString& role : alert.value.request.roles)
            texts.push_back({.id = u"tool:"_s + alert.value.tool + u':' + role,
                .call = state.id,
                .role = role,
                .clientPhone = phoneOf(state, alert.value),
                .kind = u"internal_alert"_s,
                .body = textOf(state, alert.value),
                .createdAt = alert.at});
    }
    texts.reserve(texts.size() + state.escalations.size());
    for (const Stamped<Escalation>& step : state.escalations) {
        const Escalation& told = step.value;
        if (told.channel == AlertChannel::Text)
            texts.push_back({.id
                = u"ladder:%1:%2:%3"_s.arg(state.id.value, wireName(told.level), QString::number(told.step)),
                .call = state.id,
                .role = told.role,
                .clientPhone = phoneOf(state, {}),
                .kind = u"internal_alert"_s,
                .body = textOf(state, told),
                .createdAt = told.at});
    }
    std::ranges::sort(texts, {}, &TextMessage::id);
    return texts;
}

} // namespace dispatch

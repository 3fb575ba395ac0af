// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alarm/ladder.h"

#include "core/base/logging.h"
#include "core/domain/alarm_rules.h"
#include "core/domain/calendar/calendar.h"
#include "core/domain/wire_names.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

QString placeOf(const Escalation& step)
{
    return wireName(step.level) + u':' + QString::number(step.step);
}

OutboxRequest requestOf(const CallId& call, const Escalation& step)
{
    const QJsonObject payload{{u"call"_s, call.value}, {u"level"_s, wireName(step.level)},
        {u"step"_s, step.step}, {u"role"_s, step.role}};
    return {.kind = wireName(step.channel),
        .key = u"ladder:"_s + call.value + u':' + placeOf(step),
        .payload = QJsonDocument{payload}.toJson(QJsonDocument::Compact),
        .notBefore = step.plannedAt,
        .state = step.state};
}

bool isSame(const Escalation& a, const Escalation& b)
{
    return a.level == b.level && a.step == b.step;
}

} // namespace

Ladder::Ladder(Store& store, const RuleBook& rules, const Clock& clock, Attended attended)
    : m_store{store}
    , m_rules{rules}
    , m_clock{clock}
    , m_attended{std::move(attended)}
{
}

Result<int> Ladder::tick()
{
    if (const Status opened = openReader(); !opened)
        return opened.error();
    const Moment now{.wall = m_clock.now(), .steady = m_clock.monotonic()};
    const std::shared_ptr<const Rules> rules = m_rules.current();
    if (const Status noted = noteClock(now, rules->company); !noted)
        return noted.error();
    const Result<std::vector<CallState>> waiting = m_reader->laddersDue(now.wall, mostAtOnce);
    if (!waiting) {
        m_reader.reset();
        return waiting.error();
    }
    const bool alone = !m_attended() || !isCrewTime(rules->company.hours, now.wall);
    std::vector<PendingEvent> events;
    for (const CallState& state : *waiting)
        addDue(events, state, now.wall, alone);
    for (Carried& carried : m_carried) {
        if (carried.at > now.steady)
            continue;
        carried.step.at = now.wall;
        events.push_back(pendingOf(carried.call, carried.step, alone));
    }
    std::erase_if(m_carried, [&now](const Carried& carried) { return carried.at <= now.steady; });
    return append(std::move(events));
}

Status Ladder::openReader()
{
    if (m_reader)
        return Unit{};
    Result<std::unique_ptr<CallReader>> opened = CallReader::open(m_store.databasePath());
    if (!opened)
        return opened.error();
    m_reader = std::move(*opened);
    return Unit{};
}

Status Ladder::noteClock(const Moment& now, const Company& company)
{
    const std::optional<Moment> before = std::exchange(m_last, now);
    if (!before)
        return Unit{};
    const Instant expected = before->wall + (now.steady - before->steady);
    if (now.wall + jump >= expected)
        return Unit{};
    qCWarning(lcAlarm) << "the clock was set back: ladders that run keep their times";
    const Result<std::vector<CallState>> running
        = m_reader->laddersDue(expected + std::chrono::days{1}, mostAtOnce);
    if (!running)
        return running.error();
    for (const CallState& state : *running) {
        if (state.decision.alarm.raisedAt <= now.wall)
            continue; // raised by the new clock
        for (const Escalation& step : stepsDue(state, company, expected + std::chrono::days{1}, true))
            m_carried.push_back({.call = state.id,
                .step = step,
                .at = now.steady + std::max(std::chrono::milliseconds{0}, step.plannedAt - expected)});
    }
    return Unit{};
}

void Ladder::addDue(std::vector<PendingEvent>& events, const CallState& state, Instant now, bool alone)
{
    const std::shared_ptr<const Rules> rules = m_rules.current();
    for (const Escalation& step : stepsDue(state, rules->company, now, alone))
        events.push_back(pendingOf(state.id, step, alone));
}

PendingEvent Ladder::pendingOf(const CallId& call, const Escalation& step, bool alone) const
{
    // nothing is set up yet that could send: what would wait now must not go out late some day
    Escalation taken = step;
    taken.state = notConfigured;
    const auto stillDue
        = [rules = m_rules.current(), step, alone](Event& event, const KnownCall& known) -> Status {
        const Instant moment = std::max(step.at, step.plannedAt);
        const std::vector<Escalation> due = stepsDue(known(event.call), rules->company, moment, alone);
        if (std::ranges::any_of(due, [&step](const Escalation& one) { return isSame(one, step); }))
            return Unit{};
        return Error{.code = ErrorCode::Stale, .detail = u"somebody looks after the call"_s};
    };
    return {.event = {.key = u"step:"_s + placeOf(step),
                .call = call,
                .author = u"system"_s,
                .occurredAt = taken.at,
                .receivedAt = taken.at,
                .payload = Escalated{.step = taken}},
        .effects = {requestOf(call, taken)},
        .precondition = stillDue};
}

Result<int> Ladder::append(std::vector<PendingEvent> events)
{
    if (events.empty())
        return 0;
    const AppendResult appended = m_store.append(std::move(events)).get();
    if (!appended)
        return appended.error();
    return static_cast<int>(
        std::ranges::count_if(*appended, [](const Appended& one) { return one.seq != 0 && !one.duplicate; }));
}

} // namespace dispatch

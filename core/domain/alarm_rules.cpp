// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/alarm_rules.h"

#include "core/domain/calendar/calendar.h"
#include "core/domain/evidence.h"
#include "core/domain/peoples_word.h"

#include <QDateTime>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace dispatch {

namespace {

using std::chrono::minutes;

constexpr minutes betweenDigests{30};
constexpr minutes nextTry{10};
constexpr minutes longestShelfP1{15};
constexpr minutes longestShelfP2{60};
constexpr std::chrono::days longestShelfP4{7};
// What nobody has seen yet is new whatever a clock says that was set back.
constexpr Instant always{};
constexpr Instant latestMoment
    = fromEpochMs(253'402'300'799'000); // the year 9999: a calendar goes no further

//! Until when an alarm leaves people in peace.
struct Rest {
    AlarmStage stage = AlarmStage::None;
    std::optional<Instant> until{}; //!< empty: for good
};

//! P1 and P2 come back by themselves; the rows of the others only turn late (ui.md §4).
bool comesBack(Priority priority)
{
    return priority <= Priority::P2;
}

bool isAcknowledged(const CallState& state, Priority priority)
{
    return state.acknowledged.isSet() && covers(state.acknowledged.value.act.level, priority);
}

bool isShelved(const CallState& state, Priority priority)
{
    return state.shelved.isSet() && state.shelved.value.act.until
        && covers(state.shelved.value.act.level, priority);
}

//! The start of a callback of which nobody said how it ended.
std::optional<Instant> callbackUnderWay(const CallState& state)
{
    std::optional<Instant> since;
    for (const auto& started : state.callbacksStarted) {
        const auto ended = std::ranges::lower_bound(state.callbacksEnded, startPlace(started), {}, &endPlace);
        const bool over = ended != state.callbacksEnded.end() && endPlace(*ended) == startPlace(started)
            && ended->value.act.outcome;
        if (!over)
            since = std::max(since.value_or(Instant::min()), started.at);
    }
    return since;
}

Rest inHand(const CallState& state, Priority priority)
{
    if (!comesBack(priority))
        return {.stage = AlarmStage::InHand};
    Instant until
        = std::max(state.assignee.at, state.lastActAt.value_or(state.assignee.at)) + claimLapsesAfter;
    if (const auto since = callbackUnderWay(state))
        until = std::max(until, *since + callbackLapsesAfter);
    return {.stage = AlarmStage::InHand, .until = until};
}

//! Seen, but not called: it comes back when the call is due, and each time that the clock ran once more.
Rest seen(Instant at, const Decision& decision, const Company& company)
{
    Rest rest{.stage = AlarmStage::Acknowledged};
    if (!comesBack(decision.priority) || !decision.callbackDueAt)
        return rest;
    const bool wasDue = at >= *decision.callbackDueAt;
    rest.until = wasDue ? at + company.clock(decision.priority).callback.within : *decision.callbackDueAt;
    return rest;
}

//! What people did last decides; a call that somebody has stays in those hands.
std::optional<Rest> restOf(const CallState& state, const Decision& decision, const Company& company)
{
    const Priority priority = decision.priority;
    const bool taken = !state.assignee.value.isEmpty();
    const bool acknowledged = isAcknowledged(state, priority);
    const auto seenAt = [&] { return acknowledged ? state.acknowledged.at : Instant::min(); };
    if (isShelved(state, priority) && state.shelved.at > seenAt()
        && (!taken || state.shelved.at > state.assignee.at))
        return Rest{.stage = AlarmStage::Shelved, .until = state.shelved.value.act.until};
    if (taken)
        return inHand(state, priority);
    const Stamped<Authored<CallbackEnded>>* callback = standingCallback(state);
    if (callback && needsAnotherTry(*callback->value.act.outcome) && callback->at > seenAt())
        return Rest{.stage = AlarmStage::Acknowledged, .until = decision.callbackDueAt};
    if (acknowledged)
        return seen(state.acknowledged.at, decision, company);
    return std::nullopt;
}

AlarmStage settled(const CallState& state, const Decision& decision)
{
    const bool over = state.lineState == LineState::Ended && decision.followUp != FollowUp::None;
    return over ? AlarmStage::Done : AlarmStage::None;
}

//! A telephone company's clock that is ahead of ours must not keep the alarm back.
Instant raisedAt(const CallState& state, const Decision& decision)
{
    const bool emergency = decision.priority == Priority::P1 && decision.emergencySince;
    const Instant told = emergency ? *decision.emergencySince : endFor(state);
    return std::clamp(std::min(told, state.updatedAt), always, latestMoment);
}

bool hasStep(const CallState& state, Priority level, int step)
{
    const std::pair place{level, step};
    const auto found = std::ranges::lower_bound(state.escalations, place, {}, &escalationPlace);
    return found != state.escalations.end() && escalationPlace(*found) == place;
}

bool isSeen(const CallState& state, const Decision& decision)
{
    const bool acted = state.lastActAt && *state.lastActAt >= *decision.alarm.raisedAt;
    return acted || !state.assignee.value.isEmpty() || isAcknowledged(state, decision.priority)
        || isShelved(state, decision.priority);
}

Instant plannedAt(const LadderStep& step, Instant raised, const CrewHours& hours)
{
    return step.channel == AlertChannel::Digest ? nextDigestAt(hours, raised) : raised + step.after;
}

//! Whom Paul had told already, as urgently: the first text of the ladder to them would say it twice.
QSet<QString> rolesToldByPaul(const CallState& state, Priority priority)
{
    QSet<QString> roles;
    for (const Stamped<RequestedAlert>& alert : state.alerts) {
        if (covers(alert.value.request.priority, priority))
            roles.unite({alert.value.request.roles.begin(), alert.value.request.roles.end()});
    }
    return roles;
}

//! What is left of the ladder of the call's urgency, with the moment of each step.
std::vector<Escalation> stepsLeft(const CallState& state, const Decision& decision, const Company& company)
{
    std::vector<Escalation> left;
    const bool asks = decision.callbackDueAt && decision.alarm.raisedAt;
    if (!asks)
        return left;
    const bool unseen = !isSeen(state, decision);
    QSet<QString> toldByPaul = rolesToldByPaul(state, decision.priority);
    const std::vector<LadderStep>& ladder = company.clock(decision.priority).ladder;
    for (size_t i = 0; i < ladder.size(); ++i) {
        const LadderStep& step = ladder[i];
        const bool told = step.channel == AlertChannel::Text && toldByPaul.remove(step.role);
        if (told || hasStep(state, decision.priority, static_cast<int>(i)) || (step.onlyUnseen && !unseen))
            continue;
        left.push_back({.level = decision.priority,
            .step = static_cast<int>(i),
            .channel = step.channel,
            .role = step.role,
            .plannedAt = plannedAt(step, *decision.alarm.raisedAt, company.hours)});
    }
    return left;
}

} // namespace

Alarm alarmOf(const CallState& state, const Decision& decision, const Company& company)
{
    Alarm alarm{.firstAnsweredAt = state.firstAnsweredAt};
    if (state.lineState == LineState::Ended || decision.callbackDueAt) {
        const Instant end = endFor(state);
        alarm.raisedAt = raisedAt(state, decision);
        alarm.dueAt = callbackDue(company, decision.priority, decision.emergencySince.value_or(end), end);
    }
    if (isAcknowledged(state, decision.priority)) {
        alarm.acknowledgedBy = state.acknowledged.value.author;
        alarm.acknowledgedAt = state.acknowledged.at;
    }
    if (!decision.callbackDueAt) {
        alarm.rest = settled(state, decision);
        return alarm;
    }
    const std::optional<Rest> rest = restOf(state, decision, company);
    alarm.attentionAt = rest ? rest->until : std::optional{always};
    alarm.rest = rest ? rest->stage : AlarmStage::None;
    if (alarm.rest == AlarmStage::Shelved) {
        alarm.shelvedUntil = rest->until;
        alarm.shelfReason = state.shelved.value.act.reason;
    }
    return alarm;
}

std::optional<Instant> nextStepAt(const CallState& state, const Decision& decision, const Company& company)
{
    std::optional<Instant> next;
    for (const Escalation& step : stepsLeft(state, decision, company))
        next = std::min(next.value_or(Instant::max()), step.plannedAt);
    return next;
}

std::vector<Escalation> stepsDue(const CallState& state, const Company& company, Instant now, bool alone)
{
    std::vector<Escalation> steps = stepsLeft(state, state.decision, company);
    const std::vector<LadderStep>& ladder = company.clock(state.decision.priority).ladder;
    std::erase_if(steps, [&](const Escalation& step) {
        return step.plannedAt > now || (ladder.at(static_cast<size_t>(step.step)).onlyUnattended && !alone);
    });
    for (Escalation& step : steps)
        step.at = now;
    return steps;
}

Instant nextDigestAt(const CrewHours& hours, Instant from)
{
    using std::chrono::ceil;
    const Instant slot = ceil<minutes>(from);
    const auto past = slot.time_since_epoch() % betweenDigests;
    const Instant next = past == minutes{0} ? slot : slot + (betweenDigests - past);
    return isCrewTime(hours, next) ? next : nextCrewOpening(hours, from);
}

Instant latestShelf(Priority priority, Instant now, const CrewHours& hours)
{
    switch (priority) {
    case Priority::P1:
        return now + longestShelfP1;
    case Priority::P2:
        return now + longestShelfP2;
    case Priority::P3: {
        const QTimeZone zone{hours.timeZone};
        const QDate today = QDateTime::fromMSecsSinceEpoch(toEpochMs(now), zone).date();
        return fromEpochMs(today.addDays(1).startOfDay(zone).toMSecsSinceEpoch());
    }
    case Priority::P4:
        return now + longestShelfP4;
    }
    Q_UNREACHABLE();
}

Instant nextTryAfter(Instant ended)
{
    return ended + nextTry;
}

} // namespace dispatch

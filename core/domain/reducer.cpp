// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/reducer.h"

#include "core/domain/act_fold.h"
#include "core/domain/evidence.h"
#include "core/domain/facts_fold.h"
#include "core/domain/judgement.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace dispatch {

using namespace Qt::StringLiterals;

// Everything here only ever grows: a maximum, a minimum, an "or", or a Stamped that gives way to better
// evidence. That is what makes the order of arrival irrelevant; keep it so.

namespace {

// Message types that only a connected call sends.
constexpr std::array connectedTypes{
    "assistant.started"_L1, "assistant.speechStarted"_L1, "user-interrupted"_L1, "voice-input"_L1, "hang"_L1};

void moveLine(CallState& state, LineState reached)
{
    state.lineState = std::max(state.lineState, reached);
}

void connect(CallState& state, Instant at)
{
    moveLine(state, LineState::InProgress);
    learnEarliest(state.connectedAt, at);
}

bool saysSomething(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
}

//! \return whether the tool as \a event tells it is what the list of tools must show.
bool learnTool(CallState& state, const QString& id, int rank, const Event& event)
{
    const auto before
        = [](const Stamped<QString>& tool, const QString& wanted) { return tool.value < wanted; };
    const auto place = std::lower_bound(state.tools.begin(), state.tools.end(), id, before);
    Stamped<QString> evidence{.value = id, .rank = rank, .at = event.occurredAt, .key = event.key};
    if (place != state.tools.end() && place->value == id)
        return learn(*place, std::move(evidence));
    state.tools.insert(place, std::move(evidence));
    return true;
}

void apply(Reduction& step, const Event& event, const StatusChanged& changed, const Rules& /*rules*/)
{
    CallState& state = step.state;
    switch (changed.status) {
    case CallStatus::Scheduled:
    case CallStatus::Queued:
    case CallStatus::DeletionFailed:
        return;
    case CallStatus::NotFound:
        state.removedAtVapi = true;
        return;
    case CallStatus::Ringing:
        moveLine(state, LineState::Ringing);
        return;
    case CallStatus::InProgress:
        connect(state, event.occurredAt);
        return;
    case CallStatus::Forwarding:
        connect(state, event.occurredAt);
        moveLine(state, LineState::Forwarding);
        return;
    case CallStatus::Ended:
        moveLine(state, LineState::Ended);
        learnEarliest(state.endedSeenAt, event.occurredAt);
        learnText(state.endedReason, changed.endedReason, fromStatus, event);
        return;
    }
}

void apply(Reduction& step, const Event& event, const TranscriptHeard& heard, const Rules& rules)
{
    CallState& state = step.state;
    connect(state, event.occurredAt);
    if (!heard.isFinal || !saysSomething(heard.text))
        return;
    state.callerSpoke = state.callerSpoke || heard.speaker == Speaker::User;
    learnText(state.lastWords, heard.text, fromEvent, event);
    if (heard.speaker == Speaker::User)
        learnText(state.service, rules.services.in(heard.text), fromEvent, event);
    hear(state,
        {.at = event.occurredAt,
            .key = event.key,
            .text = heard.speaker == Speaker::User ? heard.text : QString{}},
        rules);
    if (!state.reportLines.isSet())
        step.addLines.push_back(
            {.id = event.key, .speaker = heard.speaker, .text = heard.text, .at = event.occurredAt});
}

void apply(Reduction& step, const Event& event, const SpeechChanged& /*who*/, const Rules& /*rules*/)
{
    connect(step.state, event.occurredAt);
}

void apply(Reduction& step, const Event& event, const ToolAnswered& answered, const Rules& rules)
{
    connect(step.state, event.occurredAt);
    step.state.toolUsed = true;
    learnFromTool(step.state, answered.tool, answered.facts, fromTool, event, rules);
    if (learnTool(step.state, answered.tool.id, toolFromCall, event)) {
        step.addTools.push_back(answered.tool);
        step.replaceTools = true;
    }
}

void learnLines(Reduction& step, const Event& event, const CallReported& report, const Rules& rules)
{
    CallState& state = step.state;
    for (const TranscriptLine& line : report.lines) {
        state.callerSpoke = state.callerSpoke || (line.speaker == Speaker::User && saysSomething(line.text));
        if (line.at)
            learnEarliest(state.connectedAt, *line.at);
    }
    if (report.lines.empty())
        return;
    const Stamped<Unit> evidence{.rank = fromReport, .at = event.occurredAt, .key = event.key};
    const QString words = callerWordsOf(report.lines);
    learnText(state.service, rules.services.in(words), fromEvent, event);
    learnValue(state.reportWords, std::optional{words}, event);
    if (learn(state.reportLines, evidence)) {
        step.replaceLines = true;
        step.addLines = report.lines;
    }
}

void learnTools(Reduction& step, const Event& event, const CallReported& report, const Rules& rules)
{
    for (const ToolCall& tool : report.tools) {
        step.state.toolUsed = true;
        learnEarliest(step.state.connectedAt, tool.at);
        learnFromTool(step.state, tool, factsOfReported(tool, rules), fromToolInReport, event, rules);
        if (learnTool(step.state, tool.id, toolFromReport, event)) {
            step.addTools.push_back(tool);
            step.replaceTools = true;
        }
    }
}

void apply(Reduction& step, const Event& event, const CallReported& report, const Rules& rules)
{
    CallState& state = step.state;
    moveLine(state, LineState::Ended);
    learnText(state.endedReason, report.endedReason, fromReport, event);
    learnValue(state.startedAt, report.startedAt, event);
    learnValue(state.endedAt, report.endedAt, event);
    learnText(state.summary, report.summary, fromReport, event);
    learnValue(state.cost, report.costUsd, event);
    if (report.transfer != TransferResult::Unknown)
        learnValue(state.transfer, std::optional{report.transfer}, event);
    state.recordingAvailable = state.recordingAvailable || report.recordingAvailable;
    learnLines(step, event, report, rules);
    learnTools(step, event, report, rules);
    learnAnalysis(state, event, report, rules);
}

void apply(Reduction& step, const Event& /*event*/, const RecordRemoved& removed, const Rules& /*rules*/)
{
    step.state.removedAtVapi = step.state.removedAtVapi || removed.succeeded;
}

void apply(Reduction& step, const Event& event, const Noted& noted, const Rules& /*rules*/)
{
    const auto equals = [&noted](QLatin1StringView type) { return noted.type == type; };
    if (std::any_of(connectedTypes.begin(), connectedTypes.end(), equals))
        connect(step.state, event.occurredAt);
}

template <typename Act> void apply(Reduction& step, const Event& event, const Act& act, const Rules& rules)
{
    applyAct(step.state, event, act, rules);
}

//! Deciding costs more than all the rest, and most events bring nothing to decide upon.
bool changesDecision(CallState before, const CallState& after)
{
    before.updatedAt = after.updatedAt;
    before.lastWords = after.lastWords;
    return before != after;
}

} // namespace

Reduction reduce(CallState state, const Event& event, const Rules& rules)
{
    const CallState before = state;
    Reduction step{.state = std::move(state)};
    if (step.state.id.isEmpty())
        step.state.id = event.call;
    step.state.firstSeenAt = std::min(step.state.firstSeenAt, event.receivedAt);
    step.state.updatedAt = std::max(step.state.updatedAt, event.receivedAt);
    learnText(step.state.phone, event.callerPhone, fromEvent, event);
    learnText(step.state.name, event.callerName, fromEvent, event);
    std::visit(
        [&step, &event, &rules](const auto& payload) { apply(step, event, payload, rules); }, event.payload);
    if (changesDecision(before, step.state))
        step.state.decision = decide(step.state, rules);
    return step;
}

bool precedes(const TranscriptLine& a, const TranscriptLine& b)
{
    const bool aUntimed = !a.at.has_value();
    const bool bUntimed = !b.at.has_value();
    return std::tie(aUntimed, a.at, a.position, a.id) < std::tie(bUntimed, b.at, b.position, b.id);
}

} // namespace dispatch

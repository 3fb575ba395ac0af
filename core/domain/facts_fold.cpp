// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/facts_fold.h"

#include "core/domain/evidence.h"
#include "core/domain/judgement.h"
#include "core/domain/tools/tool_facts.h"

#include <QJsonDocument>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

void learnQuote(CallState& state, const CallFacts& facts, int rank, const Event& event)
{
    if (facts.quotedMinCents)
        learn(state.quote,
            {.value = {.minCents = *facts.quotedMinCents, .maxCents = facts.quotedMaxCents},
                .rank = rank,
                .at = event.occurredAt,
                .key = event.key});
}

void learnFacts(CallState& state, const CallFacts& facts, int rank, const Event& event)
{
    learnText(state.name, facts.name, rank, event);
    learnText(state.spokenPhone, facts.phone, rank, event);
    learnText(state.address, facts.address, rank, event);
    learnText(state.postalCode, facts.postalCode, rank, event);
    learnText(state.zone, facts.zone, rank, event);
    learnText(state.email, facts.email, rank, event);
    learnText(state.service, facts.service, rank, event);
    learnText(state.problem, facts.problem, rank, event);
    learnText(state.window, facts.window, rank, event);
    learnQuote(state, facts, rank, event);
}

void learnAlert(CallState& state, const QString& tool, const CallFacts& facts, int rank, const Event& event)
{
    if (!facts.alert)
        return;
    const auto before
        = [](const Stamped<RequestedAlert>& one, const QString& wanted) { return one.value.tool < wanted; };
    auto place = std::lower_bound(state.alerts.begin(), state.alerts.end(), tool, before);
    if (place == state.alerts.end() || place->value.tool != tool)
        place = state.alerts.insert(place, {.value = {.tool = tool}});
    learn(*place,
        {.value = {.tool = tool,
             .request = *facts.alert,
             .name = facts.name,
             .phone = facts.phone,
             .service = facts.service,
             .address = facts.address,
             .problem = facts.problem},
            .rank = rank,
            .at = event.occurredAt,
            .key = event.key});
}

//! The objects that a report's analysis holds: the structured data, and each structured output's result.
std::vector<QJsonObject> analysedObjects(const QString& structuredData)
{
    const QJsonObject all = QJsonDocument::fromJson(structuredData.toUtf8()).object();
    std::vector<QJsonObject> objects{all.value("structuredData"_L1).toObject()};
    const QJsonObject outputs = all.value("structuredOutputs"_L1).toObject();
    objects.reserve(objects.size() + static_cast<size_t>(outputs.size()));
    for (const auto& output : outputs)
        objects.push_back(output.toObject().value("result"_L1).toObject());
    return objects;
}

} // namespace

void learnFromTool(CallState& state, const ToolCall& tool, const CallFacts& facts, int rank,
    const Event& event, const Rules& rules)
{
    learnFacts(state, facts, rank, event);
    learnAlert(state, tool.id, facts, rank, event);
    state.toolStanding = moreUrgent(state.toolStanding, standingOf(facts, tool.at, rules));
}

void learnFromPerson(CallState& state, const CallFacts& facts, const Event& event, const Rules& rules)
{
    learnFacts(state, facts, fromPerson, event);
    state.toolStanding = moreUrgent(state.toolStanding, standingOf(facts, event.occurredAt, rules));
}

CallFacts factsOfReported(const ToolCall& tool, const Rules& rules)
{
    const std::optional<ToolKind> kind = toolKindOf(tool.name);
    if (!kind)
        return {};
    CallFacts facts
        = factsOf(rules, *kind, toolInputOf(QJsonDocument::fromJson(tool.arguments.toUtf8()).object()));
    if (!tool.result.isEmpty())
        return facts;
    // the words count, but nothing was promised
    facts.window.clear();
    facts.quotedMinCents.reset();
    facts.quotedMaxCents.reset();
    facts.alert.reset();
    return facts;
}

void learnAnalysis(CallState& state, const Event& event, const CallReported& report, const Rules& rules)
{
    QStringList problems;
    std::optional<Priority> claimed;
    const std::vector<QJsonObject> objects = analysedObjects(report.structuredData);
    problems.reserve(static_cast<qsizetype>(objects.size()));
    for (const QJsonObject& object : objects) {
        const CallFacts facts = factsOf(rules, ToolKind::ValidateService, toolInputOf(object));
        learnFacts(state, facts, fromReport, event);
        if (!facts.problem.isEmpty())
            problems.append(facts.problem);
        if (facts.priority)
            claimed = std::min(claimed.value_or(Priority::P4), *facts.priority);
    }
    learnValue(state.reportProblem, std::optional{problems.join(u" .\n"_s)}, event);
    learnValue(state.reportPriority, claimed, event);
}

} // namespace dispatch

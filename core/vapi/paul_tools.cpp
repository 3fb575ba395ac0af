// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vapi/paul_tools.h"

#include "core/domain/plain_words.h"
#include "core/domain/tools/tool_facts.h"
#include "core/vapi/tool_answers.h"
#include "core/vapi/tool_question.h"
#include "core/vapi/wire_values.h"

#include <algorithm>
#include <array>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

//! Tools of an earlier assistant that gave out dates (domain.md §2.1), without separators.
constexpr std::array bookingNames{"checkavailability"_L1, "bookappointment"_L1, "verifierdisponibilite"_L1,
    "verifierdisponibilites"_L1, "prendrerendezvous"_L1, "reserverrendezvous"_L1, "planifierrendezvous"_L1};

bool isBooking(const QString& name)
{
    const QString folded = plain(name).remove(u' ');
    return std::find(bookingNames.begin(), bookingNames.end(), folded) != bookingNames.end();
}

ToolWords wordsOf(ToolKind kind, const ToolQuestion& question)
{
    switch (kind) {
    case ToolKind::ValidateService:
        return validationWords(question);
    case ToolKind::CalculateQuote:
        return priceWords(question);
    case ToolKind::ClassifyPriority:
        return priorityWords(question);
    case ToolKind::EvaluateScheduling:
        return scheduleWords(question);
    case ToolKind::SendAlert:
        return alertWords(question);
    case ToolKind::CheckServiceArea:
        return areaWords(question);
    case ToolKind::ServiceDetails:
        return detailWords(question);
    case ToolKind::CompanyInfo:
        return companyWords(question);
    case ToolKind::CollectInfo:
        return collectedWords(question);
    case ToolKind::SpeakPrice:
        return spokenPriceWords(question);
    case ToolKind::SpeakPhone:
        return spokenPhoneWords(question);
    case ToolKind::SpeakEmail:
        return spokenEmailWords(question);
    }
    Q_UNREACHABLE();
}

} // namespace

ToolOutcome runTool(const Rules& rules, const ToolRequest& request)
{
    const std::optional<ToolKind> kind = toolKindOf(request.name);
    if (!kind)
        return {.error = isBooking(request.name) ? toolMakesNoAppointments() : toolNotAvailable()};
    if (!request.argumentsReadable)
        return {.error = toolArgumentsUnreadable()};
    const ToolInput input = toolInputOf(request.arguments);
    CallFacts facts = factsOf(rules, *kind, input);
    const ToolWords words = wordsOf(*kind, {.rules = rules, .input = input, .facts = facts});
    return {.result = onOneLine(words.result), .error = onOneLine(words.error), .facts = std::move(facts)};
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
// Input: one byte that chooses the tool, then the JSON of its arguments. Paul gets one line, a result or an
// error, and what the call learns is written and read the same again.
#include "core/domain/company/rules.h"
#include "core/vapi/paul_tools.h"
#include "tests/fuzz/input.h"

#include <QJsonDocument>

#include <array>

using namespace dispatch;

namespace {

const Rules& rules()
{
    static const Rules one
        = rulesOf({.services = {{.key = QStringLiteral("debouchage"),
                                    .name = QStringLiteral("débouchage"),
                                    .minCents = 35'000,
                                    .words = {QStringLiteral("bouché")}},
                       {.key = QStringLiteral("piscine"),
                           .name = QStringLiteral("piscine"),
                           .standing = ServiceStanding::Refused}},
                      .zones = {{.key = QStringLiteral("montreal"), .places = {QStringLiteral("Montréal")}}},
                      .roles = {{.key = QStringLiteral("owner"), .aliases = {QStringLiteral("guillaume")}}}},
            {});
    return one;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    constexpr std::array names{"validateServiceRequest", "calculateQuote", "classifyPriority",
        "evaluateScheduling", "sendSMSAlert", "checkServiceArea", "getServiceDetails", "getCompanyInfo",
        "collectCustomerInfo", "formatPriceForSpeech", "formatPhoneForSpeech", "formatEmailForSpeech",
        "bookAppointment"};
    if (size == 0)
        return 0;
    const ToolRequest request{.id = QStringLiteral("call_1"),
        .name = QString::fromLatin1(names.at(data[0] % names.size())),
        .arguments = QJsonDocument::fromJson(bytes(data + 1, size - 1)).object()};
    const ToolOutcome outcome = runTool(rules(), request);
    check(outcome.result.isEmpty() != outcome.error.isEmpty());
    JsonWriter json;
    json.beginObject();
    writeFacts(json, outcome.facts);
    json.endObject();
    JsonReader again{QJsonDocument::fromJson(json.take()).object()};
    check(readFacts(again) == outcome.facts && again.isIntact());
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ended_reason.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr auto forwardedByOurAnswer = "assistant-request-returned-forwarding-phone-number"_L1;

constexpr std::array errorFamilies{"pipeline-error"_L1, "call.in-progress.error-"_L1, "call.start."_L1,
    "call.ringing.error"_L1, "call-start-error"_L1, "assistant-request-"_L1, "call.ending.hook-executed"_L1};

constexpr std::array errorWords{"assistant-not-found"_L1, "assistant-not-valid"_L1,
    "assistant-join-timed-out"_L1, "worker-shutdown"_L1, "phone-call-provider-closed-websocket"_L1,
    "phone-call-provider-bypass-enabled-but-no-call-received"_L1, "twilio-failed-to-connect-call"_L1,
    "vonage-failed-to-connect-call"_L1, "vonage-rejected"_L1, "vonage-disconnected"_L1};

// For words that VAPI adds later; among today's none that contains one of these is harmless.
constexpr std::array errorSigns{"error"_L1, "fault"_L1, "failed"_L1, "invalid"_L1, "unauthorized"_L1};

constexpr std::array calleeAbsent{
    "outbound-sip-408-request-timeout"_L1, "outbound-sip-480-temporarily-unavailable"_L1};

constexpr std::array transfers{
    "assistant-forwarded-call"_L1, forwardedByOurAnswer, "call.ringing.hook-executed-transfer"_L1};

} // namespace

bool isErrorReason(QStringView reason)
{
    if (reason == forwardedByOurAnswer)
        return false;
    const auto begins = [reason](QLatin1StringView family) { return reason.startsWith(family); };
    const auto equals = [reason](QLatin1StringView word) { return reason == word; };
    const auto contains
        = [reason](QLatin1StringView sign) { return reason.contains(sign, Qt::CaseInsensitive); };
    return std::any_of(errorFamilies.begin(), errorFamilies.end(), begins)
        || std::any_of(errorWords.begin(), errorWords.end(), equals)
        || std::any_of(errorSigns.begin(), errorSigns.end(), contains);
}

bool countsForAlert(QStringView reason)
{
    const auto ends = [reason](QLatin1StringView suffix) { return reason.endsWith(suffix); };
    return isErrorReason(reason) && std::none_of(calleeAbsent.begin(), calleeAbsent.end(), ends);
}

bool isTransferReason(QStringView reason)
{
    const auto equals = [reason](QLatin1StringView word) { return reason == word; };
    return std::any_of(transfers.begin(), transfers.end(), equals);
}

} // namespace dispatch

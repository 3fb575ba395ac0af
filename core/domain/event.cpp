// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/event.h"

#include <array>
#include <utility>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array statusNames{std::pair{CallStatus::Scheduled, "scheduled"_L1},
    std::pair{CallStatus::Queued, "queued"_L1}, std::pair{CallStatus::Ringing, "ringing"_L1},
    std::pair{CallStatus::InProgress, "in-progress"_L1}, std::pair{CallStatus::Forwarding, "forwarding"_L1},
    std::pair{CallStatus::Ended, "ended"_L1}, std::pair{CallStatus::NotFound, "not-found"_L1},
    std::pair{CallStatus::DeletionFailed, "deletion-failed"_L1}};

// in the order of EventPayload's alternatives
constexpr std::array kindNames{"status"_L1, "transcript"_L1, "speech"_L1, "tool"_L1, "report"_L1,
    "removed"_L1, "note"_L1, "noted"_L1, "assigned"_L1, "priority"_L1, "follow-up"_L1, "merged"_L1,
    "acknowledged"_L1, "shelved"_L1, "callback-started"_L1, "callback-ended"_L1, "corrected"_L1, "entered"_L1,
    "escalated"_L1, "silenced"_L1};
static_assert(kindNames.size() == std::variant_size_v<EventPayload>);

} // namespace

QString vapiName(CallStatus status)
{
    for (const auto& [value, name] : statusNames) {
        if (value == status)
            return name;
    }
    Q_UNREACHABLE();
}

std::optional<CallStatus> callStatusOf(QStringView vapiName)
{
    for (const auto& [value, name] : statusNames) {
        if (name == vapiName)
            return value;
    }
    return std::nullopt;
}

QString kindName(const EventPayload& payload)
{
    return kindNames.at(payload.index());
}

} // namespace dispatch

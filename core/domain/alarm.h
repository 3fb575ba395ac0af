// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/domain/priority.h"

#include <QString>

#include <optional>

namespace dispatch {

//! Where the alarm of a call stands (ui.md §4). It never ends by itself: it is acknowledged, in somebody's
//! hands, shelved until a moment, or its call is done.
enum class AlarmStage { None, New, Acknowledged, InHand, Shelved, Done };

//! How somebody is told.
enum class AlertChannel {
    Text,
    Voice,
    Digest, //!< together with others, at the next moment for it
};

//! A step of the ladder that was taken: somebody was to be told.
struct Escalation {
    Priority level = Priority::P1; //!< whose ladder the step belongs to
    int step = 0; //!< its place in that ladder, from 0
    AlertChannel channel = AlertChannel::Text;
    QString role{}; //!< key of the role that is told
    Instant plannedAt{}; //!< when the rules wanted it
    Instant at{}; //!< when it was taken
    QString state{}; //!< one of the contract's states of a text: "not_configured", "queued"…
    bool operator==(const Escalation&) const = default;
};

//! The state of what cannot be sent because nothing is set up to send it.
inline constexpr QLatin1StringView notConfigured{"not_configured"};

//! The alarm of a call, as far as time does not matter.
struct Alarm {
    std::optional<Instant> raisedAt{}; //!< empty: the call asks for nobody
    std::optional<Instant> dueAt{}; //!< by the clock of the urgency, whatever people did since; with raisedAt
    std::optional<Instant> attentionAt{}; //!< from then on it is New, unless something happens; empty: never
    AlarmStage rest = AlarmStage::None; //!< the stage until then
    QString acknowledgedBy{}; //!< the last who did; empty: nobody, or the urgency rose since
    std::optional<Instant> acknowledgedAt{};
    std::optional<Instant> firstAnsweredAt{}; //!< when a person first acknowledged, took or called back
    std::optional<Instant> shelvedUntil{}; //!< only while rest is Shelved
    QString shelfReason{};
    bool operator==(const Alarm&) const = default;

    [[nodiscard]] AlarmStage stage(Instant now) const
    {
        return attentionAt && *attentionAt <= now ? AlarmStage::New : rest;
    }
};

} // namespace dispatch

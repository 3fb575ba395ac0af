// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"
#include "core/domain/company/company.h"

namespace dispatch {

//! Something that somebody must look at (contract.md, `Alert`).
struct Alert {
    QString id{}; //!< unique, and the same however often the call is folded
    CallId call{};
    Priority priority = Priority::P1;
    Instant raisedAt{};
    std::optional<Instant> dueAt{}; //!< when the client must have heard a human
    QString text{};
    Alarm alarm{}; //!< of the call
    int step = 0; //!< how many steps of the call's ladder were taken
    bool operator==(const Alert&) const = default;
};

//! A text that should go out (contract.md, `Sms`). Nothing can send it yet: its state is "not_configured".
struct TextMessage {
    QString id{}; //!< unique, and the same however often the call is folded
    CallId call{};
    QString role{}; //!< key of the role that it goes to
    QString clientPhone{}; //!< E.164; empty when unknown
    QString kind{}; //!< "internal_alert"
    QString body{};
    Instant createdAt{};
    bool operator==(const TextMessage&) const = default;
};

struct CallState;

//! The alerts that a call gives rise to: one when there was ever evidence of P1 in it, and one for each that
//! Paul asked for. Pure; by id.
[[nodiscard]] std::vector<Alert> alertsOf(const CallState& state);

//! The texts that Paul asked for, one for each person to be told. Pure; by id.
[[nodiscard]] std::vector<TextMessage> textsOf(const CallState& state);

} // namespace dispatch

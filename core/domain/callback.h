// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QString>

#include <optional>

namespace dispatch {

//! How a callback ended, in the order of the digits 1…8 that choose it.
enum class CallbackOutcome { Appointment, Quote, Voicemail, NoAnswer, Busy, WrongNumber, Settled, Refused };

//! How the person dials.
enum class CallbackMethod {
    Tel, //!< handed over to the program that dials tel: links
    Manual, //!< on the telephone beside the screen
};

//! Days of the week that suit the client, Monday 1 … Sunday 64, added up; 0: any.
using Weekdays = int;
inline constexpr Weekdays everyWeekday = 127;

//! What was agreed about the moment of the work: a window, never a date or an hour (domain.md §4.4).
struct SlotWish {
    QString window{}; //!< "de 1 à 3 semaines"; empty: none was agreed
    Weekdays weekdays = 0;
    bool operator==(const SlotWish&) const = default;
};

//! One try to call the client back.
struct CallbackAttempt {
    QString id{}; //!< UUID made at the desk
    QString author{};
    QString number{}; //!< dialled, E.164; empty when nobody said
    CallbackMethod method = CallbackMethod::Manual;
    Instant startedAt{};
    std::optional<Instant> endedAt{}; //!< empty: it goes on, or nobody said how it ended
    std::optional<CallbackOutcome> outcome{}; //!< set with endedAt
    QString note{};
    std::optional<Instant> nextAt{}; //!< when to try again; only for outcomes that call for it
    SlotWish wish{};
    bool operator==(const CallbackAttempt&) const = default;
};

//! Whether the client heard a human.
[[nodiscard]] constexpr bool reachedClient(CallbackOutcome outcome)
{
    return outcome == CallbackOutcome::Appointment || outcome == CallbackOutcome::Quote
        || outcome == CallbackOutcome::Settled || outcome == CallbackOutcome::Refused;
}

//! Whether somebody has to try again.
[[nodiscard]] constexpr bool needsAnotherTry(CallbackOutcome outcome)
{
    return outcome == CallbackOutcome::Voicemail || outcome == CallbackOutcome::NoAnswer
        || outcome == CallbackOutcome::Busy;
}

} // namespace dispatch

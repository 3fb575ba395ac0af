// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/domain/event.h"
#include "core/link/command.h"
#include "core/store/store.h"

namespace dispatch {

// The longest texts, in characters (code points).
inline constexpr qsizetype longestNote = 4000;
inline constexpr qsizetype longestReason = 500;
inline constexpr qsizetype longestName = 200; //!< of a person
inline constexpr std::chrono::seconds longestSilence{121}; //!< two minutes, and a second on the way

//! What the journal is told when a person acts: the same command always gives the same key, so it acts once.
//! Pure; whether the call exists is for the store to say.
//! \return Malformed (args: field) when the id is no UUID, the author or the call is missing, or a text is
//! blank or too long, or the action asks for what command.h does not offer.
[[nodiscard]] Result<Event> eventOf(const Command& command, Instant now);

//! What must hold when the turn of \a action comes, so that two desks cannot both believe to have acted:
//! refuses with NotFound (args: field) or as command.h says. Moves an event that sets something behind all
//! that is known of the call, so that the last act stands also when a clock was set back.
[[nodiscard]] Precondition preconditionOf(const Action& action);

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/domain/event.h"
#include "core/link/command.h"

namespace dispatch {

//! The longest note, in characters (code points).
inline constexpr qsizetype longestNote = 4000;

//! What the journal is told when a person acts: the same command always gives the same key, so it acts once.
//! Pure; whether the call exists is for the store to say.
//! \return Malformed (args: field) when the id is no UUID, the author or the call is missing, or the text is
//! blank or longer than longestNote.
[[nodiscard]] Result<Event> eventOf(const Command& command, Instant now);

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/event.h"
#include "core/link/command.h"

namespace dispatch {

//! \a field of a command cannot be meant.
[[nodiscard]] Error malformed(const QString& field);

//! Puts what \a action does, and to which call, into \a event, whose author and moment are there. Malformed
//! (args: field) for what command.h does not offer. Pure.
[[nodiscard]] Status putAct(const Action& action, Event& event);

} // namespace dispatch

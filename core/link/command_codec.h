// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/link/command.h"
#include "core/link/json_fields.h"

#include <QJsonObject>

namespace dispatch {

//! \a command as a message of its own type: "add-note", "assign-call", "set-priority", "mark-follow-up",
//! "merge-call".
[[nodiscard]] QJsonObject commandToJson(const Command& command);

//! What commandToJson() wrote, as far as \a fields is right; empty when \a type is none of its types.
[[nodiscard]] std::optional<Command> commandFromJson(const QString& type, JsonFields& fields);

} // namespace dispatch

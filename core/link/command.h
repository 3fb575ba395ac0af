// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QString>

#include <variant>

namespace dispatch {

//! Writes a note on a call. 1…4000 characters.
struct AddNote {
    CallId call{};
    QString text{};
    bool operator==(const AddNote&) const = default;
};

using Action = std::variant<AddNote>;

//! What a person at a desk asks of the station. The id is made at the click, so that a command sent twice
//! acts once.
struct Command {
    QString id{}; //!< UUID
    QString author{}; //!< the person's name
    Action action{};
    bool operator==(const Command&) const = default;
};

} // namespace dispatch

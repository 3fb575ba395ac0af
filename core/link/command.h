// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"

#include <QString>

#include <variant>

namespace dispatch {

//! Writes a note on a call. 1…4000 characters.
struct AddNote {
    CallId call{};
    QString text{};
    bool operator==(const AddNote&) const = default;
};

//! Takes a call, hands it to somebody, or gives it back. Done only while \c expected has it, so that two who
//! take the same call at once do not both believe to have it: else Conflict (args: who has it, since when as
//! ISO 8601; both empty when nobody has it).
struct AssignCall {
    CallId call{};
    QString to{}; //!< at most 200 characters; empty: nobody
    QString expected{}; //!< who had it when the person acted; empty: nobody
    bool operator==(const AssignCall&) const = default;
};

//! Says how urgent a call is. The reason, 1…500 characters, is required with a priority.
struct SetPriority {
    CallId call{};
    std::optional<Priority> priority{}; //!< empty: back to what the rules say
    QString reason{};
    bool operator==(const SetPriority&) const = default;
};

//! Says what is still to be done: ToCallBack, Done, Archived or Refused.
struct MarkFollowUp {
    CallId call{};
    std::optional<FollowUp> followUp{}; //!< empty: back to what the rules say
    bool operator==(const MarkFollowUp&) const = default;
};

//! Says that a call is about the same matter as another, which is kept. Conflict when \c into is itself
//! merged into one (args: its id).
struct MergeCall {
    CallId call{};
    CallId into{}; //!< empty: the call stands for itself again
    bool operator==(const MergeCall&) const = default;
};

using Action = std::variant<AddNote, AssignCall, SetPriority, MarkFollowUp, MergeCall>;

//! What a person at a desk asks of the station. The id is made at the click, so that a command sent twice
//! acts once.
struct Command {
    QString id{}; //!< UUID
    QString author{}; //!< the person's name
    Action action{};
    bool operator==(const Command&) const = default;
};

} // namespace dispatch

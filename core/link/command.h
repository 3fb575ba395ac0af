// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"
#include "core/domain/call_facts.h"

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

//! Says that somebody has seen the alarm of a call. Conflict when it needs nobody (args: none).
struct AcknowledgeAlarm {
    CallId call{};
    bool operator==(const AcknowledgeAlarm&) const = default;
};

//! Puts the alarm of a call off. Malformed "until" beyond latestShelf() or in the past; Malformed "reason"
//! when the urgency wants one, at most 500 characters.
struct ShelveAlarm {
    CallId call{};
    std::optional<Instant> until{}; //!< empty: not any more
    QString reason{};
    bool operator==(const ShelveAlarm&) const = default;
};

//! Begins a callback and takes the call with it. Conflict, as for AssignCall, when somebody else has the
//! call.
struct StartCallback {
    CallId call{};
    QString attempt{}; //!< UUID
    QString number{}; //!< E.164; may be empty
    CallbackMethod method = CallbackMethod::Manual;
    bool operator==(const StartCallback&) const = default;
};

//! Says how a callback ended. An outcome that needs another try gives the call back to all.
struct EndCallback {
    CallId call{};
    QString attempt{}; //!< UUID; one that was never started is started by this
    std::optional<CallbackOutcome> outcome{}; //!< empty: taken back, it goes on
    QString number{};
    QString note{}; //!< at most 4000 characters
    std::optional<Instant> nextAt{}; //!< when to try again; only for outcomes that need it
    SlotWish wish{}; //!< window at most 200 characters
    bool operator==(const EndCallback&) const = default;
};

//! Puts a person's value in the place of the machines'. At most 500 characters, 4000 for the problem. A
//! telephone number, postal code or service that is none is Malformed "value".
struct CorrectCustomer {
    CallId call{};
    CustomerField field = CustomerField::Name;
    std::optional<QString> value{}; //!< empty: back to what the machines say
    bool operator==(const CorrectCustomer&) const = default;
};

//! Writes down a call that a person took. Its id begins with "manual-". Malformed "problem" without a
//! problem, Malformed "phone" without a number that can be dialled.
struct EnterCall {
    CallId call{};
    CallFacts facts{};
    QString source{};
    bool english = false;
    bool operator==(const EnterCall&) const = default;
};

//! Stops the sounds of this desk until a moment, at most two minutes from now.
struct SilenceSound {
    CallId call{}; //!< always empty: it is about no call
    Instant until{};
    bool operator==(const SilenceSound&) const = default;
};

using Action = std::variant<AddNote, AssignCall, SetPriority, MarkFollowUp, MergeCall, AcknowledgeAlarm,
    ShelveAlarm, StartCallback, EndCallback, CorrectCustomer, EnterCall, SilenceSound>;

//! What a person at a desk asks of the station. The id is made at the click, so that a command sent twice
//! acts once.
struct Command {
    QString id{}; //!< UUID
    QString author{}; //!< the person's name
    Action action{};
    bool operator==(const Command&) const = default;
};

} // namespace dispatch

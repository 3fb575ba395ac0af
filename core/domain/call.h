// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/domain/alarm.h"
#include "core/domain/callback.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace dispatch {

//! Where the telephone line is. Ordered: a call only ever moves forward.
enum class LineState { Queued, Ringing, InProgress, Forwarding, Ended };

//! How an ended call ended (contract.md, "Meanings").
enum class Outcome { Completed, Abandoned, Failed, Transferred, Missed };

//! What people still have to do about a call.
enum class FollowUp { None, ToCallBack, InProgress, Done, Archived, Refused };

//! Whether somebody still has to call back.
[[nodiscard]] constexpr bool isOpen(FollowUp followUp)
{
    return followUp == FollowUp::ToCallBack || followUp == FollowUp::InProgress;
}

enum class Speaker { User, Assistant };

//! Why a call has its priority: the rule's name and the words of the caller that it matched.
struct PriorityReason {
    QString rule = QStringLiteral("default");
    QStringList matched{};
    bool operator==(const PriorityReason&) const = default;
};

//! What a person may correct of what machines understood.
enum class CustomerField { Name, SpokenPhone, Address, PostalCode, Email, Problem, Service };

//! A value that a person set in the place of the machines'.
struct Corrected {
    CustomerField field = CustomerField::Name;
    QString machineValue{}; //!< what it would be without the person
    QString author{};
    bool operator==(const Corrected&) const = default;
};

//! Who called, as far as known. Every text is empty when unknown.
struct Customer {
    QString name{};
    QString phone{}; //!< displayed number, E.164
    QString spokenPhone{}; //!< E.164, only when it differs from the displayed one
    QString address{};
    QString postalCode{}; //!< "A1A 1A1"
    QString zone{}; //!< key of the service area
    QString email{};
    bool operator==(const Customer&) const = default;
};

//! One utterance, or fragment of one, as VAPI reported it.
struct TranscriptLine {
    QString id{}; //!< unique within the call, stable across re-deliveries
    Speaker speaker = Speaker::User;
    QString text{};
    std::optional<Instant> at{}; //!< empty when VAPI gave no time
    int position = 0; //!< order among lines of the same moment
    bool operator==(const TranscriptLine&) const = default;
};

//! One tool that Paul used, with what it was told. Exactly one of result and error is not empty.
struct ToolCall {
    QString id{}; //!< VAPI's toolCallId, byte for byte
    QString name{};
    QString arguments{}; //!< a JSON object as compact text, secrets redacted; "{}" when there were none
    QString result{};
    QString error{};
    Instant at{};
    int position = 0; //!< order among tools of the same moment
    bool operator==(const ToolCall&) const = default;
};

//! One customer call as everybody sees it: the row of the list and the head of the sheet.
struct Call {
    CallId id{};
    LineState lineState = LineState::Queued;
    std::optional<Outcome> outcome{}; //!< set exactly when lineState is Ended
    QString endedReason{}; //!< VAPI's own word, open-ended; empty when not told
    FollowUp followUp = FollowUp::None;
    Priority priority = Priority::P4;
    PriorityReason priorityReason{};
    Priority machinePriority = Priority::P4; //!< what the rules say, whatever a person chose
    QString priorityAuthor{}; //!< who chose the priority; empty: the rules did. The reason is then
                              //!< {"person", {the person's words}}
    QString followUpAuthor{}; //!< who marked the follow-up; empty: the rules decide
    std::optional<Instant> callbackDueAt{}; //!< only while somebody has to call back
    QString assignedTo{}; //!< the person who has the call; empty: nobody
    std::optional<Instant> assignedAt{}; //!< since when, or since when nobody has it any more
    CallId mergedInto{}; //!< the call that is kept in this one's place; empty: none
    Alarm alarm{};
    std::vector<Escalation> escalations{}; //!< who was to be told, in the order of the ladders
    std::vector<CallbackAttempt> attempts{}; //!< oldest first
    bool waitsForSlot = false; //!< the client agreed, and waits for a place in the schedule
    std::vector<Corrected> corrections{}; //!< by field
    QString enteredBy{}; //!< the person who took the call and wrote it down; empty: Paul answered
    Customer customer{};
    QString service{};
    std::optional<bool> serviceAccepted{};
    QString problem{};
    std::optional<qint64> quotedMinCents{};
    std::optional<qint64> quotedMaxCents{};
    QString window{}; //!< when it could be done, as Paul told it
    std::optional<Instant> startedAt{}; //!< empty when the call never connected
    std::optional<Instant> endedAt{};
    QString summary{};
    bool recordingAvailable = false;
    std::optional<double> costUsd{};
    Instant firstSeenAt{}; //!< when this program first heard of the call
    Instant updatedAt{}; //!< when this program last heard of the call
    QString lastWords{}; //!< the newest thing said, for the live board
    bool operator==(const Call&) const = default;

    //! What the list is sorted by: the start, or else the moment the call was first seen.
    [[nodiscard]] Instant listedAt() const { return startedAt.value_or(firstSeenAt); }

    //! The attempt that goes on, or whose end nobody told; nullptr when there is none.
    [[nodiscard]] const CallbackAttempt* openAttempt() const;
    //! What the client wished when the last attempt ended.
    [[nodiscard]] SlotWish wish() const { return attempts.empty() ? SlotWish{} : attempts.back().wish; }

    //! Whole seconds from start to end, rounded; empty while either is unknown. Never negative.
    [[nodiscard]] std::optional<qint64> durationSeconds() const;
};

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/call.h"
#include "core/domain/call_facts.h"

#include <QByteArray>
#include <QStringView>

#include <variant>

namespace dispatch {

//! VAPI's call statuses (protocol notes §1.4). The last two are facts about VAPI's records, not places on the
//! line.
enum class CallStatus { Scheduled, Queued, Ringing, InProgress, Forwarding, Ended, NotFound, DeletionFailed };

//! VAPI's own word: "in-progress", "not-found"…; the only list of them.
[[nodiscard]] QString vapiName(CallStatus status);
//! And back; empty for any other word.
[[nodiscard]] std::optional<CallStatus> callStatusOf(QStringView vapiName);

//! message.type "status-update".
struct StatusChanged {
    CallStatus status = CallStatus::Queued;
    QString endedReason{};
    bool operator==(const StatusChanged&) const = default;
};

//! A piece of speech, final or partial.
struct TranscriptHeard {
    Speaker speaker = Speaker::User;
    QString text{};
    bool isFinal = true; //!< partial text is shown while it lasts, and is never part of the transcript
    bool operator==(const TranscriptHeard&) const = default;
};

//! Who speaks at this moment.
struct SpeechChanged {
    Speaker speaker = Speaker::User;
    bool speaking = false;
    bool operator==(const SpeechChanged&) const = default;
};

//! Paul used a tool and was answered.
struct ToolAnswered {
    ToolCall tool{};
    bool legacy = false; //!< came as "function-call"
    CallFacts facts{}; //!< what the call learned, and the price and window that were told
    bool operator==(const ToolAnswered&) const = default;
};

//! How a transfer that the report tells of went.
enum class TransferResult { Unknown, Connected, NotConnected };

//! message.type "end-of-call-report": everything VAPI knows once the call is over.
struct CallReported {
    QString endedReason{};
    std::optional<Instant> startedAt{};
    std::optional<Instant> endedAt{};
    QString summary{};
    QString
        structuredData{}; //!< compact JSON of analysis.structuredData and structured outputs; empty when none
    std::optional<double> costUsd{};
    bool recordingAvailable = false;
    TransferResult transfer = TransferResult::Unknown;
    std::vector<TranscriptLine> lines{}; //!< the whole conversation; empty means that the report does not say
    std::vector<ToolCall> tools{}; //!< tools that the report tells of, answered ones only
    bool operator==(const CallReported&) const = default;
};

//! VAPI erased its record of the call, or failed to.
struct RecordRemoved {
    bool succeeded = true;
    bool operator==(const RecordRemoved&) const = default;
};

//! A person wrote something down about a call.
struct NoteAdded {
    QString text{};
    bool operator==(const NoteAdded&) const = default;
};

//! A person took the call, or gave it back.
struct CallAssigned {
    QString to{}; //!< who has it; empty: nobody
    bool operator==(const CallAssigned&) const = default;
};

//! A person said how urgent the call is: that holds against anything that machines say later.
struct PriorityChosen {
    std::optional<Priority> priority{}; //!< empty: the rules decide again
    QString reason{}; //!< in the person's words; empty only without a priority
    bool operator==(const PriorityChosen&) const = default;
};

//! A person said what is still to be done about the call.
struct FollowUpMarked {
    std::optional<FollowUp> followUp{}; //!< empty: the rules decide again
    bool operator==(const FollowUpMarked&) const = default;
};

//! A person found that the call is about the same matter as another, which is kept in its place.
struct CallMerged {
    CallId into{}; //!< empty: it stands for itself again
    bool operator==(const CallMerged&) const = default;
};

//! A person saw the alarm of a call.
struct AlarmAcknowledged {
    Priority level = Priority::P4; //!< how urgent the call was then: a rise is a new alarm
    bool operator==(const AlarmAcknowledged&) const = default;
};

//! A person put the alarm of a call off.
struct AlarmShelved {
    std::optional<Instant> until{}; //!< empty: not any more
    QString reason{};
    Priority level = Priority::P4;
    bool operator==(const AlarmShelved&) const = default;
};

//! A person begins to call the client back.
struct CallbackStarted {
    QString attempt{}; //!< UUID
    QString number{}; //!< dialled, E.164; empty when nobody said
    CallbackMethod method = CallbackMethod::Manual;
    bool operator==(const CallbackStarted&) const = default;
};

//! How a callback ended. Also without a start: it was made without the program.
struct CallbackEnded {
    QString attempt{}; //!< UUID
    std::optional<CallbackOutcome> outcome{}; //!< empty: taken back, it goes on
    QString number{}; //!< as in CallbackStarted
    QString note{};
    std::optional<Instant> nextAt{}; //!< when to try again
    SlotWish wish{};
    bool operator==(const CallbackEnded&) const = default;
};

//! A person knows better than the machines.
struct CustomerCorrected {
    CustomerField field = CustomerField::Name;
    std::optional<QString> value{}; //!< empty: back to what the machines say
    bool operator==(const CustomerCorrected&) const = default;
};

//! A person took a call and wrote down what it is about.
struct CallEntered {
    CallFacts facts{}; //!< facts.phone: the number to call back
    QString source{}; //!< how the client found the company; empty: not asked
    bool english = false;
    bool operator==(const CallEntered&) const = default;
};

//! Somebody was to be told, as the ladder of the call's urgency wants it.
struct Escalated {
    Escalation step{};
    bool operator==(const Escalated&) const = default;
};

//! A person stopped the sounds of a desk for a moment. About no call.
struct SoundSilenced {
    Instant until{};
    bool operator==(const SoundSilenced&) const = default;
};

//! Anything else that was received: kept and shown in the history. It moves nothing, but for the types that
//! only a connected call sends ("assistant.started", "user-interrupted"…).
struct Noted {
    QString type{}; //!< VAPI's message type, as received
    QString detail{}; //!< compact JSON of the message's own fields, secrets redacted, at most 64 KiB
    bool operator==(const Noted&) const = default;
};

using EventPayload = std::variant<StatusChanged, TranscriptHeard, SpeechChanged, ToolAnswered, CallReported,
    RecordRemoved, NoteAdded, Noted, CallAssigned, PriorityChosen, FollowUpMarked, CallMerged,
    AlarmAcknowledged, AlarmShelved, CallbackStarted, CallbackEnded, CustomerCorrected, CallEntered,
    Escalated, SoundSilenced>;

//! Something that happened, once. The only thing that changes what the program knows.
struct Event {
    QString key{}; //!< stable across re-deliveries: the journal ignores a key it has. Never empty
    CallId call{}; //!< empty when the event is about no call
    QString author{}; //!< "vapi", "paul", "system" or a person's name
    Instant occurredAt{}; //!< when the source says that it happened
    Instant receivedAt{}; //!< when this program heard of it
    QString callerPhone{}; //!< displayed number, E.164; empty when the event does not tell
    QString callerName{}; //!< empty when the event does not tell
    EventPayload payload{};
    bool operator==(const Event&) const = default;
};

//! Stable name of the payload's kind in the journal: "status", "transcript", "speech", "tool", "report",
//! "removed", "note", "noted", "assigned", "priority", "follow-up", "merged", "acknowledged", "shelved",
//! "callback-started", "callback-ended", "corrected", "entered", "escalated", "silenced".
[[nodiscard]] QString kindName(const EventPayload& payload);

//! What was said and by whom (payload, callerPhone, callerName) as compact JSON: the erasable part of an
//! event.
[[nodiscard]] QByteArray encodePayload(const Event& event);

//! Reads what encodePayload() wrote into \a event. Error Malformed when it is not that.
[[nodiscard]] Status decodePayload(const QString& kind, const QByteArray& json, Event& event);

} // namespace dispatch

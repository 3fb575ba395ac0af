// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/call.h"
#include "core/domain/call_facts.h"
#include "core/domain/event.h"

namespace dispatch {

//! A value with the evidence that set it: a later, or at the same moment a greater, evidence wins. Merging is
//! commutative, associative and idempotent, so the order of arrival does not matter.
template <typename T> struct Stamped {
    T value{};
    int rank = -1; //!< trust in the source; -1: nothing is known yet
    Instant at{};
    QString key{}; //!< breaks ties

    [[nodiscard]] bool isSet() const { return rank >= 0; }
    bool operator==(const Stamped&) const = default;
};

//! One utterance as it was heard during the call. A turn of Paul's parts what the caller says: its text is
//! empty, for his words are no evidence.
struct HeardLine {
    Instant at{};
    QString key{};
    QString text{};
    bool operator==(const HeardLine&) const = default;
};

//! A priority with what speaks for it, and since when.
struct Standing {
    Priority priority = Priority::P4;
    PriorityReason reason{};
    Instant since = Instant::max();
    bool operator==(const Standing&) const = default;
};

//! The price that Paul told.
struct QuotedPrice {
    qint64 minCents = 0;
    std::optional<qint64> maxCents{}; //!< empty: "from"
    bool operator==(const QuotedPrice&) const = default;
};

//! An alert that Paul asked for, with what he said of the call.
struct RequestedAlert {
    QString tool{}; //!< VAPI's toolCallId
    AlertRequest request{};
    QString name{};
    QString phone{};
    QString service{};
    QString address{};
    QString problem{};
    bool operator==(const RequestedAlert&) const = default;
};

//! How urgent a person says that the call is.
struct ChosenPriority {
    std::optional<Priority> priority{}; //!< empty: the rules decide
    QString reason{};
    QString author{};
    bool operator==(const ChosenPriority&) const = default;
};

//! What a person says is still to be done.
struct MarkedFollowUp {
    std::optional<FollowUp> followUp{}; //!< empty: the rules decide
    QString author{};
    bool operator==(const MarkedFollowUp&) const = default;
};

//! What a person did, and who.
template <typename T> struct Authored {
    T act{};
    QString author{};
    bool operator==(const Authored&) const = default;
};

//! The rule of a PriorityReason whose matched words are a person's own.
inline constexpr QLatin1StringView personRule{"person"};

//! What the rules and the people make of everything known.
struct Decision {
    Priority priority = Priority::P4; //!< a person's choice, else machinePriority
    PriorityReason reason{};
    Priority machinePriority = Priority::P4; //!< what the rules alone say
    std::optional<Instant> emergencySince{}; //!< first evidence of P1, also when the report took it back
    FollowUp followUp = FollowUp::None;
    QString service{};
    std::optional<bool> serviceAccepted{};
    QString zone{};
    std::optional<Instant> callbackDueAt{};
    bool waitsForSlot = false;
    Alarm alarm{};
    std::optional<Instant> stepAt{}; //!< when the next step of the ladder may be taken; empty: there is none
    bool operator==(const Decision&) const = default;
};

//! What the reducer knows of one call. Transcript lines and tools are kept beside it (Reduction says how they
//! change).
struct CallState {
    CallId id{};
    LineState lineState = LineState::Queued;
    Stamped<QString> endedReason{};
    Stamped<Instant> startedAt{}; //!< from a report; else see connectedAt
    std::optional<Instant> connectedAt{}; //!< earliest evidence that the call was connected
    Stamped<Instant> endedAt{}; //!< from a report; else see endedSeenAt
    std::optional<Instant> endedSeenAt{}; //!< earliest status "ended"
    Stamped<QString> phone{};
    Stamped<QString> name{};
    Stamped<QString> spokenPhone{};
    Stamped<QString> address{};
    Stamped<QString> postalCode{};
    Stamped<QString> zone{};
    Stamped<QString> email{};
    Stamped<QString> service{};
    Stamped<QString> problem{};
    Stamped<QString> window{};
    Stamped<QuotedPrice> quote{};
    Stamped<QString> summary{};
    Stamped<double> cost{};
    Stamped<TransferResult> transfer{};
    Stamped<QString> lastWords{};
    Stamped<Unit> reportLines{}; //!< the report whose lines stand for the transcript
    Stamped<QString> reportWords{}; //!< what the caller says in that report
    Stamped<QString> reportProblem{}; //!< what the report's data say of the problem; may be empty
    Stamped<Priority> reportPriority{}; //!< the level that the report's data claim
    Standing toolStanding{}; //!< the most urgent that tools told
    Standing peak{}; //!< the most urgent that the caller's words ever were, as they came
    std::vector<HeardLine> heard{}; //!< by time, then key
    std::vector<Stamped<RequestedAlert>> alerts{}; //!< by tool
    std::vector<Stamped<QString>> tools{}; //!< by tool id: the evidence that each listed tool stands on
    Stamped<QString> assignee{}; //!< who took the call; empty: it was given back
    Stamped<ChosenPriority> chosenPriority{};
    Stamped<MarkedFollowUp> markedFollowUp{};
    Stamped<CallId> mergedInto{}; //!< empty: it stands for itself again
    Stamped<Authored<AlarmAcknowledged>> acknowledged{};
    Stamped<Authored<AlarmShelved>> shelved{};
    std::vector<Stamped<Authored<CallbackStarted>>> callbacksStarted{}; //!< by attempt
    std::vector<Stamped<Authored<CallbackEnded>>> callbacksEnded{}; //!< by attempt
    std::vector<Stamped<Authored<CustomerCorrected>>> corrections{}; //!< by field
    std::vector<Stamped<Escalation>> escalations{}; //!< by level, then step
    Stamped<QString> enteredBy{};
    std::optional<Instant> lastActAt{}; //!< latest that a person did anything about the call
    std::optional<Instant> firstAnsweredAt{}; //!< earliest that a person acknowledged, took or called back
    std::optional<Instant> emergencyChosenAt{}; //!< earliest that a person chose P1
    bool callerSpoke = false;
    bool toolUsed = false;
    bool recordingAvailable = false;
    bool removedAtVapi = false;
    Instant firstSeenAt = Instant::max();
    Instant updatedAt = Instant::min();
    Decision decision{}; //!< follows from all of the above
    bool operator==(const CallState&) const = default;
};

//! When the call began and ended, as far as known.
[[nodiscard]] std::optional<Instant> startOf(const CallState& state);
[[nodiscard]] std::optional<Instant> endOf(const CallState& state);

//! What \a field of the call is: a person's correction, else what the machines understood.
[[nodiscard]] const QString& valueOf(const CallState& state, CustomerField field);
//! The machines' alone.
[[nodiscard]] const QString& machineValueOf(const CallState& state, CustomerField field);

//! The call as everybody sees it: state in words of the contract. Pure.
[[nodiscard]] Call callOf(const CallState& state);

//! Compact text of the state for the projection, and back. Error Malformed when the text is not that.
[[nodiscard]] QByteArray encodeState(const CallState& state);
[[nodiscard]] Result<CallState> decodeState(const QByteArray& json);

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/call.h"
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
    Stamped<QString> summary{};
    Stamped<double> cost{};
    Stamped<TransferResult> transfer{};
    Stamped<QString> lastWords{};
    Stamped<Unit> reportLines{}; //!< the report whose lines stand for the transcript
    std::vector<Stamped<QString>> tools{}; //!< by tool id: the evidence that each listed tool stands on
    bool callerSpoke = false;
    bool toolUsed = false;
    bool recordingAvailable = false;
    bool removedAtVapi = false;
    Instant firstSeenAt = Instant::max();
    Instant updatedAt = Instant::min();
    bool operator==(const CallState&) const = default;
};

//! One step of the fold: the new state, and what changes in the lists beside it.
struct Reduction {
    CallState state{};
    bool replaceLines = false; //!< addLines is the whole transcript: forget the lines there are
    std::vector<TranscriptLine> addLines{}; //!< by id: a line that is already there changes nothing
    std::vector<ToolCall> addTools{}; //!< by id, only where none is there yet unless replaceTools
    bool replaceTools = false; //!< each of addTools takes the place of the tool with its id, if there is one
};

//! What is known after \a event. Pure and total; any order and any duplicates of the same events give the
//! same call. \a state is the default CallState for an event of a call never seen before.
[[nodiscard]] Reduction reduce(CallState state, const Event& event);

//! The call as everybody sees it: state in words of the contract. Pure.
[[nodiscard]] Call callOf(const CallState& state);

//! The order in which lines are shown: by time, then position, then id; lines without a time keep their
//! position after those that have one.
[[nodiscard]] bool precedes(const TranscriptLine& a, const TranscriptLine& b);

//! Compact text of the state for the projection, and back. Error Malformed when the text is not that.
[[nodiscard]] QByteArray encodeState(const CallState& state);
[[nodiscard]] Result<CallState> decodeState(const QByteArray& json);

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"
#include "core/domain/json_reader.h"
#include "core/domain/json_writer.h"

namespace dispatch {

//! An alert that Paul asked for ("sendSMSAlert"): recorded, and sent by whoever sends texts.
struct AlertRequest {
    Priority priority = Priority::P4;
    QStringList roles{}; //!< keys of the roles to be told; never empty
    bool operator==(const AlertRequest&) const = default;
};

//! What one source (a tool that Paul used, the report) tells of a request. Empty: it does not tell.
struct CallFacts {
    QString name{};
    QString phone{}; //!< as said to Paul, E.164
    QString address{};
    QString postalCode{}; //!< "A1A 1A1"
    QString zone{}; //!< key of a zone, or "hors_zone"
    QString email{};
    QString service{}; //!< key of a service
    QString problem{}; //!< what is wrong, in the words of the source
    QString window{}; //!< when it could be done, as told to the caller
    std::optional<Priority> priority{}; //!< as the source claims it; words are judged by the rules besides
    std::optional<qint64> quotedMinCents{}; //!< as told to the caller, before taxes
    std::optional<qint64> quotedMaxCents{};
    std::optional<AlertRequest> alert{};
    bool operator==(const CallFacts&) const = default;
    [[nodiscard]] bool isEmpty() const { return *this == CallFacts{}; }
};

//! Writes the members of \a facts into the object that \a json has open, and reads them back.
void writeFacts(JsonWriter& json, const CallFacts& facts);
[[nodiscard]] CallFacts readFacts(JsonReader& json);

} // namespace dispatch

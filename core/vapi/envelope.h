// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"

#include <QJsonObject>

namespace dispatch {

//! What every VAPI message has around its own fields (protocol notes §1.1), secrets redacted.
struct Envelope {
    QJsonObject message{};
    QString type{}; //!< "transcript" for either literal; empty when the message has none
    CallId call{}; //!< empty when the message is about no call
    std::optional<Instant> sentAt{}; //!< message.timestamp
    Instant receivedAt{};
    QString callerPhone{}; //!< E.164 or empty
    QString callerName{};

    [[nodiscard]] Instant occurredAt() const { return sentAt.value_or(receivedAt); }
};

//! \a message is never read for the state of the call: message.call is a snapshot from the call's creation.
[[nodiscard]] Envelope envelopeOf(const QJsonObject& message, Instant receivedAt);

//! The event that says \a payload. Its key is made of the type, the call, message.timestamp and a digest of
//! the payload, so that the same thing delivered again has the same key, and the same words said again have
//! another one.
[[nodiscard]] Event eventOf(const Envelope& envelope, EventPayload payload);

//! 32 hexadecimal digits that stand for \a content.
[[nodiscard]] QString digestOf(const QByteArray& content);

//! The message kept as it is: its type and its own fields, without the snapshots, configurations and
//! histories that every message repeats; at most 64 KiB.
[[nodiscard]] Noted notedOf(const Envelope& envelope);

} // namespace dispatch

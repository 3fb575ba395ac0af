// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QByteArray>

namespace dispatch {

//! The two headers of VAPI's default HMAC plan (protocol notes §2.2).
struct WebhookSignature {
    QByteArray timestamp{}; //!< x-timestamp: seconds since 1970
    QByteArray signature{}; //!< x-signature: HMAC-SHA256 of "{timestamp}.{body}" in hex
};

//! Signs \a body as VAPI does at the moment \a at. Pure; any thread.
[[nodiscard]] WebhookSignature signWebhook(const QByteArray& body, const QByteArray& secret, Instant at);

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/doorkeeper.h"
#include "core/store/store.h"
#include "core/vapi/server_message.h"

namespace dispatch {

//! POST /webhooks/vapi: proof, reading, durable recording, answer; in that order. 200 means that the event is
//! on disk. Any thread; waits for the store.
class WebhookRoute final {
public:
    explicit WebhookRoute(const Site& site);

    [[nodiscard]] Answer answer(const QHttpServerRequest& request) const;

private:
    //! What a webhook got, and whether the same request again may get the same.
    struct Outcome {
        Answer answer{};
        bool repeatable = false;
    };

    [[nodiscard]] WebhookProof proofOf(const QHttpServerRequest& request) const;
    [[nodiscard]] Answer refusal(const QHttpServerRequest& request, const Error& error) const;
    [[nodiscard]] Outcome accept(
        const QHttpServerRequest& request, const QByteArray& body, Instant now) const;
    [[nodiscard]] Outcome record(const ServerMessage& message) const;
    [[nodiscard]] AppendResult durably(const ServerMessage& message) const;

    const Site& m_site;
    const Doorkeeper m_doorkeeper;
};

} // namespace dispatch

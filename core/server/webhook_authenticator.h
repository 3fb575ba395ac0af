// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/server/message_digest.h"
#include "core/server/server_settings.h"

#include <QByteArray>

#include <vector>

namespace dispatch {

//! What a webhook shows to prove where it comes from: header values as received, empty when missing.
struct WebhookProof {
    QByteArray path{}; //!< "/webhooks/vapi"
    QByteArray body{}; //!< raw, before any parsing
    QByteArray signature{};
    QByteArray timestamp{};
    QByteArray messageId{};
    QByteArray plainSecret{}; //!< X-Vapi-Secret
    QByteArray authorization{};
};

//! A proof that holds.
struct WebhookPass {
    QByteArray
        replayKey{}; //!< the same for the same signature and timestamp; empty: repetitions cannot be told
    Instant replayableUntil{}; //!< when the timestamp leaves the window
};

//! Checks webhooks: HMAC with every configurable part, plain secret, bearer; any one that is enabled,
//! configured and right lets a request in. Takes the same time whichever is right. Pure; any thread.
class WebhookAuthenticator final {
public:
    //! Configuration (args file, key, value, remedy) for an unknown algorithm.
    static Result<WebhookAuthenticator> create(const AuthSettings& settings, const QString& publicUrl);

    //! False: nothing is configured, verify() refuses everything.
    [[nodiscard]] bool isConfigured() const;

    //! Unauthorized, or Stale when the signature is right and the timestamp outside the window around \a now.
    [[nodiscard]] Result<WebhookPass> verify(const WebhookProof& proof, Instant now) const;

private:
    enum class Token { Literal, Body, Timestamp, Method, Url, MessageId };
    struct Part {
        Token token = Token::Literal;
        QByteArray literal{};
    };

    WebhookAuthenticator(const AuthSettings& settings, const QString& publicUrl, HashKind kind);
    void parseFormat();
    [[nodiscard]] QByteArray signedBytes(const WebhookProof& proof) const;
    [[nodiscard]] QByteArray decodedSignature(const QByteArray& text) const;
    [[nodiscard]] bool signatureHolds(const WebhookProof& proof, const QByteArray& signature) const;
    [[nodiscard]] bool secretHolds(const QByteArray& shown) const;
    [[nodiscard]] bool bearerHolds(const QByteArray& authorization) const;

    AuthSettings m_settings;
    QByteArray m_publicUrl;
    HashKind m_kind;
    std::vector<QByteArray> m_keys{};
    std::vector<Part> m_format{};
};

//! The token of "Bearer <token>", or empty. The scheme's capitals do not matter.
[[nodiscard]] QByteArray bearerToken(const QByteArray& authorization);

} // namespace dispatch

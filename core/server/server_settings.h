// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vapi/answer.h"

#include <QByteArray>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace dispatch {

//! How VAPI signs: every configurable part of its custom HMAC credential (contract: vapi.*).
struct HmacSettings {
    QByteArray signatureHeader = "x-signature";
    QByteArray timestampHeader = "x-timestamp";
    QByteArray payloadFormat = "{timestamp}.{body}"; //!< tokens {body} {timestamp} {method} {url} {svix-id}
    QByteArray signaturePrefix{};
    bool base64Signature = false; //!< else hex
    QByteArray algorithm = "sha256"; //!< or sha512, sha1
    std::chrono::seconds replayWindow{300};
    bool includeTimestamp = true;
    QByteArray messageIdHeader{};
    bool secretIsBase64 = false;
};

//! Which proofs let a webhook in: any one that is enabled, configured and right.
struct AuthSettings {
    bool acceptHmac = true;
    bool acceptSecret = false; //!< plain X-Vapi-Secret
    bool acceptBearer = false;
    HmacSettings hmac{};
    std::vector<QByteArray> hmacSecrets{}; //!< current, then previous while a rotation overlaps
    QByteArray plainSecret{};
    QByteArray bearerToken{};
    QByteArray apiToken{}; //!< of the read API; empty: 401 to all
};

//! What the guarding listener lets through (contract: server.max_*). Times are counted on the monotonic
//! clock.
struct GuardLimits {
    qint64 maxBodyBytes = 10'485'760;
    qint64 maxRequestLineBytes = 8 * 1024; //!< 414 above
    qint64 maxHeaderBytes = 32 * 1024; //!< 431 above, all headers together
    int maxHeaderCount = 100;
    qint64 maxBufferedBytes = 256LL * 1024 * 1024; //!< of unfinished requests of all connections; 503 above
    int maxConnections = 512;
    int maxConnectionsPerAddress = 64; //!< not for loopback and trusted proxies
    std::chrono::milliseconds headerTimeout{
        10'000}; //!< from the first byte, or the accept, to the blank line; TLS handshake included
    std::chrono::milliseconds readTimeout{10'000}; //!< between two reads of one request
    std::chrono::milliseconds totalTimeout{60'000}; //!< from the first byte to the end of the body
    std::chrono::milliseconds idleTimeout{75'000}; //!< between two requests of one connection
};

struct RateLimit {
    int perMinute = 60;
    int burst = 20;
};

//! Everything the embedded server needs to know; read once by app, passed by value.
struct ServerSettings {
    QString listen = QStringLiteral("127.0.0.1");
    quint16 port = 8787; //!< 0: any free port
    QString tlsCertificate{}; //!< PEM files; both or none
    QString tlsKey{};
    bool behindProxy = false; //!< allows plain HTTP on an address that is not loopback
    QString publicUrl{}; //!< "https://host[/prefix]", no trailing slash
    QStringList trustedProxies{}; //!< addresses or subnets
    QStringList allowedOrigins{};
    GuardLimits limits{};
    RateLimit rate{};
    AuthSettings auth{};
    AnswerSettings answers{};
    int ioThreads = 16; //!< each waits on the store's next commit, so that one fsync answers many
    QString version{};
};

} // namespace dispatch

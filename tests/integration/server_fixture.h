// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/message_digest.h"
#include "core/server/webhook_server.h"
#include "core/store/store.h"
#include "http_talk.h"
#include "store_fixture.h"

#include <QJsonArray>

#include <atomic>

namespace dispatch {

//! A health that the test decides.
class ToldHealth final : public HealthSource {
public:
    std::atomic<Health> told{Health::Ok};
    [[nodiscard]] Health health() const override { return told; }
};

//! A running server over a real store, and short ways to talk to it.
struct ServerFixture : StoreFixture {
    static constexpr const char* secret = "test-secret";
    static constexpr const char* token = "test-token";

    Counters counters{};
    ToldHealth health{};
    ServerSettings settings{};
    std::unique_ptr<WebhookServer> server{};

    ServerFixture()
    {
        settings.port = 0;
        settings.ioThreads = 4;
        settings.auth.hmacSecrets = {secret};
        settings.auth.apiToken = token;
        settings.rate = {.perMinute = 60, .burst = 1000};
    }
    ~ServerFixture() { server.reset(); }
    Q_DISABLE_COPY_MOVE(ServerFixture)

    Result<std::unique_ptr<WebhookServer>> tryStart()
    {
        if (!store)
            open();
        return WebhookServer::start(settings, {*store, sampleBook(), clock, counters, health});
    }

    void start()
    {
        server.reset();
        auto started = tryStart();
        if (!started)
            qFatal("the server does not start: %s", qPrintable(started.error().args.join(u' ')));
        server = *std::move(started);
    }

    [[nodiscard]] HttpTalk talk() const { return HttpTalk{server->port()}; }

    //! The bytes of a POST of \a body with \a headers (each ended by CRLF).
    static QByteArray post(const QByteArray& headers, const QByteArray& body)
    {
        return "POST /webhooks/vapi HTTP/1.1\r\nHost: localhost\r\n" + headers
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

    //! The two headers that prove \a body, signed \a offset seconds from the server's time.
    [[nodiscard]] QByteArray proof(
        const QByteArray& body, int offset = 0, const QByteArray& key = secret) const
    {
        const QByteArray timestamp = QByteArray::number(toEpochMs(clock.now()) / 1000 + offset);
        return "X-Timestamp: " + timestamp
            + "\r\nX-Signature: " + hmac(HashKind::Sha256, key, timestamp + '.' + body).toHex() + "\r\n";
    }

    [[nodiscard]] QByteArray signedPost(const QByteArray& body, int offset = 0) const
    {
        return post("Content-Type: application/json\r\n" + proof(body, offset), body);
    }

    //! Sends \a body signed, on a connection of its own.
    [[nodiscard]] HttpReply webhook(const QByteArray& body, int offset = 0) const
    {
        return talk().ask(signedPost(body, offset));
    }

    [[nodiscard]] HttpReply get(const QByteArray& target, const QByteArray& headers = {}) const
    {
        return talk().ask("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n");
    }

    //! The same with the read API's token.
    [[nodiscard]] HttpReply api(const QByteArray& target) const
    {
        return get(target, QByteArray{"Authorization: Bearer "} + token + "\r\n");
    }

    //! How many events the journal holds.
    [[nodiscard]] quint64 events() const { return store->health().lastSeq; }

    //! A status-update of \a call; \a status in VAPI's words.
    static QByteArray statusUpdate(const QByteArray& call, const QByteArray& status)
    {
        return R"({"message":{"type":"status-update","timestamp":1795100000000,"status":")" + status
            + R"(","call":{"id":")" + call + R"("},"customer":{"number":"+15145550137"}}})";
    }

    //! tool-calls of \a call with one tool for each of \a ids.
    static QByteArray toolCalls(const QByteArray& call, const QByteArrayList& ids)
    {
        QByteArrayList tools;
        for (const QByteArray& id : ids)
            tools += R"({"id":")" + id
                + R"(","type":"function","function":{"name":"calculateQuote","arguments":"{\"pieds\":12}"}})";
        return R"({"message":{"type":"tool-calls","timestamp":1795100000000,"call":{"id":")" + call
            + R"("},"toolCallList":[)" + tools.join(',') + "]}}";
    }
};

} // namespace dispatch

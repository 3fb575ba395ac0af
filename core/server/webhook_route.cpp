// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/webhook_route.h"

#include "core/base/logging.h"
#include "core/domain/company/rules.h"
#include "core/server/http_syntax.h"
#include "core/server/message_types.h"
#include "core/vapi/answer.h"
#include "core/vapi/paul_tools.h"

#include <QHttpServerRequest>

#include <utility>

namespace dispatch {

using namespace std::chrono_literals;

namespace {

// VAPI gives up on an assistant-request after 7.5 s and on the others after 20 s
constexpr std::chrono::milliseconds spokenPatience = 5s;
constexpr std::chrono::milliseconds silentPatience = 10s;
constexpr int fastestCompression = 1;
constexpr char storeRetrySeconds[] = "5";

bool isJson(const QHttpServerRequest& request)
{
    const QByteArray type = request.value("content-type");
    const QByteArrayView media
        = trimmedBlanks(QByteArrayView{type}.first(type.contains(';') ? type.indexOf(';') : type.size()));
    const QByteArray coding = request.value("content-encoding");
    return (media.isEmpty() || sameName(media, "application/json"))
        && (coding.isEmpty() || sameName(coding, "identity"));
}

std::vector<PendingEvent> eventsOf(const ServerMessage& message, const Rules& rules)
{
    std::vector<PendingEvent> events;
    events.reserve(message.tools.size() + 1);
    for (const ToolRequest& tool : message.tools)
        events.push_back({.event = toolEvent(message, tool, runTool(rules, tool))});
    if (events.empty())
        events.push_back({.event = message.event});
    events.front().rawBody = qCompress(message.redactedBody, fastestCompression);
    return events;
}

Answer storeUnavailable()
{
    Answer answer = problem(503, "The event could not be stored. Send it again later.");
    answer.addHeader("Retry-After", storeRetrySeconds);
    return answer;
}

} // namespace

WebhookRoute::WebhookRoute(const Site& site)
    : m_site{site}
    , m_doorkeeper{site}
{
}

Answer WebhookRoute::answer(const QHttpServerRequest& request) const
{
    const Instant now = m_site.with.clock.now();
    const WebhookProof proof = proofOf(request);
    const auto pass = m_site.authenticator.verify(proof, now);
    if (!pass)
        return refusal(request, pass.error());
    Outcome outcome;
    if (pass->replayKey.isEmpty()) {
        outcome = accept(request, proof.body, now);
    } else if (auto stored = m_site.replays.begin(pass->replayKey, silentPatience, now)) {
        m_site.with.counters.add("drainfortin_webhook_replays_total");
        return {.body = *std::move(stored)};
    } else {
        outcome = accept(request, proof.body, now);
        m_site.replays.finish(pass->replayKey,
            outcome.repeatable ? std::optional{outcome.answer.body} : std::nullopt, pass->replayableUntil);
    }
    if (outcome.answer.status == 200)
        m_site.times.lastAccepted = toEpochMs(now);
    return std::move(outcome.answer);
}

WebhookProof WebhookRoute::proofOf(const QHttpServerRequest& request) const
{
    const AuthSettings& auth = m_site.settings.auth;
    WebhookProof proof{.path = "/webhooks/vapi", .body = request.body()};
    if (auth.acceptHmac) {
        proof.signature = request.value(auth.hmac.signatureHeader);
        proof.timestamp = request.value(auth.hmac.timestampHeader);
        if (!auth.hmac.messageIdHeader.isEmpty())
            proof.messageId = request.value(auth.hmac.messageIdHeader);
    }
    if (auth.acceptSecret)
        proof.plainSecret = request.value("x-vapi-secret");
    if (auth.acceptBearer)
        proof.authorization = request.value("authorization");
    return proof;
}

Answer WebhookRoute::refusal(const QHttpServerRequest& request, const Error& error) const
{
    m_site.times.lastRefused = toEpochMs(m_site.with.clock.now());
    const bool stale = error.code == ErrorCode::Stale;
    m_site.with.counters.add(
        "drainfortin_webhooks_unauthorized_total", stale ? "reason=\"stale\"" : "reason=\"proof\"");
    return m_doorkeeper.unauthorized(request, "Signature realm=\"vapi\"",
        stale ? "The signature's timestamp is outside the accepted window."
              : "The webhook's proof is missing or wrong.");
}

WebhookRoute::Outcome WebhookRoute::accept(
    const QHttpServerRequest& request, const QByteArray& body, Instant now) const
{
    if (!isJson(request))
        return {.answer = problem(415, "The body has to be application/json.")};
    const auto message = decodeServerMessage(body, now, m_site.redactor);
    if (!message)
        return {.answer = problem(400, "The body is not JSON with a message object.")};
    m_site.with.counters.add("drainfortin_webhooks_total", typeLabel(message->type));
    return record(*message);
}

WebhookRoute::Outcome WebhookRoute::record(const ServerMessage& message) const
{
    const auto appended = durably(message);
    if (appended) {
        std::vector<Event> recorded;
        recorded.reserve(appended->size());
        for (const Appended& one : *appended)
            recorded.push_back(one.event);
        return {.answer = {.body = answerTo(message, recorded, m_site.settings.answers)}, .repeatable = true};
    }
    m_site.with.counters.add("drainfortin_store_refusals_total");
    qCWarning(lcServer) << "event not stored:" << static_cast<int>(appended.error().code)
                        << appended.error().detail;
    const QByteArray apology = apologyTo(message, m_site.settings.answers);
    if (apology.isEmpty())
        return {.answer = storeUnavailable()};
    return {.answer = {.body = apology}};
}

AppendResult WebhookRoute::durably(const ServerMessage& message) const
{
    const auto started = m_site.with.clock.monotonic();
    auto pending = m_site.with.store.append(eventsOf(message, *m_site.with.rules.current()));
    const bool spoken = message.answer != AnswerKind::Acknowledge;
    if (pending.wait_for(spoken ? spokenPatience : silentPatience) != std::future_status::ready)
        return Error{
            .code = ErrorCode::Timeout, .detail = QStringLiteral("the store did not answer in time")};
    AppendResult result = pending.get();
    const auto waited = std::chrono::duration<double>{m_site.with.clock.monotonic() - started};
    m_site.with.counters.add("drainfortin_store_wait_seconds_sum", {}, waited.count());
    m_site.with.counters.add("drainfortin_store_wait_seconds_count");
    return result;
}

} // namespace dispatch

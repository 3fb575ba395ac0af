// SPDX-License-Identifier: GPL-3.0-or-later
// Input: signature, timestamp, bearer and secret on a line each, then the body. Nobody guesses a secret: none
// gets in.
#include "core/server/webhook_authenticator.h"
#include "tests/fuzz/input.h"

using namespace dispatch;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    QList<QByteArray> lines = bytes(data, size).split('\n');
    lines.resize(std::max<qsizetype>(lines.size(), 5));
    const WebhookProof proof{.path = "/webhooks/vapi",
        .body = lines.mid(4).join('\n'),
        .signature = lines[0],
        .timestamp = lines[1],
        .messageId = "1",
        .plainSecret = lines[3],
        .authorization = lines[2]};
    AuthSettings settings{.acceptSecret = true,
        .acceptBearer = true,
        .hmacSecrets = {"b3f1c0a2d4"},
        .plainSecret = "9d1f7b6a55",
        .bearerToken = "e07d13c9aa"};
    settings.hmac.payloadFormat = "{svix-id}.{timestamp}.{method}{url}.{body}";
    for (const bool base64 : {false, true}) {
        settings.hmac.base64Signature = base64;
        const auto authenticator
            = WebhookAuthenticator::create(settings, QStringLiteral("https://example.test"));
        check(authenticator.has_value() && !authenticator->verify(proof, fromEpochMs(1'795'100'000'000)));
    }
    return 0;
}

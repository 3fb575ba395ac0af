// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/webhook_authenticator.h"

#include "core/server/http_syntax.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

// VAPI does not document the unit: what is too large for seconds is milliseconds
constexpr qint64 millisecondsAbove = 100'000'000'000;
constexpr qsizetype maxTimestampDigits = 15;

std::optional<HashKind> hashKind(const QByteArray& name)
{
    if (name == "sha256")
        return HashKind::Sha256;
    if (name == "sha512")
        return HashKind::Sha512;
    if (name == "sha1")
        return HashKind::Sha1;
    return std::nullopt;
}

std::optional<Instant> instantOf(const QByteArray& timestamp)
{
    if (timestamp.isEmpty() || timestamp.size() > maxTimestampDigits
        || !std::ranges::all_of(timestamp, isDigit))
        return std::nullopt;
    const qint64 number = timestamp.toLongLong();
    return fromEpochMs(number > millisecondsAbove ? number : number * 1000);
}

QByteArray strictBase64(const QByteArray& text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    // one spelling only: stray bits in the last character would be a second signature for the same bytes
    return decoded && decoded.decoded.toBase64() == text ? decoded.decoded : QByteArray{};
}

} // namespace

Result<WebhookAuthenticator> WebhookAuthenticator::create(
    const AuthSettings& settings, const QString& publicUrl)
{
    const auto kind = hashKind(settings.hmac.algorithm.toLower());
    if (!kind)
        return Error{.code = ErrorCode::Configuration,
            .args = {u"station.ini"_s, u"vapi.algorithm"_s, QString::fromLatin1(settings.hmac.algorithm),
                u"write sha256, sha512 or sha1"_s}};
    return WebhookAuthenticator{settings, publicUrl, *kind};
}

WebhookAuthenticator::WebhookAuthenticator(
    const AuthSettings& settings, const QString& publicUrl, HashKind kind)
    : m_settings{settings}
    , m_publicUrl{publicUrl.toUtf8()}
    , m_kind{kind}
{
    m_keys.reserve(settings.hmacSecrets.size());
    for (const QByteArray& secret : settings.hmacSecrets) {
        const QByteArray key = settings.hmac.secretIsBase64 ? strictBase64(secret) : secret;
        if (!key.isEmpty())
            m_keys.push_back(key);
    }
    parseFormat();
}

void WebhookAuthenticator::parseFormat()
{
    static const std::array<std::pair<QByteArrayView, Token>, 5> tokens{
        {{"{body}", Token::Body}, {"{timestamp}", Token::Timestamp}, {"{method}", Token::Method},
            {"{url}", Token::Url}, {"{svix-id}", Token::MessageId}}};
    QByteArrayView rest{m_settings.hmac.payloadFormat};
    QByteArray literal;
    while (!rest.isEmpty()) {
        const auto* const token = std::ranges::find_if(
            tokens, [rest](const auto& candidate) { return rest.startsWith(candidate.first); });
        if (token == tokens.end()) {
            literal.append(rest.front());
            rest = rest.sliced(1);
            continue;
        }
        if (!literal.isEmpty())
            m_format.push_back({.token = Token::Literal, .literal = std::exchange(literal, {})});
        m_format.push_back({.token = token->second});
        rest = rest.sliced(token->first.size());
    }
    if (!literal.isEmpty())
        m_format.push_back({.token = Token::Literal, .literal = literal});
}

bool WebhookAuthenticator::isConfigured() const
{
    return (m_settings.acceptHmac && !m_keys.empty())
        || (m_settings.acceptSecret && !m_settings.plainSecret.isEmpty())
        || (m_settings.acceptBearer && !m_settings.bearerToken.isEmpty());
}

Result<WebhookPass> WebhookAuthenticator::verify(const WebhookProof& proof, Instant now) const
{
    const QByteArray signature = decodedSignature(proof.signature);
    // all three are always worked out, so that the time says nothing about which of them was right
    const bool byHmac = signatureHolds(proof, signature);
    const bool bySecret = secretHolds(proof.plainSecret);
    const bool byBearer = bearerHolds(proof.authorization);
    if (bySecret || byBearer)
        return WebhookPass{};
    if (!byHmac)
        return Error{.code = ErrorCode::Unauthorized};
    if (!m_settings.hmac.includeTimestamp)
        return WebhookPass{};
    const auto sentAt = instantOf(proof.timestamp);
    if (!sentAt)
        return Error{.code = ErrorCode::Unauthorized};
    if (std::chrono::abs(now - *sentAt) > m_settings.hmac.replayWindow)
        return Error{.code = ErrorCode::Stale};
    return WebhookPass{
        .replayKey = signature + proof.timestamp, .replayableUntil = *sentAt + m_settings.hmac.replayWindow};
}

QByteArray WebhookAuthenticator::signedBytes(const WebhookProof& proof) const
{
    QByteArray out;
    out.reserve(proof.body.size() + 128);
    for (const Part& part : m_format) {
        switch (part.token) {
        case Token::Literal:
            out += part.literal;
            break;
        case Token::Body:
            out += proof.body;
            break;
        case Token::Timestamp:
            out += proof.timestamp;
            break;
        case Token::Method:
            out += "POST";
            break;
        case Token::Url:
            out += m_publicUrl + proof.path;
            break;
        case Token::MessageId:
            out += proof.messageId;
            break;
        }
    }
    return out;
}

QByteArray WebhookAuthenticator::decodedSignature(const QByteArray& text) const
{
    const HmacSettings& hmac = m_settings.hmac;
    if (!text.startsWith(hmac.signaturePrefix))
        return {};
    const QByteArray digits = text.sliced(hmac.signaturePrefix.size());
    if (hmac.base64Signature)
        return strictBase64(digits);
    // QByteArray::fromHex() skips what is no digit: junk around the right digits would pass
    if (digits.size() % 2 != 0 || !std::ranges::all_of(digits, isHexDigit))
        return {};
    return QByteArray::fromHex(digits);
}

bool WebhookAuthenticator::signatureHolds(const WebhookProof& proof, const QByteArray& signature) const
{
    if (!m_settings.acceptHmac)
        return false;
    const QByteArray message = signedBytes(proof);
    bool holds = false;
    for (const QByteArray& key : m_keys) {
        const bool equal = equalInConstantTime(signature, hmac(m_kind, key, message));
        holds = equal || holds;
    }
    return holds && !signature.isEmpty();
}

bool WebhookAuthenticator::secretHolds(const QByteArray& shown) const
{
    const bool equal = equalInConstantTime(shown, m_settings.plainSecret);
    return equal && m_settings.acceptSecret && !m_settings.plainSecret.isEmpty();
}

bool WebhookAuthenticator::bearerHolds(const QByteArray& authorization) const
{
    const bool equal = equalInConstantTime(bearerToken(authorization), m_settings.bearerToken);
    return equal && m_settings.acceptBearer && !m_settings.bearerToken.isEmpty();
}

QByteArray bearerToken(const QByteArray& authorization)
{
    constexpr QByteArrayView scheme{"bearer "};
    if (authorization.size() <= scheme.size()
        || !sameName(QByteArrayView{authorization}.first(scheme.size()), scheme))
        return {};
    return trimmedBlanks(QByteArrayView{authorization}.sliced(scheme.size())).toByteArray();
}

} // namespace dispatch

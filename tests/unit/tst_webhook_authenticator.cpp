// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/webhook_authenticator.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant sentAt = fromEpochMs(1'794'924'198'000);

QJsonObject example()
{
    QFile file{QStringLiteral(DISPATCH_TEST_DATA "/vapi/hmac-example.json")};
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject{};
}

QByteArray bytesOf(const QJsonValue& value)
{
    return value.toString().toUtf8();
}

AuthSettings settingsOf(const QJsonObject& plan)
{
    AuthSettings settings;
    HmacSettings& hmac = settings.hmac;
    hmac.algorithm = plan["algorithm"_L1].toString(u"sha256"_s).toUtf8();
    hmac.signatureHeader = plan["signatureHeader"_L1].toString(u"x-signature"_s).toUtf8();
    hmac.timestampHeader = plan["timestampHeader"_L1].toString(u"x-timestamp"_s).toUtf8();
    hmac.payloadFormat = plan["payloadFormat"_L1].toString(u"{timestamp}.{body}"_s).toUtf8();
    hmac.signaturePrefix = bytesOf(plan["signaturePrefix"_L1]);
    hmac.base64Signature = plan["signatureEncoding"_L1] == "base64"_L1;
    hmac.includeTimestamp = plan["includeTimestamp"_L1].toBool(true);
    hmac.messageIdHeader = bytesOf(plan["messageIdHeader"_L1]);
    hmac.secretIsBase64 = plan["secretIsBase64"_L1].toBool();
    const QByteArray key = bytesOf(plan["secretKey"_L1]);
    settings.hmacSecrets = {key.isEmpty() ? bytesOf(example()["secretKey"_L1]) : key};
    return settings;
}

WebhookProof proofOf(const QJsonObject& headers, const HmacSettings& hmac)
{
    const auto header
        = [&headers](const QByteArray& name) { return bytesOf(headers[QString::fromLatin1(name)]); };
    return {.path = "/webhooks/vapi",
        .body = bytesOf(example()["body_utf8"_L1]),
        .signature = header(hmac.signatureHeader),
        .timestamp = header(hmac.timestampHeader),
        .messageId = hmac.messageIdHeader.isEmpty() ? QByteArray{} : header(hmac.messageIdHeader)};
}

WebhookAuthenticator made(const AuthSettings& settings)
{
    return WebhookAuthenticator::create(settings, u"https://console.exemple.ca"_s).value();
}

//! The worked example of the default plan.
WebhookProof defaultProof()
{
    return proofOf(example()["default"_L1].toObject()["headers"_L1].toObject(), {});
}

ErrorCode refusal(const AuthSettings& settings, const WebhookProof& proof, Instant now = sentAt)
{
    const auto pass = made(settings).verify(proof, now);
    return pass ? ErrorCode::NotFound : pass.error().code;
}

} // namespace

//! Which webhooks are believed.
class WebhookAuthenticatorTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void believesEveryDocumentedVariant_data()
    {
        QTest::addColumn<QJsonObject>("variant");
        QTest::newRow("default") << example()["default"_L1].toObject();
        const QJsonObject variants = example()["variants"_L1].toObject();
        QCOMPARE(variants.size(), 6);
        for (auto it = variants.begin(); it != variants.end(); ++it)
            QTest::addRow("%s", qPrintable(it.key())) << it->toObject();
    }

    void believesEveryDocumentedVariant()
    {
        QFETCH(const QJsonObject, variant);
        const AuthSettings settings = settingsOf(variant["plan"_L1].toObject());
        WebhookProof proof = proofOf(variant["headers"_L1].toObject(), settings.hmac);
        const auto pass = made(settings).verify(proof, sentAt);
        QVERIFY(pass);
        QCOMPARE(pass->replayKey.isEmpty(), !settings.hmac.includeTimestamp);
        proof.body += ' ';
        QCOMPARE(refusal(settings, proof), ErrorCode::Unauthorized);
    }

    void refusesWhatIsNotExactlyRight_data()
    {
        QTest::addColumn<QByteArray>("signature");
        QTest::addColumn<QByteArray>("timestamp");
        const QByteArray right = defaultProof().signature;
        const QByteArray time = defaultProof().timestamp;
        QTest::newRow("nothing") << QByteArray{} << QByteArray{};
        QTest::newRow("no signature") << QByteArray{} << time;
        QTest::newRow("no timestamp") << right << QByteArray{};
        QTest::newRow("a blank inside") << right.left(10) + ' ' + right.mid(10) << time;
        QTest::newRow("junk before") << "zz" + right << time;
        QTest::newRow("junk after") << right + "zz" << time;
        QTest::newRow("a comma list") << right + ", " + right << time;
        QTest::newRow("cut short") << right.chopped(2) << time;
        QTest::newRow("one digit short") << right.chopped(1) << time;
        QTest::newRow("a prefix that is not configured") << "sha256=" + right << time;
        QTest::newRow("another timestamp") << right << QByteArray{"1794924199"};
        QTest::newRow("a timestamp with a sign") << right << '+' + time;
        QTest::newRow("a timestamp with a fraction") << right << time + ".0";
        QTest::newRow("an endless timestamp") << right << time.repeated(10);
    }

    void refusesWhatIsNotExactlyRight()
    {
        QFETCH(const QByteArray, signature);
        QFETCH(const QByteArray, timestamp);
        WebhookProof proof = defaultProof();
        proof.signature = signature;
        proof.timestamp = timestamp;
        QCOMPARE(refusal(settingsOf({}), proof), ErrorCode::Unauthorized);
    }

    void believesCapitalDigits()
    {
        WebhookProof proof = defaultProof();
        proof.signature = proof.signature.toUpper();
        QVERIFY(made(settingsOf({})).verify(proof, sentAt));
    }

    void capitalsAreTheSameSignatureForReplay()
    {
        WebhookProof proof = defaultProof();
        const auto authenticator = made(settingsOf({}));
        const QByteArray key = authenticator.verify(proof, sentAt)->replayKey;
        proof.signature = proof.signature.toUpper();
        QCOMPARE(authenticator.verify(proof, sentAt)->replayKey, key);
    }

    void theWindowEndsOnBothSides_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("just sent") << 0LL << true;
        QTest::newRow("300 s late") << 300LL << true;
        QTest::newRow("301 s late") << 301LL << false;
        QTest::newRow("300 s early") << -300LL << true;
        QTest::newRow("301 s early") << -301LL << false;
    }

    void theWindowEndsOnBothSides()
    {
        QFETCH(const qint64, seconds);
        QFETCH(const bool, accepted);
        const auto pass = made(settingsOf({})).verify(defaultProof(), sentAt + std::chrono::seconds{seconds});
        QCOMPARE(pass.has_value(), accepted);
        if (!accepted)
            QCOMPARE(pass.error().code, ErrorCode::Stale);
    }

    void readsMillisecondsToo()
    {
        AuthSettings settings = settingsOf({});
        WebhookProof proof = defaultProof();
        proof.timestamp = "1794924198000";
        proof.signature
            = hmac(HashKind::Sha256, settings.hmacSecrets.front(), proof.timestamp + '.' + proof.body)
                  .toHex();
        QVERIFY(made(settings).verify(proof, sentAt + 10s));
        QCOMPARE(refusal(settings, proof, sentAt + 301s), ErrorCode::Stale);
    }

    void believesThePreviousSecretDuringARotation()
    {
        AuthSettings settings = settingsOf({});
        settings.hmacSecrets.insert(settings.hmacSecrets.begin(), "the-new-one");
        QVERIFY(made(settings).verify(defaultProof(), sentAt));
        settings.hmacSecrets.pop_back();
        QCOMPARE(refusal(settings, defaultProof()), ErrorCode::Unauthorized);
    }

    void nothingConfiguredLetsNobodyIn_data()
    {
        QTest::addColumn<WebhookProof>("proof");
        QTest::newRow("nothing shown") << WebhookProof{};
        QTest::newRow("an empty bearer") << WebhookProof{.authorization = "Bearer "};
        // HMAC-SHA256 of "." under the empty key
        QTest::newRow("signed with the empty key") << WebhookProof{
            .signature = hmac(HashKind::Sha256, {}, "1794924198.").toHex(), .timestamp = "1794924198"};
    }

    void nothingConfiguredLetsNobodyIn()
    {
        QFETCH(const WebhookProof, proof);
        AuthSettings settings{.acceptHmac = true, .acceptSecret = true, .acceptBearer = true};
        settings.hmacSecrets = {QByteArray{}};
        QVERIFY(!made(settings).isConfigured());
        QCOMPARE(refusal(settings, proof), ErrorCode::Unauthorized);
    }

    void anyConfiguredWayThatIsEnabledLetsIn_data()
    {
        QTest::addColumn<WebhookProof>("proof");
        QTest::addColumn<bool>("hmac");
        QTest::addColumn<bool>("secret");
        QTest::addColumn<bool>("bearer");
        QTest::addColumn<bool>("accepted");
        const WebhookProof secret{.plainSecret = "plain"};
        const WebhookProof bearer{.authorization = "bearer token"};
        QTest::newRow("secret") << secret << true << true << true << true;
        QTest::newRow("secret, not enabled") << secret << true << false << true << false;
        QTest::newRow("bearer") << bearer << false << false << true << true;
        QTest::newRow("bearer, not enabled") << bearer << true << true << false << false;
        QTest::newRow("signature, not enabled") << defaultProof() << false << true << true << false;
        QTest::newRow("secret cut short")
            << WebhookProof{.plainSecret = "plai"} << true << true << true << false;
        QTest::newRow("secret in the wrong place")
            << WebhookProof{.authorization = "Bearer plain"} << true << true << true << false;
    }

    void anyConfiguredWayThatIsEnabledLetsIn()
    {
        QFETCH(const WebhookProof, proof);
        QFETCH(const bool, hmac);
        QFETCH(const bool, secret);
        QFETCH(const bool, bearer);
        QFETCH(const bool, accepted);
        AuthSettings settings = settingsOf({});
        settings.acceptHmac = hmac;
        settings.acceptSecret = secret;
        settings.acceptBearer = bearer;
        settings.plainSecret = "plain";
        settings.bearerToken = "token";
        QCOMPARE(made(settings).verify(proof, sentAt).has_value(), accepted);
    }

    void anUnknownAlgorithmIsAConfigurationError()
    {
        AuthSettings settings;
        settings.hmac.algorithm = "md5";
        const auto made = WebhookAuthenticator::create(settings, {});
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Configuration);
        QCOMPARE(made.error().args.value(1), u"vapi.algorithm"_s);
    }
};

QTEST_APPLESS_MAIN(WebhookAuthenticatorTest)
#include "tst_webhook_authenticator.moc"

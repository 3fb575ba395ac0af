// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vapi/answer.h"
#include "core/vapi/redactor.h"
#include "core/vapi/secret_text.h"
#include "tests/support/vapi_samples.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

QJsonObject redacted(const QByteArray& json)
{
    return Redactor{}.withoutVendorSecrets(QJsonDocument::fromJson(json).object()).toObject();
}

QByteArray redactedText(const QByteArray& json)
{
    return QJsonDocument{redacted(json)}.toJson(QJsonDocument::Compact);
}

//! Everything that leaves the decoder on the way to disk, log or answer.
QByteArray everythingKeptOf(const QByteArray& body)
{
    const auto message = decodeServerMessage(body, fromEpochMs(1'795'000'000'000), Redactor{});
    if (!message)
        return "not understood: FAUX_";
    QByteArray kept = encodePayload(message->event) + message->event.key.toUtf8() + message->redactedBody
        + answerTo(*message, {}, {});
    for (const ToolRequest& tool : message->tools)
        kept += encodePayload(toolEvent(*message, tool, {.result = u"ok"_s}));
    return kept;
}

} // namespace

class RedactorTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void noFalseSecretOfTheWireSampleIsKept();
    void noSecretInAnyMessageTypeIsKept();
    void takesOutEverySecretMember_data();
    void takesOutEverySecretMember();
    void keepsWhatIsNoSecret_data();
    void keepsWhatIsNoSecret();
    void takesSecretsOutOfText_data();
    void takesSecretsOutOfText();
    void keepsOrdinaryText_data();
    void keepsOrdinaryText();
    void looksIntoJsonInsideText_data();
    void looksIntoJsonInsideText();
    void leavesWhatHoldsNoSecretUntouched();
    void takesItsOwnSecretsOutOfABody_data();
    void takesItsOwnSecretsOutOfABody();
    void aShortOwnSecretIsLeftAlone();
    void theLongerOfTwoOwnSecretsGoesFirst();
};

void RedactorTest::noFalseSecretOfTheWireSampleIsKept()
{
    const QByteArray body = vapiSample(u"status-update.wire-secrets.json"_s);
    QVERIFY(body.count("FAUX") >= 10);
    const QByteArray kept = everythingKeptOf(body);
    QVERIFY2(!kept.contains("FAUX"), kept.mid(kept.indexOf("FAUX") - 60, 120).constData());
    QVERIFY(kept.contains("01a1e9d0-b2b8-7aa4-b5e1-4f0c2d8e9b17"));
    QVERIFY(kept.contains("+15145550137"));
}

void RedactorTest::noSecretInAnyMessageTypeIsKept()
{
    const QJsonObject secrets
        = vapiSampleObject(u"status-update.wire-secrets.json"_s)["message"_L1].toObject();
    for (const QString& file : serverMessageSamples()) {
        QJsonObject message = vapiSampleObject(file)["message"_L1].toObject();
        for (const QString& name : {u"call"_s, u"phoneNumber"_s, u"assistant"_s})
            message.insert(name, secrets.value(name));
        message.insert(u"own"_s,
            QJsonObject{{u"twilioAuthToken"_s, u"FAUX_1"_s}, {u"note"_s, uR"({"apiKey":"FAUX_2"})"_s},
                {u"url"_s, u"https://x.exemple/a?sig=FAUX_3"_s}});
        const QByteArray kept
            = everythingKeptOf(QJsonDocument{QJsonObject{{u"message"_s, message}}}.toJson());
        QVERIFY2(!kept.contains("FAUX"), qPrintable(file));
    }
}

void RedactorTest::takesOutEverySecretMember_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char* name, const QByteArray& json) { QTest::newRow(name) << json; };
    for (const char* member : {"twilioAuthToken", "serverUrlSecret", "secret", "callToken", "Authorization",
             "password", "apiKey", "api_key", "API-KEY", "twilioAccountSid", "callSid", "SID",
             "X-Vapi-Secret", "x-vapi-signature", "controlUrl", "listenUrl", "presignedMonoUrl",
             "presignedUrlsExpiresAt", "refreshTOKEN", "tokens"})
        row(member, QByteArray{R"({"a":[{"b":{")"} + member + R"(":"FAUX"}}]})");
    row("a secret that is an object", R"({"secret":{"value":"FAUX"}})");
    row("a secret that is a list", R"({"tokens":["FAUX"]})");
    row("a server's headers", R"({"server":{"url":"https://a.exemple","headers":{"X-Other":"FAUX"}}})");
    row("the raw SIP message", R"({"phoneCallProviderDetails":{"sip":{"raw":{"identity":"FAUX"}}}})");
    row("the raw SIP message as text", R"({"phoneCallProviderDetails":{"sip":{"raw":"FAUX"}}})");
}

void RedactorTest::takesOutEverySecretMember()
{
    QFETCH(const QByteArray, json);
    const QByteArray clean = redactedText(json);
    QVERIFY2(!clean.contains("FAUX"), clean.constData());
    QVERIFY(clean.contains("[redacted]"));
}

void RedactorTest::keepsWhatIsNoSecret_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char* name, const QByteArray& json) { QTest::newRow(name) << json; };
    row("counters of tokens", R"({"llmPromptTokens":6120,"maxTokens":300,"promptTokens":12.5})");
    row("a switch", R"({"isServerUrlSecretSet":true})");
    row("an empty secret", R"({"secret":"","token":null})");
    row("a side", R"({"address":"1234, rue Sidney","sidewalk":"oui","inside":"non"})");
    row("raw text that is not of SIP", R"({"raw":"texte"})");
    row("a plain URL", R"({"recordingUrl":"https://storage.vapi.ai/a-mono.wav"})");
}

void RedactorTest::keepsWhatIsNoSecret()
{
    QFETCH(const QByteArray, json);
    QCOMPARE(redacted(json), QJsonDocument::fromJson(json).object());
}

void RedactorTest::takesSecretsOutOfText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    const auto row = [](const char* name, const QString& text, const QString& clean) {
        QTest::newRow(name) << text << clean;
    };
    row("a query", u"https://a.exemple/x?token=FAUX&b=1"_s, u"https://a.exemple/x"_s);
    row("a query in a sentence", u"Voir https://a.exemple/x?sig=FAUX ici"_s,
        u"Voir https://a.exemple/x ici"_s);
    row("two URLs", u"wss://a/?FAUX,http://b/#FAUX"_s, u"wss://a/"_s);
    row("a fragment", u"https://a.exemple/x#access_token=FAUX"_s, u"https://a.exemple/x"_s);
    row("credentials in a URL", u"https://user:FAUX@a.exemple/x"_s, u"https://a.exemple/x"_s);
    row("a header", u"Authorization: Bearer FAUX_JETON"_s, u"Authorization: Bearer [redacted]"_s);
    row("a bearer alone", u"curl avec bearer FAUX_JETON.x~y, merci"_s,
        u"curl avec bearer [redacted], merci"_s);
    row("a form", u"a=1&auth_token=FAUX&b=2"_s, u"a=1&auth_token=[redacted]&b=2"_s);
    row("an account", u"accountSid=ACFAUX"_s, u"accountSid=[redacted]"_s);
    row("JSON that was cut", uR"({"password": "FAUX", "a": "b)"_s,
        uR"({"password": "[redacted]", "a": "b)"_s);
    row("JSON whose secret was cut", uR"({"a":1,"apiKey":"FAU)"_s, uR"({"a":1,"apiKey":"[redacted])"_s);
    row("escaped JSON", uR"(x {\"secret\":\"FAUX\\\"FAUX\",\"a\":1)"_s,
        uR"(x {\"secret\":\"[redacted]\",\"a\":1)"_s);
    row("single quotes", u"{'api-key': 'FAUX FAUX', 'a': 1"_s, u"{'api-key': '[redacted]', 'a': 1"_s);
    row("a nested object", uR"(x "token":{"v":"FAUX"})"_s, uR"(x "token":[redacted])"_s);
}

void RedactorTest::takesSecretsOutOfText()
{
    QFETCH(const QString, text);
    QTEST(withoutSecrets(text), "clean");
}

void RedactorTest::keepsOrdinaryText_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t* text : {u"", u"Oui bonjour, j'ai un refoulement d'égout: l'eau monte vite.",
             u"Le secrétaire = M. Tremblay", u"Mon mot de passe? Je ne sais pas.", u"a token of love",
             u"Bearer of bad news", u"https://storage.vapi.ai/a.wav", u"C'est rue Sid, à côté.",
             uR"({"promptTokens": 12, "x)", u"Authorization", u"password:", u"://", u"a://?", u"[FILTERED]",
             u"{pas du JSON", u"secret token api-key"})
        QTest::newRow(qPrintable(u"« %1 »"_s.arg(QString::fromUtf16(text)))) << QString::fromUtf16(text);
}

void RedactorTest::keepsOrdinaryText()
{
    QFETCH(const QString, text);
    QCOMPARE(withoutSecrets(text), text == u"a://?"_s ? u"a://"_s : text);
}

void RedactorTest::looksIntoJsonInsideText_data()
{
    QTest::addColumn<int>("layers");
    for (int layers = 1; layers <= 6; ++layers)
        QTest::newRow(qPrintable(u"%1 layers"_s.arg(layers))) << layers;
}

void RedactorTest::looksIntoJsonInsideText()
{
    QFETCH(const int, layers);
    QJsonObject object{{u"apiKey"_s, u"FAUX"_s}, {u"nom"_s, u"Tremblay"_s}};
    for (int i = 0; i < layers; ++i)
        object = {{u"arguments"_s, QString::fromUtf8(QJsonDocument{object}.toJson(QJsonDocument::Compact))}};
    const QByteArray clean = redactedText(QJsonDocument{object}.toJson());
    QVERIFY2(!clean.contains("FAUX"), clean.constData());
    QVERIFY(clean.contains("Tremblay"));
}

void RedactorTest::leavesWhatHoldsNoSecretUntouched()
{
    const QByteArray text = R"({"a":"{ \"nom\" : \"Mélanie\" }","b":[1,2.5,null,true,"x"]})";
    QCOMPARE(redacted(text), QJsonDocument::fromJson(text).object());
}

void RedactorTest::takesItsOwnSecretsOutOfABody_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("plain") << QByteArray{"exemple-cle-hmac-0123456789"};
    QTest::newRow("with quotes and backslashes") << QByteArray{R"(a"b\c-0123456789)"};
    QTest::newRow("with a slash") << QByteArray{"abc/def+0123456789=="};
    QTest::newRow("with accents") << QByteArray{"clé-d'été-0123456789"};
    QTest::newRow("bytes that are no UTF-8") << QByteArray{"\xff\xfe\x01\x02\x03key"};
}

void RedactorTest::takesItsOwnSecretsOutOfABody()
{
    QFETCH(const QByteArray, secret);
    const Redactor redactor{{secret}};
    QCOMPARE(redactor.withoutOwnSecrets("a " + secret + " b " + secret), "a [redacted] b [redacted]");
    const QByteArray json
        = QJsonDocument{QJsonObject{{u"x"_s, QString::fromUtf8(secret)}}}.toJson(QJsonDocument::Compact);
    QByteArray ascii;
    for (const QChar c : QString::fromUtf8(json))
        ascii += c.unicode() < 0x80 ? QString{c}.toUtf8()
                                    : "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    if (QString::fromUtf8(secret).toUtf8() == secret) {
        QCOMPARE(redactor.withoutOwnSecrets(json), R"({"x":"[redacted]"})");
        QCOMPARE(redactor.withoutOwnSecrets(ascii), R"({"x":"[redacted]"})");
    }
    QByteArray slashed = secret;
    slashed.replace('/', "\\/");
    if (!secret.contains('\\'))
        QCOMPARE(redactor.withoutOwnSecrets(slashed), "[redacted]");
}

void RedactorTest::aShortOwnSecretIsLeftAlone()
{
    QCOMPARE(Redactor({"abc", ""}).withoutOwnSecrets("abcd abc"), "abcd abc");
}

void RedactorTest::theLongerOfTwoOwnSecretsGoesFirst()
{
    QCOMPARE(
        Redactor({"0123456789", "0123456789-abcdef"}).withoutOwnSecrets("0123456789-abcdef"), "[redacted]");
}

} // namespace dispatch

QTEST_APPLESS_MAIN(dispatch::RedactorTest)
#include "tst_redactor.moc"

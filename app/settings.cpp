// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "app/setting_reader.h"
#include "core/domain/phone_number.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QUrl>

#include <array>
#include <limits>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

//! The contract's keys that later parts of the program read; known, so that nobody is told that they are
//! misspelt.
constexpr std::array keysOfLaterParts{"supabase.url"_L1, "supabase.organisation"_L1, "supabase.email"_L1,
    "twilio.from"_L1, "twilio.messaging_service_sid"_L1, "twilio.base_url"_L1, "smtp.host"_L1, "smtp.port"_L1,
    "smtp.user"_L1, "smtp.from"_L1, "smtp.to"_L1};

//! A secret in the file would be backed up, mailed and read over a shoulder.
constexpr std::array secretKeys{"vapi.hmac_secret"_L1, "vapi.hmac_secret_previous"_L1, "vapi.secret"_L1,
    "vapi.bearer"_L1, "vapi.api_key"_L1, "twilio.account_sid"_L1, "twilio.auth_token"_L1,
    "twilio.auth_token_secondary"_L1, "twilio.api_key"_L1, "twilio.api_secret"_L1, "supabase.anon_key"_L1,
    "supabase.station_password"_L1, "api.token"_L1, "smtp.password"_L1, "sentry.dsn"_L1};

void readListening(SettingReader& reader, ServerSettings& server)
{
    server.listen = reader.text(u"server.listen"_s, server.listen);
    if (QHostAddress{server.listen}.isNull())
        reader.reject(u"server.listen"_s, Words::tr("Écrire une adresse IP, par exemple 127.0.0.1."));
    server.port = static_cast<quint16>(reader.number(u"server.port"_s, server.port, 0, 65'535));
    server.tlsCertificate = reader.text(u"server.tls_certificate"_s);
    server.tlsKey = reader.text(u"server.tls_key"_s);
    if (server.tlsCertificate.isEmpty() != server.tlsKey.isEmpty())
        reader.reject(server.tlsKey.isEmpty() ? u"server.tls_key"_s : u"server.tls_certificate"_s,
            Words::tr("Donner le certificat et sa clé, ou aucun des deux."));
    server.behindProxy = reader.truth(u"server.behind_proxy"_s, server.behindProxy);
    server.publicUrl = reader.text(u"server.public_url"_s);
    while (server.publicUrl.endsWith(u'/'))
        server.publicUrl.chop(1);
    const QUrl url{server.publicUrl, QUrl::StrictMode};
    if (!server.publicUrl.isEmpty()
        && (!url.isValid() || !url.scheme().startsWith("http"_L1) || url.host().isEmpty()))
        reader.reject(u"server.public_url"_s,
            Words::tr("Écrire une adresse complète, par exemple https://console.exemple.ca."));
    server.trustedProxies = reader.list(u"server.trusted_proxies"_s);
    for (const QString& proxy : std::as_const(server.trustedProxies)) {
        if (QHostAddress{proxy}.isNull() && QHostAddress::parseSubnet(proxy).first.isNull())
            reader.reject(u"server.trusted_proxies"_s,
                Words::tr("Écrire des adresses IP ou des réseaux séparés par des virgules."));
    }
    server.allowedOrigins = reader.list(u"server.allowed_origins"_s);
    if (server.allowedOrigins.contains(u"*"_s))
        reader.reject(
            u"server.allowed_origins"_s, Words::tr("Nommer chaque origine; « * » n’est pas permis."));
}

void readLimits(SettingReader& reader, ServerSettings& server)
{
    constexpr qint64 gibibyte = 1'073'741'824;
    constexpr int most = std::numeric_limits<int>::max();
    GuardLimits& limits = server.limits;
    limits.maxBodyBytes = reader.number(u"server.max_body_bytes"_s, limits.maxBodyBytes, 1'024, gibibyte);
    limits.maxConnections
        = static_cast<int>(reader.number(u"server.max_connections"_s, limits.maxConnections, 1, 65'535));
    limits.maxConnectionsPerAddress = static_cast<int>(
        reader.number(u"server.max_connections_per_address"_s, limits.maxConnectionsPerAddress, 1, 65'535));
    server.rate.perMinute
        = static_cast<int>(reader.number(u"server.rate_limit_per_minute"_s, server.rate.perMinute, 1, most));
    server.rate.burst
        = static_cast<int>(reader.number(u"server.rate_limit_burst"_s, server.rate.burst, 1, most));
}

void readHmac(SettingReader& reader, HmacSettings& hmac)
{
    const auto bytes = [&reader](const QString& key, const QByteArray& fallback) {
        return reader.text(key, QString::fromUtf8(fallback)).toUtf8();
    };
    hmac.signatureHeader = bytes(u"vapi.hmac_header"_s, hmac.signatureHeader).toLower();
    hmac.timestampHeader = bytes(u"vapi.timestamp_header"_s, hmac.timestampHeader).toLower();
    hmac.payloadFormat = bytes(u"vapi.payload_format"_s, hmac.payloadFormat);
    if (!hmac.payloadFormat.contains("{body}"))
        reader.reject(
            u"vapi.payload_format"_s, Words::tr("Le format doit contenir {body}, sinon rien n’est signé."));
    hmac.signaturePrefix = bytes(u"vapi.signature_prefix"_s, hmac.signaturePrefix);
    hmac.base64Signature
        = reader.choice(u"vapi.signature_encoding"_s, u"hex"_s, {u"hex"_s, u"base64"_s}) == "base64"_L1;
    hmac.algorithm
        = reader.choice(u"vapi.algorithm"_s, u"sha256"_s, {u"sha256"_s, u"sha512"_s, u"sha1"_s}).toLatin1();
    hmac.replayWindow = std::chrono::seconds{
        reader.number(u"vapi.replay_window_seconds"_s, hmac.replayWindow.count(), 1, 86'400)};
    hmac.includeTimestamp = reader.truth(u"vapi.include_timestamp"_s, hmac.includeTimestamp);
    hmac.messageIdHeader = bytes(u"vapi.message_id_header"_s, hmac.messageIdHeader).toLower();
    hmac.secretIsBase64 = reader.truth(u"vapi.secret_is_base64"_s, hmac.secretIsBase64);
}

void readAuthentication(SettingReader& reader, const Secrets& secrets, AuthSettings& auth)
{
    QStringList ways = reader.list(u"vapi.auth"_s);
    if (ways.isEmpty())
        ways = {u"hmac"_s};
    for (const QString& way : std::as_const(ways)) {
        if (way != "hmac"_L1 && way != "secret"_L1 && way != "bearer"_L1)
            reader.reject(u"vapi.auth"_s,
                Words::tr("Écrire hmac, secret, bearer, ou plusieurs séparés par des virgules."));
    }
    auth.acceptHmac = ways.contains(u"hmac"_s);
    auth.acceptSecret = ways.contains(u"secret"_s);
    auth.acceptBearer = ways.contains(u"bearer"_s);
    readHmac(reader, auth.hmac);
    for (const SecretName name : {SecretName::VapiHmacSecret, SecretName::VapiHmacSecretPrevious}) {
        if (const auto secret = secrets.value(name))
            auth.hmacSecrets.push_back(*secret);
    }
    auth.plainSecret = secrets.value(SecretName::VapiSecret).value_or(QByteArray{});
    auth.bearerToken = secrets.value(SecretName::VapiBearer).value_or(QByteArray{});
    auth.apiToken = secrets.value(SecretName::ApiToken).value_or(QByteArray{});
}

void readAnswers(SettingReader& reader, AnswerSettings& answers)
{
    answers.assistantId = reader.text(u"vapi.assistant_id"_s);
    const QString number = reader.text(u"vapi.manual_number"_s);
    if (number.isEmpty())
        return;
    if (const auto dialable = toE164(number))
        answers.manualNumber = *dialable;
    else
        reader.reject(
            u"vapi.manual_number"_s, Words::tr("Écrire un numéro de téléphone, par exemple +14505550142."));
}

Role roleOf(const QString& word)
{
    if (word == "station"_L1)
        return Role::Station;
    return word == "desk"_L1 ? Role::Desk : Role::Both;
}

void refuseSecretsInFile(SettingReader& reader, QStringList& unknown)
{
    for (const QLatin1StringView key : secretKeys) {
        if (unknown.removeAll(key) > 0)
            reader.rejectSecret(key,
                Words::tr("Un secret ne va jamais dans ce fichier : le retirer et le donner par la variable "
                          "d’environnement %1 ou le trousseau du système.")
                    .arg(SettingReader::environmentNameOf(key)));
    }
}

} // namespace

Result<Settings> readSettings(
    const QString& file, const QProcessEnvironment& environment, const Secrets& secrets)
{
    Result<SettingReader> opened = SettingReader::open(file, environment);
    if (!opened)
        return opened.error();
    SettingReader& reader = *opened;
    Settings settings;
    settings.role = roleOf(reader.choice(u"station.role"_s, u"both"_s, {u"both"_s, u"station"_s, u"desk"_s}));
    readListening(reader, settings.server);
    readLimits(reader, settings.server);
    readAuthentication(reader, secrets, settings.server.auth);
    readAnswers(reader, settings.server.answers);
    settings.rawBodyRetention = std::chrono::days{reader.number(u"store.raw_body_days"_s, 30, 1, 3'650)};
    settings.companyFile = reader.text(u"company.file"_s);
    settings.server.version = QStringLiteral(DISPATCH_VERSION);

    settings.unknownKeys = reader.unread();
    for (const QLatin1StringView known : keysOfLaterParts)
        settings.unknownKeys.removeAll(known);
    refuseSecretsInFile(reader, settings.unknownKeys);
    if (reader.fault())
        return *reader.fault();
    return settings;
}

} // namespace dispatch

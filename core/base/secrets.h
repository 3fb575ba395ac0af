// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace dispatch {

//! The secrets of the contract; each has one name in the environment and one entry in the key store.
enum class SecretName {
    VapiHmacSecret,
    VapiHmacSecretPrevious,
    VapiSecret,
    VapiBearer,
    VapiApiKey,
    TwilioAccountSid,
    TwilioAuthToken,
    TwilioAuthTokenSecondary,
    TwilioApiKey,
    TwilioApiSecret,
    SupabaseAnonKey,
    SupabaseStationPassword,
    ApiToken,
    SmtpPassword,
    SentryDsn,
};

//! "DRAINFORTIN_VAPI_HMAC_SECRET" and so on.
[[nodiscard]] QByteArray environmentName(SecretName name);

//! Where secrets come from. Never a settings file, never a log.
class Secrets {
public:
    Secrets() = default;
    virtual ~Secrets() = default;
    Q_DISABLE_COPY_MOVE(Secrets)

    //! Empty when the secret is not configured; never an empty array.
    [[nodiscard]] virtual std::optional<QByteArray> value(SecretName name) const = 0;
};

//! Reads the process environment.
class EnvironmentSecrets final : public Secrets {
public:
    [[nodiscard]] std::optional<QByteArray> value(SecretName name) const override;
};

} // namespace dispatch

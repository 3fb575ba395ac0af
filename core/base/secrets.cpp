// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secrets.h"

namespace dispatch {

QByteArray environmentName(SecretName name)
{
    switch (name) {
    case SecretName::VapiHmacSecret:
        return "DRAINFORTIN_VAPI_HMAC_SECRET";
    case SecretName::VapiHmacSecretPrevious:
        return "DRAINFORTIN_VAPI_HMAC_SECRET_PREVIOUS";
    case SecretName::VapiSecret:
        return "DRAINFORTIN_VAPI_SECRET";
    case SecretName::VapiBearer:
        return "DRAINFORTIN_VAPI_BEARER";
    case SecretName::VapiApiKey:
        return "DRAINFORTIN_VAPI_API_KEY";
    case SecretName::TwilioAccountSid:
        return "DRAINFORTIN_TWILIO_ACCOUNT_SID";
    case SecretName::TwilioAuthToken:
        return "DRAINFORTIN_TWILIO_AUTH_TOKEN";
    case SecretName::TwilioAuthTokenSecondary:
        return "DRAINFORTIN_TWILIO_AUTH_TOKEN_SECONDARY";
    case SecretName::TwilioApiKey:
        return "DRAINFORTIN_TWILIO_API_KEY";
    case SecretName::TwilioApiSecret:
        return "DRAINFORTIN_TWILIO_API_SECRET";
    case SecretName::SupabaseAnonKey:
        return "DRAINFORTIN_SUPABASE_ANON_KEY";
    case SecretName::SupabaseStationPassword:
        return "DRAINFORTIN_SUPABASE_STATION_PASSWORD";
    case SecretName::ApiToken:
        return "DRAINFORTIN_API_TOKEN";
    case SecretName::SmtpPassword:
        return "DRAINFORTIN_SMTP_PASSWORD";
    case SecretName::SentryDsn:
        return "DRAINFORTIN_SENTRY_DSN";
    }
    Q_UNREACHABLE();
}

std::optional<QByteArray> EnvironmentSecrets::value(SecretName name) const
{
    QByteArray found = qgetenv(environmentName(name).constData());
    if (found.isEmpty())
        return std::nullopt;
    return found;
}

} // namespace dispatch

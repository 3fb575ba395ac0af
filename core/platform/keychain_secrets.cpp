// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/keychain_secrets.h"

#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <array>
#include <memory>
#include <vector>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array allSecrets{SecretName::VapiHmacSecret, SecretName::VapiHmacSecretPrevious,
    SecretName::VapiSecret, SecretName::VapiBearer, SecretName::VapiApiKey, SecretName::TwilioAccountSid,
    SecretName::TwilioAuthToken, SecretName::TwilioAuthTokenSecondary, SecretName::TwilioApiKey,
    SecretName::TwilioApiSecret, SecretName::SupabaseAnonKey, SecretName::SupabaseStationPassword,
    SecretName::ApiToken, SecretName::SmtpPassword, SecretName::SentryDsn};

// an unlocked key store answers in milliseconds; a locked one asks a person, who may not be there
constexpr std::chrono::milliseconds keyStorePatience{3000};

//! Whether there is a key store to ask. Without this a service on a machine without a session would have the
//! key store's library start a message bus of its own.
bool hasKeyStore()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return true;
#else
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        || (!qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR")
            && QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s));
#endif
}

} // namespace

KeychainSecrets::KeychainSecrets()
{
    const EnvironmentSecrets environment;
    std::vector<SecretName> missing;
    for (const SecretName name : allSecrets) {
        if (const auto found = environment.value(name))
            m_found[name] = *found;
        else
            missing.push_back(name);
    }
    if (!missing.empty() && hasKeyStore())
        askKeyStore(missing);
}

void KeychainSecrets::askKeyStore(const std::vector<SecretName>& names)
{
    QEventLoop loop;
    const auto open = std::make_shared<size_t>(names.size());
    for (const SecretName name : names) {
        // owns itself: a key store that answers after our patience ended must still find it alive
        auto* job = new QKeychain::ReadPasswordJob{u"drain-fortin"_s};
        job->setInsecureFallback(false);
        job->setKey(QString::fromLatin1(environmentName(name)));
        QObject::connect(job, &QKeychain::Job::finished, &loop, [this, job, name, open, waiting = &loop] {
            if (job->error() == QKeychain::NoError && !job->binaryData().isEmpty())
                m_found[name] = job->binaryData();
            if (--*open == 0)
                waiting->quit();
        });
        job->start();
    }
    QTimer::singleShot(keyStorePatience, &loop, &QEventLoop::quit);
    if (*open > 0)
        loop.exec();
}

std::optional<QByteArray> KeychainSecrets::value(SecretName name) const
{
    const auto it = m_found.find(name);
    if (it == m_found.end())
        return std::nullopt;
    return it->second;
}

} // namespace dispatch

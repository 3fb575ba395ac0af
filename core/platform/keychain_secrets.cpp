// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/keychain_secrets.h"

#include <QEventLoop>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <array>
#include <memory>
#include <vector>

namespace dispatch {

namespace {

constexpr std::array allSecrets{SecretName::VapiHmacSecret, SecretName::VapiHmacSecretPrevious,
    SecretName::VapiSecret, SecretName::VapiBearer, SecretName::VapiApiKey, SecretName::TwilioAccountSid,
    SecretName::TwilioAuthToken, SecretName::TwilioAuthTokenSecondary, SecretName::TwilioApiKey,
    SecretName::TwilioApiSecret, SecretName::SupabaseAnonKey, SecretName::SupabaseStationPassword,
    SecretName::ApiToken, SecretName::SmtpPassword, SecretName::SentryDsn};

constexpr std::chrono::milliseconds keychainPatience{3000};

} // namespace

KeychainSecrets::KeychainSecrets()
{
    const EnvironmentSecrets environment;
    std::vector<std::unique_ptr<QKeychain::ReadPasswordJob>> jobs;
    QEventLoop loop;
    size_t open = 0;
    for (const SecretName name : allSecrets) {
        if (const auto found = environment.value(name)) {
            m_found[name] = *found;
            continue;
        }
        auto job = std::make_unique<QKeychain::ReadPasswordJob>(QStringLiteral("drain-fortin"));
        job->setAutoDelete(false);
        job->setInsecureFallback(false);
        job->setKey(QString::fromLatin1(environmentName(name)));
        QObject::connect(
            job.get(), &QKeychain::Job::finished, &loop, [this, name, &open, &loop](QKeychain::Job* done) {
                const auto* read = static_cast<QKeychain::ReadPasswordJob*>(done);
                if (read->error() == QKeychain::NoError && !read->binaryData().isEmpty())
                    m_found[name] = read->binaryData();
                if (--open == 0)
                    loop.quit();
            });
        ++open;
        jobs.push_back(std::move(job));
    }
    for (const auto& job : jobs)
        job->start();
    if (open > 0) {
        QTimer::singleShot(keychainPatience, &loop, &QEventLoop::quit);
        loop.exec();
    }
}

std::optional<QByteArray> KeychainSecrets::value(SecretName name) const
{
    const auto it = m_found.find(name);
    if (it == m_found.end())
        return std::nullopt;
    return it->second;
}

} // namespace dispatch

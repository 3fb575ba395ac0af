// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station.h"

#include "core/base/logging.h"

namespace dispatch {

Station::Station(Settings settings, std::unique_ptr<CompanySource> company, std::unique_ptr<Store> store,
    const Clock& clock, bool demo)
    : m_settings{std::move(settings)}
    , m_clock{clock}
    , m_demo{demo}
    , m_company{std::move(company)}
    , m_store{std::move(store)}
    , m_attendance{clock}
    , m_ladders{std::make_unique<Ladder>(
          *m_store, m_company->book(), clock, [this] { return m_attendance.isAttended(); })}
{
}

Station::~Station() = default;

Result<std::unique_ptr<Station>> Station::open(
    const Settings& settings, const QString& dataDirectory, const Clock& clock, Random& random, bool demo)
{
    auto company = std::make_unique<CompanySource>(settings.companyFile, dataDirectory);
    Result<std::unique_ptr<Store>> store
        = Store::open({.directory = dataDirectory, .rawBodyRetention = settings.rawBodyRetention},
            company->book(), clock, random);
    if (!store)
        return store.error();
    company->look(); // now that the data directory is known to be this station's
    return std::unique_ptr<Station>{
        new Station{settings, std::move(company), std::move(*store), clock, demo}};
}

Status Station::listen()
{
    Result<std::unique_ptr<WebhookServer>> started = WebhookServer::start(m_settings.server,
        {.store = *m_store,
            .rules = m_company->book(),
            .clock = m_clock,
            .counters = m_counters,
            .health = *this});
    const QMutexLocker lock{&m_mutex};
    if (!started) {
        m_receptionFault = started.error();
        return started.error();
    }
    m_receptionFault.reset();
    m_server = std::move(*started);
    qCInfo(lcApp) << "listening on" << m_server->status().address;
    return Unit{};
}

QUrl Station::webhookUrl() const
{
    const QMutexLocker lock{&m_mutex};
    if (!m_server)
        return {};
    return QUrl{QStringLiteral("http://127.0.0.1:%1/webhooks/vapi").arg(m_server->port())};
}

StationStatus Station::measure() const
{
    const StoreHealth storeHealth = m_store->health();
    StationStatus status{
        .measuredAt = m_clock.now(),
        .lastCommitAt = storeHealth.lastCommitAt,
        .storeFailure = storeHealth.failure,
        .lowOnSpace = storeHealth.lowOnSpace,
        .companyTrouble = m_company->trouble(),
        .unattendedSince = m_attendance.unattendedSince(),
        .attended = m_attendance.isAttended(),
        .demo = m_demo,
    };
    const QMutexLocker lock{&m_mutex};
    status.receptionFault = m_receptionFault;
    if (!m_server)
        return status;
    const ReceptionStatus reception = m_server->status();
    status.listening = true;
    status.listenAddress = reception.address;
    status.authConfigured = reception.authConfigured;
    status.lastWebhookAt = reception.lastAcceptedAt;
    status.lastRefusedAt = reception.lastRefusedAt;
    status.certificateExpiresAt = reception.certificateExpiresAt;
    if (reception.certificateFault)
        status.receptionFault = reception.certificateFault;
    return status;
}

Health Station::health() const
{
    // asked by the server's own threads, which listen() must not wait for: only the store and
    // the company are looked at
    const StoreHealth storeHealth = m_store->health();
    if (storeHealth.failure)
        return Health::Unhealthy;
    const AuthSettings& auth = m_settings.server.auth;
    const bool canAuthenticate = (auth.acceptHmac && !auth.hmacSecrets.empty())
        || (auth.acceptSecret && !auth.plainSecret.isEmpty())
        || (auth.acceptBearer && !auth.bearerToken.isEmpty());
    return storeHealth.lowOnSpace || !canAuthenticate || m_company->trouble() ? Health::Degraded : Health::Ok;
}

} // namespace dispatch

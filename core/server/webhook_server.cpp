// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/webhook_server.h"

#include "core/base/logging.h"
#include "core/server/certificate_store.h"
#include "core/server/connection_acceptor.h"
#include "core/server/io_thread.h"
#include "core/server/routes.h"

#include <QHostAddress>

#include <algorithm>
#include <utility>

static void initServerResources()
{
    // resources of a static library are only registered when somebody says so
    Q_INIT_RESOURCE(dispatch_server);
}

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

Error misconfigured(const QString& key, const QString& value, const QString& remedy)
{
    return {.code = ErrorCode::Configuration, .args = {u"station.ini"_s, key, value, remedy}};
}

//! "localhost" and every address that parses; null for anything else.
QHostAddress listenAddress(const QString& text)
{
    return text == "localhost"_L1 ? QHostAddress{QHostAddress::LocalHost} : QHostAddress{text};
}

Result<QHostAddress> checkedAddress(const ServerSettings& settings)
{
    const QHostAddress address = listenAddress(settings.listen);
    if (address.isNull())
        return misconfigured(u"server.listen"_s, settings.listen,
            u"write an address of this machine, for example 127.0.0.1"_s);
    if (settings.tlsCertificate.isEmpty() != settings.tlsKey.isEmpty())
        return misconfigured(settings.tlsKey.isEmpty() ? u"server.tls_key"_s : u"server.tls_certificate"_s,
            {}, u"name both the certificate and its key, or neither"_s);
    if (settings.tlsCertificate.isEmpty() && !address.isLoopback() && !settings.behindProxy)
        return misconfigured(u"server.listen"_s, settings.listen,
            u"set server.tls_certificate and server.tls_key, or server.behind_proxy=true behind a proxy that does TLS"_s);
    return address;
}

//! The headers that decide who a request is from or what it is.
QList<QByteArray> singleHeaders(const AuthSettings& auth)
{
    QList<QByteArray> names{"authorization", "x-vapi-secret", "content-type", "content-encoding", "origin",
        auth.hmac.signatureHeader.toLower(), auth.hmac.timestampHeader.toLower()};
    if (!auth.hmac.messageIdHeader.isEmpty())
        names.append(auth.hmac.messageIdHeader.toLower());
    return names;
}

//! Secrets that no stored body may repeat.
std::vector<QByteArray> ownSecrets(const AuthSettings& auth)
{
    std::vector<QByteArray> secrets = auth.hmacSecrets;
    for (const QByteArray& secret : {auth.plainSecret, auth.bearerToken, auth.apiToken}) {
        if (!secret.isEmpty())
            secrets.push_back(secret);
    }
    return secrets;
}

std::optional<Instant> timeOf(const std::atomic<qint64>& epochMs)
{
    const qint64 ms = epochMs;
    return ms == 0 ? std::nullopt : std::optional{fromEpochMs(ms)};
}

} // namespace

class WebhookServer::Private {
public:
    Private(const ServerSettings& wanted, ServerCollaborators collaborators, WebhookAuthenticator checker,
        TrustedProxies trusted, std::unique_ptr<CertificateStore> pair)
        : settings{wanted}
        , with{collaborators}
        , authenticator{std::move(checker)}
        , proxies{std::move(trusted)}
        , certificates{std::move(pair)}
        , acceptor{certificates.get(), threads}
    {
    }

    ~Private()
    {
        acceptor.stop();
        // each may ask any other to evict a connection: none goes before all have stopped
        for (const auto& thread : threads)
            thread->stop();
    }
    Q_DISABLE_COPY_MOVE(Private)

    [[nodiscard]] Status start(const QHostAddress& wanted);

    const ServerSettings settings;
    const ServerCollaborators with;
    const WebhookAuthenticator authenticator;
    const TrustedProxies proxies;
    const Redactor redactor{ownSecrets(settings.auth)};
    const GateRules rules{.limits = settings.limits, .singleHeaders = singleHeaders(settings.auth)};
    ConnectionRegistry connections{settings.limits};
    RateLimiter limiter{settings.rate};
    ReplayCache replays{};
    ReceptionTimes times{};
    const Site site{settings, with, authenticator, proxies, redactor, connections, limiter, replays, times};
    const GuardContext guard{rules, with.clock, with.counters, connections, proxies};
    const std::unique_ptr<CertificateStore> certificates;
    std::vector<std::unique_ptr<IoThread>> threads{};
    ConnectionAcceptor acceptor;
    QString address{};
    quint16 port = 0;
};

Status WebhookServer::Private::start(const QHostAddress& wanted)
{
    const auto install = [this](QHttpServer& server) { return installRoutes(server, site); };
    const auto evict = [this](const ConnectionRegistry::Ticket& ticket) {
        threads[static_cast<size_t>(ticket->ioThread())]->evict(ticket);
    };
    const int count = std::max(1, settings.ioThreads);
    for (int i = 0; i < count; ++i)
        threads.push_back(std::make_unique<IoThread>(i, guard, certificates.get(), install, evict));
    for (const auto& thread : threads) {
        if (!thread->start())
            return Error{.code = ErrorCode::Io, .args = {u"127.0.0.1"_s}, .detail = u"no loopback port"_s};
    }
    const auto listening = acceptor.start(wanted, settings.port);
    if (!listening)
        return listening.error();
    port = *listening;
    const bool isIpv6 = wanted.protocol() == QAbstractSocket::IPv6Protocol;
    address = (isIpv6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(wanted.toString()).arg(port);
    qCInfo(lcServer) << "listening on" << address << (certificates ? "with TLS" : "without TLS");
    if (!authenticator.isConfigured())
        qCWarning(lcServer) << "no webhook secret is configured: every webhook gets 401";
    return Unit{};
}

Result<std::unique_ptr<WebhookServer>> WebhookServer::start(
    const ServerSettings& settings, ServerCollaborators with)
{
    initServerResources();
    const auto address = checkedAddress(settings);
    if (!address)
        return address.error();
    auto authenticator = WebhookAuthenticator::create(settings.auth, settings.publicUrl);
    if (!authenticator)
        return authenticator.error();
    auto proxies = TrustedProxies::parse(settings.trustedProxies);
    if (!proxies)
        return proxies.error();
    std::unique_ptr<CertificateStore> certificates;
    if (!settings.tlsCertificate.isEmpty()) {
        auto opened = CertificateStore::open(settings.tlsCertificate, settings.tlsKey);
        if (!opened)
            return opened.error();
        certificates = std::move(opened).value();
    }
    auto d = std::make_unique<Private>(settings, with, std::move(authenticator).value(),
        std::move(proxies).value(), std::move(certificates));
    if (const auto started = d->start(*address); !started)
        return started.error();
    return std::unique_ptr<WebhookServer>{new WebhookServer{std::move(d)}};
}

WebhookServer::WebhookServer(std::unique_ptr<Private> priv)
    : d{std::move(priv)}
{
}

WebhookServer::~WebhookServer() = default;

quint16 WebhookServer::port() const
{
    return d->port;
}

ReceptionStatus WebhookServer::status() const
{
    return {.address = d->address,
        .authConfigured = d->authenticator.isConfigured(),
        .lastAcceptedAt = timeOf(d->times.lastAccepted),
        .lastRefusedAt = timeOf(d->times.lastRefused),
        .certificateExpiresAt = d->certificates ? std::optional{d->certificates->expiresAt()} : std::nullopt,
        .certificateFault = d->certificates ? d->certificates->fault() : std::nullopt,
        .connections = d->connections.count()};
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/counters.h"
#include "core/base/result.h"
#include "core/server/server_settings.h"

#include <memory>
#include <optional>

namespace dispatch {

class RuleBook;
class Store;

//! What /healthz says.
enum class Health { Ok, Degraded, Unhealthy };

//! Who knows how the program is. Declared here, implemented above. Called from any I/O thread; must not
//! block.
class HealthSource {
public:
    HealthSource() = default;
    virtual ~HealthSource() = default;
    Q_DISABLE_COPY_MOVE(HealthSource)
    [[nodiscard]] virtual Health health() const = 0;
};

//! What the server works with; everything outlives it.
struct ServerCollaborators {
    Store& store;
    const RuleBook& rules;
    const Clock& clock;
    Counters& counters;
    const HealthSource& health;
};

//! What the server measured of itself.
struct ReceptionStatus {
    QString address{}; //!< "127.0.0.1:8787"
    bool authConfigured = false;
    std::optional<Instant> lastAcceptedAt{}; //!< last webhook answered 200
    std::optional<Instant> lastRefusedAt{}; //!< last webhook answered 401
    std::optional<Instant> certificateExpiresAt{};
    std::optional<Error>
        certificateFault{}; //!< the files changed and cannot be used: the old certificate still serves
    int connections = 0;
};

//! The embedded HTTP server: guarding listener, TLS, authentication, routes. Runs on threads of its own.
class WebhookServer final {
public:
    //! Starts listening. Configuration (plain HTTP beyond loopback, unreadable certificate, bad address),
    //! Conflict (port in use) or Io.
    static Result<std::unique_ptr<WebhookServer>> start(
        const ServerSettings& settings, ServerCollaborators with);

    //! Stops accepting, lets running requests finish, closes.
    ~WebhookServer();
    Q_DISABLE_COPY_MOVE(WebhookServer)

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] ReceptionStatus status() const; //!< any thread

private:
    class Private;
    explicit WebhookServer(std::unique_ptr<Private> priv);
    std::unique_ptr<Private> d;
};

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/client_address.h"
#include "core/server/connection_registry.h"
#include "core/server/rate_limiter.h"
#include "core/server/replay_cache.h"
#include "core/server/webhook_authenticator.h"
#include "core/server/webhook_server.h"
#include "core/vapi/redactor.h"

#include <atomic>

namespace dispatch {

//! When the last webhooks came, in milliseconds since the epoch; 0: never. Any thread.
struct ReceptionTimes {
    std::atomic<qint64> lastAccepted{0};
    std::atomic<qint64> lastRefused{0};
};

//! What all routes of one server work with, on whatever I/O thread they run. Outlives them.
struct Site {
    const ServerSettings& settings;
    const ServerCollaborators& with;
    const WebhookAuthenticator& authenticator;
    const TrustedProxies& proxies;
    const Redactor& redactor;
    const ConnectionRegistry& connections;
    RateLimiter& limiter;
    ReplayCache& replays;
    ReceptionTimes& times;
};

} // namespace dispatch

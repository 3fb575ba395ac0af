// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/instant.h"
#include "core/link/company_trouble.h"

#include <optional>

namespace dispatch {

//! What the station measured of itself; a desk shows it with its age, never as a bare green light.
struct StationStatus {
    Instant measuredAt{};
    bool listening = false;
    QString listenAddress{}; //!< "127.0.0.1:8787"; empty while not listening
    std::optional<Error> receptionFault{}; //!< why it does not listen, or why a new certificate is not in use
    bool authConfigured = false; //!< a webhook secret is there; without one every webhook gets 401
    std::optional<Instant> lastWebhookAt{}; //!< last accepted webhook
    std::optional<Instant> lastRefusedAt{}; //!< last webhook with bad or missing proof
    std::optional<Instant> lastCommitAt{};
    std::optional<Error> storeFailure{};
    bool lowOnSpace = false;
    std::optional<Instant> certificateExpiresAt{}; //!< empty without TLS
    std::optional<CompanyTrouble>
        companyTrouble{}; //!< other business facts are in force than the settings ask for
    std::optional<Instant> unattendedSince{}; //!< empty while somebody is at a desk, or when nobody ever was
    bool attended = true; //!< somebody is at a desk: there was input within 5 min, and no lock on the screen
    bool textsConfigured = false; //!< people of the team can be sent texts
    bool demo = false;
    bool operator==(const StationStatus&) const = default;
};

} // namespace dispatch

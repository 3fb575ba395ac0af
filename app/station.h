// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/company_source.h"
#include "app/settings.h"
#include "core/alarm/ladder_watch.h"
#include "core/base/clock.h"
#include "core/base/counters.h"
#include "core/base/random.h"
#include "core/link/attendance.h"
#include "core/link/station_status.h"
#include "core/server/webhook_server.h"
#include "core/store/store.h"

#include <QMutex>
#include <QUrl>

#include <memory>

namespace dispatch {

//! The receiving half of the program: rules, store and server, wired together. Owns its threads; one per data
//! directory.
class Station final : public HealthSource {
public:
    //! Opens the store. Errors: those of Store::open().
    static Result<std::unique_ptr<Station>> open(const Settings& settings, const QString& dataDirectory,
        const Clock& clock, Random& random, bool demo);
    ~Station() override;
    Q_DISABLE_COPY_MOVE(Station)

    //! Starts receiving; may be called again after a failure. Errors: those of WebhookServer::start(). Not
    //! thread-safe with itself.
    Status listen();

    //! Takes over the company file when it has changed. Not thread-safe with itself.
    void lookAtCompany() { m_company->look(); }

    [[nodiscard]] Store& store() { return *m_store; }
    //! Who is at the desks. Any thread.
    [[nodiscard]] Attendance& attendance() { return m_attendance; }
    //! The rules in force. Any thread.
    [[nodiscard]] const RuleBook& rules() const { return m_company->book(); }
    //! Where this machine reaches the webhook route; empty while not listening.
    [[nodiscard]] QUrl webhookUrl() const;

    //! What is true at this moment, for the desks. Any thread.
    [[nodiscard]] StationStatus measure() const;

    //! Any thread.
    [[nodiscard]] Health health() const override;

private:
    Station(Settings settings, std::unique_ptr<CompanySource> company, std::unique_ptr<Store> store,
        const Clock& clock, bool demo);

    const Settings m_settings;
    const Clock& m_clock;
    const bool m_demo;
    Counters m_counters{};
    const std::unique_ptr<CompanySource> m_company; //!< before all who decide by its rules
    std::unique_ptr<Store> m_store;
    Attendance m_attendance;
    LadderWatch m_ladders; //!< after all that it looks at
    mutable QMutex m_mutex{}; //!< guards what follows
    std::optional<Error> m_receptionFault{};
    std::unique_ptr<WebhookServer> m_server{}; //!< last: stops first
};

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/heartbeat.h"
#include "app/session.h"

#include "core/link/link_station.h"
#include "core/link/local_link.h"

namespace dispatch {

//! Everything that runs where calls are received: the station and its local socket. Made and destroyed on the
//! main thread.
class Reception final {
public:
    //! Opens the store and starts to listen. When listening fails and \a mayListenLater (a window will show
    //! it), goes on and tries again; configuration errors always end it.
    static Result<std::unique_ptr<Reception>> start(
        const Session& session, const Clock& clock, Random& random, bool mayListenLater);
    ~Reception() = default;
    Q_DISABLE_COPY_MOVE(Reception)

    [[nodiscard]] Station& station() { return *m_station; }

    //! The heartbeat, which \a link hears too; both this and \a link must outlive it. Null where there is no
    //! window.
    [[nodiscard]] std::unique_ptr<Heartbeat> beatFor(LocalLink* link);

private:
    Reception() = default;

    std::unique_ptr<Station> m_station{};
    std::unique_ptr<LinkStation> m_socket{};
};

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/link/link_limits.h"
#include "core/link/station_status.h"

#include <memory>

namespace dispatch {

class Attendance;
class Store;

//! The station's end of the local socket: any number of windows in other processes (LinkLimits::mostDesks)
//! attach, hang, die and come back without the store noticing. Owns its threads.
class LinkStation final {
public:
    //! Starts to listen at \a address, see linkAddress(). \a store, \a clock and \a attendance must outlive
    //! it. \return AlreadyRunning (args: address) when a station answers there; Io (args: address).
    static Result<std::unique_ptr<LinkStation>> listen(const QString& address, Store& store,
        const Clock& clock, Attendance& attendance, const LinkLimits& limits = {});
    //! Commands that arrived are still carried out.
    ~LinkStation();
    Q_DISABLE_COPY_MOVE(LinkStation)

    //! Tells every desk; to be called at least every two seconds, which is what desks take for a sign of
    //! life. Any thread.
    void publish(const StationStatus& status);

    //! Any thread.
    [[nodiscard]] const LinkCounts& counts() const;

private:
    class Private;
    explicit LinkStation(std::unique_ptr<Private> inside);
    std::unique_ptr<Private> d;
};

} // namespace dispatch

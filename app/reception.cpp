// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reception.h"

#include "core/base/logging.h"
#include "core/link/link_address.h"

namespace dispatch {

Result<std::unique_ptr<Reception>> Reception::start(
    const Session& session, const Clock& clock, Random& random, bool mayListenLater)
{
    std::unique_ptr<Reception> reception{new Reception};
    Result<std::unique_ptr<Station>> station
        = Station::open(session.settings, session.dataDirectory, clock, random, session.demo);
    if (!station)
        return station.error();
    reception->m_station = std::move(*station);
    if (const Status listening = reception->m_station->listen(); !listening) {
        if (!mayListenLater || listening.error().code == ErrorCode::Configuration)
            return listening.error();
        qCCritical(lcApp) << "not listening:" << listening.error().detail;
    }
    const Result<QString> address = linkAddress(session.dataDirectory);
    if (!address)
        return address.error();
    Result<std::unique_ptr<LinkStation>> socket = LinkStation::listen(
        *address, reception->m_station->store(), clock, reception->m_station->attendance());
    if (!socket)
        return socket.error();
    reception->m_socket = std::move(*socket);
    return reception;
}

std::unique_ptr<Heartbeat> Reception::beatFor(LocalLink* link)
{
    std::vector<Heartbeat::Listener> listeners{
        [socket = m_socket.get()](const StationStatus& status) { socket->publish(status); }};
    if (link != nullptr)
        listeners.emplace_back([link](const StationStatus& status) { link->publish(status); });
    return std::make_unique<Heartbeat>(*m_station, std::move(listeners));
}

} // namespace dispatch

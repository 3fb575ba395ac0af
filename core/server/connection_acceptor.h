// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/io_thread.h"

#include <QHostAddress>

#include <memory>
#include <vector>

namespace dispatch {

//! Listens on a thread of its own and hands each connection to the I/O thread that has the fewest. Looks
//! after the certificate files, too.
class ConnectionAcceptor final {
public:
    //! \a certificates may be null: plain HTTP. Everything outlives the acceptor.
    ConnectionAcceptor(CertificateStore* certificates, const std::vector<std::unique_ptr<IoThread>>& threads);
    //! Stops listening.
    ~ConnectionAcceptor();
    Q_DISABLE_COPY_MOVE(ConnectionAcceptor)

    //! \a port 0: any free one. \return the port; Conflict when it is in use, else Io.
    [[nodiscard]] Result<quint16> start(const QHostAddress& address, quint16 port);
    void stop();

private:
    class Listener;
    class Thread;

    CertificateStore* const m_certificates;
    const std::vector<std::unique_ptr<IoThread>>& m_threads;
    std::unique_ptr<Thread> m_thread{};
};

} // namespace dispatch

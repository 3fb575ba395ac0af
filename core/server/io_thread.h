// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/certificate_store.h"
#include "core/server/guarded_socket.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

class QHttpServer;

namespace dispatch {

//! One of the threads that serve connections, with a QHttpServer of its own. The handlers that \a install
//! puts into it run on this thread, one at a time.
class IoThread final {
public:
    //! Puts routes into the thread's server; called on the thread. What it returns lives as long as the
    //! server.
    using Install = std::function<std::shared_ptr<void>(QHttpServer&)>;

    //! Has the connection of an evicted ticket closed by the thread that serves it. Called on any I/O thread.
    using Evict = std::function<void(const ConnectionRegistry::Ticket&)>;

    //! \a index: the thread's number in its tickets. \a certificates may be null: plain HTTP. Everything
    //! outlives the thread.
    IoThread(int index, const GuardContext& context, const CertificateStore* certificates, Install install,
        Evict evictElsewhere);
    //! Calls stop().
    ~IoThread();
    Q_DISABLE_COPY_MOVE(IoThread)

    //! False: the thread could not be set up.
    [[nodiscard]] bool start();
    //! Lets the running request finish, then closes every connection. What other threads still ask of this
    //! one is harmless and has no effect.
    void stop();

    [[nodiscard]] int connections() const { return m_connections; }
    //! Serves \a descriptor if the caps allow it. Any thread.
    void serve(qintptr descriptor);
    //! Closes the connection of \a ticket, which this thread serves and which was evicted. Any thread.
    void evict(const ConnectionRegistry::Ticket& ticket);

private:
    class Loop;
    class Thread;

    const int m_index;
    const GuardContext m_context;
    const CertificateStore* const m_certificates;
    const Install m_install;
    const Evict m_evictElsewhere;
    std::atomic<int> m_connections{0};
    std::unique_ptr<Thread> m_thread;
    QObject m_mailbox{}; //!< takes what other threads ask; belongs to the thread, but outlives its loop
    Loop* m_loop = nullptr; //!< lives on the thread, and is used there only
};

} // namespace dispatch

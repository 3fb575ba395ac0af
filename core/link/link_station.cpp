// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/link_station.h"

#include "core/link/link_server.h"

#include <optional>

namespace dispatch {

using namespace Qt::StringLiterals;

class LinkStation::Private {
public:
    Private(Store& store, const Clock& clock, Attendance& attendance, const LinkLimits& limits)
        : queue{std::make_shared<ChangeQueue>(limits.mostWaitingChanges, [this] { wake(); })}
        , worker{std::make_unique<CommandWorker>(store, clock)}
        , server{std::make_unique<LinkServer>(*queue, *worker, attendance, limits, counts)}
    {
        server->moveToThread(&thread);
        thread.setObjectName(u"link"_s);
        thread.start();
    }

    ~Private()
    {
        queue->close();
        onThread([this] { server->stop(); }); // no more commands for the worker
        worker.reset(); // its replies are posted to the server, which is still there
        onThread([this] { server.reset(); });
        thread.quit();
        thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Private)

    template <typename Work> void onThread(Work work)
    {
        QMetaObject::invokeMethod(server.get(), work, Qt::BlockingQueuedConnection);
    }

    void wake() const
    {
        QMetaObject::invokeMethod(server.get(), &LinkServer::deliverChanges, Qt::QueuedConnection);
    }

    LinkCounts counts{};
    std::shared_ptr<ChangeQueue> queue; //!< shared with the store's listener, which may outlive the station
    std::unique_ptr<CommandWorker> worker;
    std::unique_ptr<LinkServer> server; //!< lives on the thread
    QThread thread{};
};

LinkStation::LinkStation(std::unique_ptr<Private> inside)
    : d{std::move(inside)}
{
}

LinkStation::~LinkStation() = default;

Result<std::unique_ptr<LinkStation>> LinkStation::listen(const QString& address, Store& store,
    const Clock& clock, Attendance& attendance, const LinkLimits& limits)
{
    auto inside = std::make_unique<Private>(store, clock, attendance, limits);
    std::optional<Error> failure;
    inside->onThread([&] {
        if (const Status listening = inside->server->listen(address); !listening)
            failure = listening.error();
    });
    if (failure)
        return *failure;
    store.addCommitListener(
        [queue = inside->queue](const std::vector<Change>& changes) { queue->push(changes); });
    return std::unique_ptr<LinkStation>{new LinkStation{std::move(inside)}};
}

void LinkStation::publish(const StationStatus& status)
{
    LinkServer* const server = d->server.get();
    QMetaObject::invokeMethod(
        server, [server, status] { server->deliverStatus(status); }, Qt::QueuedConnection);
}

const LinkCounts& LinkStation::counts() const
{
    return d->counts;
}

} // namespace dispatch

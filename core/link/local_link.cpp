// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/local_link.h"

#include "core/link/attendance.h"
#include "core/link/change_queue.h"
#include "core/link/command_worker.h"

namespace dispatch {

namespace {

constexpr quint64 thisProcess = 0; // the desks on the socket count from 1

} // namespace

LocalLink::LocalLink(Store& store, const Clock& clock, Attendance* attendance, QObject* parent)
    : DeskLink{parent}
    , m_attendance{attendance}
    , m_queue{std::make_shared<ChangeQueue>(mostWaitingChanges,
          [this] { QMetaObject::invokeMethod(this, &LocalLink::deliver, Qt::QueuedConnection); })}
    , m_worker{std::make_unique<CommandWorker>(store, clock)}
{
    store.addCommitListener([queue = m_queue](const std::vector<Change>& changes) { queue->push(changes); });
}

LocalLink::~LocalLink()
{
    if (m_attendance != nullptr)
        m_attendance->leave(thisProcess);
    m_queue->close();
    m_worker.reset(); // before the base is gone: its replies are posted to this object
}

void LocalLink::send(const Command& command, Reply reply)
{
    m_worker->handle(command, [this, reply = std::move(reply)](const Result<quint64>& outcome) {
        QMetaObject::invokeMethod(
            this, [reply, outcome] { reply(outcome); }, Qt::QueuedConnection);
    });
}

void LocalLink::tell(const DeskPresence& presence)
{
    if (m_attendance != nullptr)
        m_attendance->tell(thisProcess, presence);
}

void LocalLink::publish(const StationStatus& status)
{
    QMetaObject::invokeMethod(this, [this, status] { emit statusMeasured(status); });
}

void LocalLink::deliver()
{
    const ChangeQueue::Batch batch = m_queue->take();
    if (batch.overflowed)
        emit resyncNeeded();
    else if (!batch.changes.isEmpty())
        emit changed(batch.changes);
}

} // namespace dispatch

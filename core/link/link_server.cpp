// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/link_server.h"

#include "core/base/logging.h"

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostChangesInAFrame = 512;
constexpr int probeMilliseconds = 1000;

bool somebodyAnswers(const QString& address)
{
    QLocalSocket probe;
    probe.connectToServer(address);
    return probe.waitForConnected(probeMilliseconds);
}

} // namespace

LinkServer::LinkServer(ChangeQueue& queue, CommandWorker& worker, Attendance& attendance,
    const LinkLimits& limits, LinkCounts& counts)
    : m_queue{queue}
    , m_worker{worker}
    , m_attendance{attendance}
    , m_limits{limits}
    , m_counts{counts}
{
    // only the user who runs the station; the data directory around the socket is closed to others as well
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &LinkServer::acceptDesks);
}

void LinkServer::stop()
{
    m_server.close();
    const QHash<quint64, DeskConnection*> desks = std::exchange(m_desks, {});
    for (auto desk = desks.cbegin(); desk != desks.cend(); ++desk) {
        m_attendance.leave(desk.key());
        desk.value()->disconnect(this);
        delete desk.value();
        --m_counts.desks;
    }
}

Status LinkServer::listen(const QString& address)
{
    // listening would silently take the name away from a station that lives
    if (somebodyAnswers(address))
        return Error{.code = ErrorCode::AlreadyRunning, .args = {address}};
    QLocalServer::removeServer(address); // left behind by one that was killed
    if (!m_server.listen(address))
        return Error{.code = ErrorCode::Io, .args = {address}, .detail = m_server.errorString()};
    return Unit{};
}

void LinkServer::acceptDesks()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        if (m_desks.size() < m_limits.mostDesks)
            attach(socket);
        else
            socket->deleteLater();
    }
}

void LinkServer::attach(QLocalSocket* socket)
{
    const quint64 id = ++m_lastDesk;
    auto* desk = new DeskConnection{socket, m_limits, m_counts, this};
    m_desks.insert(id, desk);
    ++m_counts.desks;
    connect(desk, &DeskConnection::commandReceived, this,
        [this, id](const Command& command) { execute(id, command); });
    connect(desk, &DeskConnection::presenceTold, this,
        [this, id](const DeskPresence& presence) { m_attendance.tell(id, presence); });
    connect(desk, &DeskConnection::closed, this, [this, id] {
        m_attendance.leave(id);
        if (DeskConnection* gone = m_desks.take(id)) {
            --m_counts.desks;
            gone->deleteLater();
        }
    });
    if (!m_status.isEmpty())
        desk->tell(m_status);
}

void LinkServer::execute(quint64 desk, const Command& command)
{
    m_worker.handle(command, [this, desk, id = command.id](const Result<quint64>& outcome) {
        CommandReply reply{.id = id};
        if (outcome)
            reply.seq = *outcome;
        else
            reply.refusal = outcome.error();
        QMetaObject::invokeMethod(
            this,
            [this, desk, reply] {
                if (DeskConnection* asker = m_desks.value(desk)) // it may have left meanwhile
                    asker->reply(reply);
            },
            Qt::QueuedConnection);
    });
}

void LinkServer::deliverChanges()
{
    const ChangeQueue::Batch batch = m_queue.take();
    for (qsizetype from = 0; from < batch.changes.size(); from += mostChangesInAFrame)
        tellAll(batch.changes.mid(from, mostChangesInAFrame));
    if (!batch.overflowed)
        return;
    for (DeskConnection* desk : std::as_const(m_desks))
        desk->tellResync();
}

void LinkServer::tellAll(const QList<Change>& changes)
{
    const Result<QByteArray> frame = encodeFrame(ChangeBatch{.changes = changes});
    for (DeskConnection* desk : std::as_const(m_desks)) {
        if (frame)
            desk->tell(*frame);
        else
            desk->tellResync(); // call ids of absurd length: reading again says the same
    }
}

void LinkServer::deliverStatus(const StationStatus& status)
{
    const Result<QByteArray> frame = encodeFrame(status);
    if (!frame)
        return;
    m_status = *frame;
    for (DeskConnection* desk : std::as_const(m_desks))
        desk->tellIfIdle(m_status);
}

} // namespace dispatch

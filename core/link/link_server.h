// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/link/attendance.h"
#include "core/link/change_queue.h"
#include "core/link/command_worker.h"
#include "core/link/desk_connection.h"

#include <QHash>
#include <QLocalServer>

namespace dispatch {

//! Accepts desks on the local socket and passes changes out and commands in. Lives on the station's I/O
//! thread.
class LinkServer final : public QObject {
    Q_OBJECT

public:
    //! The references must outlive it.
    LinkServer(ChangeQueue& queue, CommandWorker& worker, Attendance& attendance, const LinkLimits& limits,
        LinkCounts& counts);
    ~LinkServer() override { stop(); }

    //! AlreadyRunning (args: address) when somebody answers there; Io (args: address) otherwise.
    [[nodiscard]] Status listen(const QString& address);

    //! Hangs up on everybody; no command is handed to the worker afterwards.
    void stop();

    void deliverChanges();
    void deliverStatus(const StationStatus& status);

private:
    void acceptDesks();
    void attach(QLocalSocket* socket);
    void execute(quint64 desk, const Command& command);
    void tellAll(const QList<Change>& changes);

    ChangeQueue& m_queue;
    CommandWorker& m_worker;
    Attendance& m_attendance;
    const LinkLimits m_limits;
    LinkCounts& m_counts;
    QLocalServer m_server{this}; // a child, so that it moves to the I/O thread too
    QHash<quint64, DeskConnection*> m_desks{};
    quint64 m_lastDesk = 0;
    QByteArray m_status{}; //!< frame of the last status, for those who come later
};

} // namespace dispatch

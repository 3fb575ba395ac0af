// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/link/command.h"
#include "core/link/desk_presence.h"
#include "core/link/station_status.h"
#include "core/store/change.h"

#include <QList>
#include <QObject>

#include <functional>

namespace dispatch {

//! The desk's end of the seam: Command in, Change out. Lives on the window's thread. Two carriers: in-process
//! (LocalLink) and local socket (SocketLink). Losing a Change costs nothing: resyncNeeded() says "read
//! again".
class DeskLink : public QObject {
    Q_OBJECT

public:
    //! Called on the desk's thread exactly once: the journal's sequence, or why the station refused.
    using Reply = std::function<void(const Result<quint64>&)>;

    using QObject::QObject;

    //! Hands \a command to the station; never blocks. Network when the station is not there: the caller keeps
    //! the text.
    virtual void send(const Command& command, Reply reply) = 0;

    //! Tells the station who is here; never blocks. Lost while the station is not there.
    virtual void tell(const DeskPresence& presence) = 0;

    [[nodiscard]] virtual bool isAttached() const = 0;

signals:
    void changed(const QList<dispatch::Change>& changes);
    //! Some changes were not delivered (late attach, slow desk, reconnect): read everything shown again.
    void resyncNeeded();
    void statusMeasured(const dispatch::StationStatus& status);
    void attachedChanged(bool attached);
};

} // namespace dispatch

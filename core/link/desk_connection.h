// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/link/link_codec.h"
#include "core/link/link_limits.h"

#include <QLocalSocket>
#include <QObject>
#include <QTimer>

namespace dispatch {

//! The station's side of one attached desk. A desk that does not read costs at most limits.mostUnsentBytes
//! and is told to read again once it does; one that stays silent for limits.stallLimit is hung up on. One
//! that floods is read only as fast as its commands are done. Lives on the station's I/O thread.
class DeskConnection final : public QObject {
    Q_OBJECT

public:
    //! Takes \a socket over and greets the desk.
    DeskConnection(QLocalSocket* socket, const LinkLimits& limits, LinkCounts& counts, QObject* parent);

    //! Sends \a frame, or forgets it and owes the desk a Resync.
    void tell(const QByteArray& frame);
    //! Some changes were lost before they came here.
    void tellResync();
    //! Sends \a frame unless the desk has something left to read: the next one will do.
    void tellIfIdle(const QByteArray& frame);
    //! Answers one commandReceived().
    void reply(const CommandReply& reply);

signals:
    void commandReceived(const dispatch::Command& command);
    void presenceTold(const dispatch::DeskPresence& presence);
    void closed();

private:
    void begin();
    void write(const QByteArray& frame);
    void read();
    [[nodiscard]] bool mayRead() const;
    [[nodiscard]] bool accept(const LinkMessage& message);
    void noteProgress();
    void payResync();
    void hangUp(const char* why);

    QLocalSocket* const m_socket;
    const LinkLimits m_limits;
    LinkCounts& m_counts;
    FrameReader m_reader{};
    QTimer m_stall{};
    bool m_greeted = false;
    bool m_resyncOwed = false;
    bool m_closing = false;
    int m_inFlight = 0;
};

} // namespace dispatch

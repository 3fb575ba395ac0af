// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/link/desk_link.h"
#include "core/link/link_codec.h"

#include <QLocalSocket>
#include <QTimer>

#include <chrono>
#include <vector>

namespace dispatch {

//! How patient a desk is with its station.
struct SocketLinkTiming {
    std::chrono::milliseconds firstRetry{100};
    std::chrono::milliseconds longestRetry{5000}; //!< each wait doubles, up to this
    std::chrono::milliseconds silence{10'000}; //!< without a sign of life before the station is given up
};

//! The desk's end of the local socket. Comes back by itself, also when the station starts later. What was
//! asked of a station that went away is answered with Network: whether it was done is not known, and sending
//! the same Command again is safe. Replies still open when the link is destroyed are not called.
class SocketLink final : public DeskLink {
    Q_OBJECT

public:
    //! \a address: see linkAddress(). The first attempt is made once the event loop runs.
    explicit SocketLink(
        const QString& address, const SocketLinkTiming& timing = {}, QObject* parent = nullptr);
    ~SocketLink() override;

    //! Malformed for a command that no frame can hold.
    void send(const Command& command, Reply reply) override;
    void tell(const DeskPresence& presence) override;
    [[nodiscard]] bool isAttached() const override { return m_attached; }

private:
    struct Pending {
        QString id{};
        Reply reply{};
    };

    void connectToStation();
    void greet();
    void read();
    [[nodiscard]] bool accept(const LinkMessage& message);
    [[nodiscard]] bool attach(const Hello& hello);
    void settle(const CommandReply& reply);
    void lose();
    void doubtStation();
    void refuseLater(const Reply& reply, ErrorCode code);

    const QString m_address;
    const SocketLinkTiming m_timing;
    QLocalSocket m_socket{};
    FrameReader m_reader{};
    QTimer m_retry{};
    QTimer m_silence{};
    std::chrono::milliseconds m_nextRetry;
    std::vector<Pending> m_pending{};
    bool m_attached = false;
    bool m_doubted = false; //!< half of the silence has passed
};

} // namespace dispatch

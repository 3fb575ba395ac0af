// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/link/desk_link.h"

#include <vector>

namespace dispatch {

//! A station that does what the test says: keeps the commands it is sent until they are answered.
class FakeDeskLink final : public DeskLink {
public:
    struct Sent {
        Command command{};
        Reply reply{};
    };

    using DeskLink::DeskLink;

    void send(const Command& command, Reply reply) override { sent.push_back({command, std::move(reply)}); }
    void tell(const DeskPresence& presence) override { told.push_back(presence); }
    [[nodiscard]] bool isAttached() const override { return attached; }

    void tellChanged(const QString& call)
    {
        emit changed({Change{.seq = ++m_seq, .call = {call}, .kind = QStringLiteral("status")}});
    }

    std::vector<Sent> sent{};
    std::vector<DeskPresence> told{};
    bool attached = true;

private:
    quint64 m_seq = 0;
};

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/link/command.h"
#include "core/link/desk_presence.h"
#include "core/link/station_status.h"
#include "core/store/change.h"

#include <QList>

#include <optional>
#include <variant>

namespace dispatch {

//! Raised when a message changes its meaning: two programs of different versions do not talk.
inline constexpr int linkProtocol = 2;

//! The first message in both directions.
struct Hello {
    int protocol = linkProtocol;
    QString program{}; //!< version of the sender, for the log
    bool operator==(const Hello&) const = default;
};

//! Station → desk: commits since the last batch.
struct ChangeBatch {
    QList<Change> changes{};
    bool operator==(const ChangeBatch&) const = default;
};

//! Station → desk: changes were left out; read everything again.
struct Resync {
    bool operator==(const Resync&) const = default;
};

//! Station → desk: what became of the command with this id.
struct CommandReply {
    QString id{};
    quint64 seq = 0; //!< the journal's; 0 when refused
    std::optional<Error> refusal{};
    bool operator==(const CommandReply&) const = default;
};

//! Everything that travels over the local socket.
using LinkMessage
    = std::variant<Hello, Command, CommandReply, ChangeBatch, Resync, StationStatus, DeskPresence>;

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <chrono>

namespace dispatch {

//! How much the station bears from its desks.
struct LinkLimits {
    qsizetype mostWaitingChanges = 4096; //!< between the store thread and the I/O thread
    qint64 mostUnsentBytes = 256 * 1024; //!< changes for a desk that does not read, before they are forgotten
    std::chrono::milliseconds stallLimit{30'000}; //!< without reading a byte, before a desk is hung up on
    int mostDesks = 16;
    int mostCommandsInFlight = 32; //!< of one desk; it is not read further until one is done
};

//! What the desks cost; written by the I/O thread, read by anyone.
struct LinkCounts {
    std::atomic<int> desks = 0; //!< attached at this moment
    std::atomic<qint64> mostUnsentBytes = 0; //!< the most that ever waited for one desk
    std::atomic<quint64> resyncs = 0; //!< Resyncs owed because a desk did not read
    std::atomic<quint64> hungUp = 0; //!< desks that the station hung up on
};

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/instant.h"

#include <QString>

namespace dispatch {

//! "Something moved": what a desk is told after each commit. Thin on purpose: the desk reads the row itself.
struct Change {
    quint64 seq = 0; //!< of the journal; strictly rising within one store
    CallId call{}; //!< empty when the event is about no call
    QString kind{}; //!< kindName() of the event, or "erased"
    Instant receivedAt{};
    bool operator==(const Change&) const = default;
};

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/event.h"

#include <vector>

namespace dispatch {

//! Every event of the calls of the database at \a path that are listed (Call::listedAt()) from \a from until
//! before \a until, in the order in which they were received; nothing of erased calls. Changes nothing; runs
//! beside a station. \return NotFound while there is no database, StoreNewer, StoreCorrupt, StoreLocked or
//! StoreFailed.
[[nodiscard]] Result<std::vector<Event>> eventsOfCalls(const QString& path, Instant from, Instant until);

} // namespace dispatch

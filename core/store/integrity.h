// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace dispatch {

//! Recomputes the chain, the keys' and the payloads' digests of the database at \a path and lets SQLite check
//! the file, on a connection of its own that cannot write. \return StoreCorrupt only when not even reading
//! is possible; what is wrong inside stands in the report.
[[nodiscard]] Result<IntegrityReport> checkIntegrity(const QString& path);

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite_database.h"

namespace dispatch {

//! Opens or creates the database at \a path for writing: checks that it is ours before touching it, brings
//! its schema up to date, and makes every commit durable. \return StoreNewer and StoreCorrupt leave the file
//! as it is; also StoreReadOnly, StoreFull, StoreLocked, StoreFailed.
[[nodiscard]] Result<std::unique_ptr<SqliteDatabase>> openForWriting(const QString& path);

//! A second connection to a database that openForWriting() prepared.
[[nodiscard]] Result<std::unique_ptr<SqliteDatabase>> openForCheckpoints(const QString& path);

//! A connection that cannot change anything. \return NotFound while there is no database or no schema yet,
//! StoreNewer, StoreCorrupt, StoreLocked or StoreFailed.
[[nodiscard]] Result<std::unique_ptr<SqliteDatabase>> openForReading(const QString& path);

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <array>

namespace dispatch {

class SqliteDatabase;

//! One step of the schema: what makes a file of the version before into one of this version.
struct Migration {
    int version = 0; //!< PRAGMA user_version afterwards
    bool (*apply)(SqliteDatabase&) = nullptr; //!< runs inside a transaction; false on failure
};

//! Each in a file of its own, migration_N.cpp, never changed once released.
bool migrateTo1(SqliteDatabase& database);
bool migrateTo2(SqliteDatabase& database);
bool migrateTo3(SqliteDatabase& database);
bool migrateTo4(SqliteDatabase& database);

//! Every step in order; a later version adds its line here.
inline constexpr std::array migrations{Migration{.version = 1, .apply = &migrateTo1},
    Migration{.version = 2, .apply = &migrateTo2}, Migration{.version = 3, .apply = &migrateTo3},
    Migration{.version = 4, .apply = &migrateTo4}};

//! The schema that this program writes.
inline constexpr int schemaVersion = migrations.back().version;

//! Marks our files (PRAGMA application_id): "DFCn" as a number.
inline constexpr qint64 applicationId = 0x4446436e;

//! Reads the first bytes of the file at \a path without SQLite, so that a file that is not ours stays as it
//! is. A missing or empty file is fine. \return StoreNewer (args: found version, known version), StoreCorrupt
//! or StoreReadOnly.
[[nodiscard]] Status checkFileHeader(const QString& path);

//! Brings the schema of \a database to \a target, each step in a transaction of its own. \return StoreNewer
//! when it is beyond what the program knows, and nothing was written then; or why a step failed.
[[nodiscard]] Status migrate(SqliteDatabase& database, int target = schemaVersion);

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace dispatch {

//! Adds \a line and a line feed to the file at \a path, which is created when missing, and returns once it is
//! on the disk. A line that a crash cut short before is ended first. The writing is done by SQLite's layer
//! for files: it knows how to reach the disk on every system. \return StoreFull, StoreReadOnly or Io (args:
//! path).
[[nodiscard]] Status appendDurably(const QString& path, const QByteArray& line);

//! The first \a size bytes of a database file, fewer when it is shorter. Never open such a file in another
//! way: on POSIX systems closing it again would take every lock from the connections of this process.
//! \return StoreReadOnly, StoreFailed or Io (args: path).
[[nodiscard]] Result<QByteArray> databaseHeader(const QString& path, qsizetype size);

} // namespace dispatch

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

} // namespace dispatch

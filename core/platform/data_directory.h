// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace dispatch {

//! The folder for the program's data where the operating system wants it:
//! ~/.local/share/drain-fortin, %LOCALAPPDATA%\\drain-fortin.
[[nodiscard]] QString defaultDataDirectory();

//! Makes \a path and what leads to it; a new folder is closed to other users. One that is there stays as it
//! is. \return Io (args: path) when it cannot be made or is no folder.
[[nodiscard]] Status prepareDataDirectory(const QString& path);

} // namespace dispatch

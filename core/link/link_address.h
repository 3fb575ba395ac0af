// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace dispatch {

//! Where the station of a data directory is met by its desks: a socket file in the data directory itself;
//! where that path is too long for a socket, one in a private folder under the temporary directory, named
//! after a digest of the data directory; on Windows a pipe with that digest in its name. Both ends compute it
//! alike. \a dataDirectory must exist. \return Io (args: path) when the folder under the temporary directory
//! is not ours alone.
[[nodiscard]] Result<QString> linkAddress(const QString& dataDirectory);

} // namespace dispatch

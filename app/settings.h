// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secrets.h"
#include "core/server/server_settings.h"

#include <QProcessEnvironment>

namespace dispatch {

//! Which half of the program runs in this process.
enum class Role {
    Both, //!< station and window; a window only, where a station already owns the data directory
    Station, //!< no window
    Desk, //!< a window that never listens
};

//! Everything station.ini and the environment say; read once at start, passed by value. Secrets come from the
//! key store or the environment, never from the file.
struct Settings {
    Role role = Role::Both;
    ServerSettings server{};
    std::chrono::days rawBodyRetention{30};
    QString companyFile{}; //!< relative to the data directory; empty: the built-in one
    QStringList unknownKeys{}; //!< in the file, but nobody knows them: probably misspelt
};

//! Reads \a file (which may be missing) with \a environment on top.
//! \return Configuration (args: file, key, value, remedy) or Io.
[[nodiscard]] Result<Settings> readSettings(
    const QString& file, const QProcessEnvironment& environment, const Secrets& secrets);

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <memory>

namespace dispatch {

class SqliteDatabase;

//! Owns a data directory for as long as it lives. The lock is the operating system's lock on the file
//! station.lock, taken through SQLite: it goes with the process that holds it, however that ends, so a killed
//! station is replaced at once, also when its process id is used again or its remains are not collected yet.
class StationLock final {
public:
    //! \return AlreadyRunning (args: directory), StoreReadOnly, StoreFull or StoreFailed.
    static Result<std::unique_ptr<StationLock>> take(const QString& directory);
    ~StationLock();
    Q_DISABLE_COPY_MOVE(StationLock)

private:
    explicit StationLock(std::unique_ptr<SqliteDatabase> file);
    std::unique_ptr<SqliteDatabase> m_file;
};

} // namespace dispatch

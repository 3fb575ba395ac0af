// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace dispatch {

//! A store with \a calls generated calls below \a folder, made through Store::append() when it is not there
//! yet and left for the next run. \return its directory.
[[nodiscard]] Result<QString> storeWithCalls(const QString& folder, qint64 calls);

} // namespace dispatch

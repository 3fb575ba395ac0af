// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"

namespace dispatch {

//! A kept value as people read and type it: "450 280-3222".
[[nodiscard]] QString shownEntry(CustomerField field, const QString& value);

} // namespace dispatch

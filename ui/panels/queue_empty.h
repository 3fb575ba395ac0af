// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/queue_view.h"

#include <QString>

namespace dispatch {

//! What a list that was read and has no calls says; \a receivedToday, when known, stands below it where
//! nothing is left to do.
[[nodiscard]] QString emptyWords(const QueueView& view, std::optional<qint64> receivedToday);

} // namespace dispatch

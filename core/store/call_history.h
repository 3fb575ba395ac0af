// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/call_reader.h"
#include "core/store/stored_event.h"

namespace dispatch {

//! The line of a call's history that \a stored makes.
[[nodiscard]] HistoryEntry historyEntry(const StoredEvent& stored);

} // namespace dispatch

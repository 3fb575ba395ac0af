// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/call_reader.h"
#include "core/store/read_connection.h"

namespace dispatch {

//! CallReader::journal(), inside ReadConnection::within(); \a limit as it is.
[[nodiscard]] Result<std::vector<JournalLine>> journalLines(
    ReadConnection& connection, const JournalFilter& filter, quint64 before, int limit);

} // namespace dispatch

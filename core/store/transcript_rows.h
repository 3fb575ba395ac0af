// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"
#include "core/store/sqlite_database.h"

namespace dispatch {

//! The lines of the call whose number is ?1.
inline constexpr const char* transcriptQuery
    = "SELECT id, speaker, text, at, position FROM transcript_lines WHERE num = ?1";

//! Runs a statement of transcriptQuery for call \a num. \return the lines in the order of precedes().
[[nodiscard]] std::vector<TranscriptLine> transcriptOf(SqliteStatement& statement, qint64 num);

} // namespace dispatch

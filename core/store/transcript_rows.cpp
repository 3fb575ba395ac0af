// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transcript_rows.h"

#include "core/domain/reducer.h"

#include <algorithm>

namespace dispatch {

std::vector<TranscriptLine> transcriptOf(SqliteStatement& statement, qint64 num)
{
    std::vector<TranscriptLine> lines;
    SqliteRows rows = statement.rows(num);
    while (rows.next()) {
        lines.push_back({.id = rows.text(0),
            .speaker = static_cast<Speaker>(rows.integer(1)),
            .text = rows.text(2),
            .at = rows.isNull(3) ? std::nullopt : std::optional{fromEpochMs(rows.integer(3))},
            .position = static_cast<int>(rows.integer(4))});
    }
    std::sort(lines.begin(), lines.end(), &precedes);
    return lines;
}

} // namespace dispatch

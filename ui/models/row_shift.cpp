// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/row_shift.h"

#include <algorithm>

namespace dispatch {

namespace {

//! How many rows from \a first on show the same calls as before.
qint64 samePrefix(const RowCache& shown, qint64 first, const std::vector<Call>& fresh)
{
    qint64 same = 0;
    for (const Call& call : fresh) {
        const Call* const before = shown.at(first + same);
        if (!before || before->id != call.id)
            break;
        ++same;
    }
    return same;
}

//! How far \a id moved down within \a fresh, counted from \a from; 0 when it is not in there.
qint64 movedDown(const CallId& id, const std::vector<Call>& fresh, qint64 from)
{
    const auto start = fresh.begin() + from;
    const auto found = std::find_if(start, fresh.end(), [&id](const Call& call) { return call.id == id; });
    return found == fresh.end() ? 0 : std::distance(start, found);
}

} // namespace

RowShift shiftBetween(
    const RowCache& shown, qint64 shownCount, qint64 first, const std::vector<Call>& fresh, qint64 freshCount)
{
    const qint64 grown = freshCount - shownCount;
    if (grown == 0)
        return {};
    const qint64 same = samePrefix(shown, first, fresh);
    const qint64 at = first + same;
    const Call* const before = shown.at(at);
    if (at >= shownCount || at >= freshCount || !before)
        return {.at = std::min(shownCount, freshCount), .count = 0, .atEnd = grown};
    if (grown > 0) {
        const qint64 moved = movedDown(before->id, fresh, same);
        const qint64 count = moved > 0 ? std::min(moved, grown) : grown;
        return {.at = at, .count = count, .atEnd = grown - count};
    }
    const bool known = same < static_cast<qint64>(fresh.size());
    const qint64 row = known ? shown.rowOf(fresh[static_cast<size_t>(same)].id) : -1;
    const qint64 most = std::min(-grown, shownCount - at);
    const qint64 count = row > at ? std::min(row - at, most) : most;
    return {.at = at, .count = -count, .atEnd = grown + count};
}

} // namespace dispatch

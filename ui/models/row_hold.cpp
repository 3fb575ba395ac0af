// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/row_hold.h"

#include <QHash>

#include <algorithm>

namespace dispatch {

namespace {

//! What stands in \a row; null when nothing is known of it.
const Call* callIn(const RowCache& shown, qint64 row, const QHash<CallId, const Call*>& byId,
    const std::vector<Call>& fresh, qint64 freshRow)
{
    if (const Call* const before = shown.at(row))
        return byId.value(before->id, before);
    const bool isRead = freshRow >= 0 && freshRow < std::ssize(fresh);
    return isRead ? &fresh[static_cast<size_t>(freshRow)] : nullptr;
}

} // namespace

std::vector<RowStretch> rowsInPlace(
    const RowCache& shown, qint64 shownCount, qint64 first, const std::vector<Call>& fresh, qint64 grown)
{
    QHash<CallId, const Call*> byId;
    byId.reserve(static_cast<qsizetype>(fresh.size()));
    for (const Call& call : fresh)
        byId.insert(call.id, &call);
    const qint64 from = std::max<qint64>(0, std::min(first, first - grown));
    const qint64 to = std::min(shownCount, std::max(first, first - grown) + std::ssize(fresh));
    std::vector<RowStretch> stretches;
    stretches.reserve(1); // nearly always
    bool open = false;
    for (qint64 row = from; row < to; ++row) {
        const Call* const call = callIn(shown, row, byId, fresh, row + grown - first);
        if (call && !open)
            stretches.push_back({.first = row});
        open = call != nullptr;
        if (open)
            stretches.back().calls.push_back(*call);
    }
    return stretches;
}

// Calls below the last one that is shown may have been there all along, only further down than was read.
qint64 newRows(const RowCache& shown, const std::vector<Call>& fresh, qint64 grown)
{
    qint64 unknown = 0;
    qint64 between = 0;
    for (const Call& call : fresh) {
        if (shown.rowOf(call.id) < 0) {
            ++unknown;
            continue;
        }
        between = unknown;
    }
    return std::max({between, grown, qint64{0}});
}

} // namespace dispatch

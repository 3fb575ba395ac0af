// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stored_event.h"

namespace dispatch {

using namespace Qt::StringLiterals;

Result<StoredEvent> storedEvent(const SqliteRows& rows)
{
    StoredEvent stored{.seq = static_cast<quint64>(rows.integer(0)),
        .subject = rows.integer(1),
        .kind = rows.text(2),
        .event = {.key = rows.text(7),
            .call = {rows.text(3)},
            .author = rows.text(4),
            .occurredAt = fromEpochMs(rows.integer(5)),
            .receivedAt = fromEpochMs(rows.integer(6))}};
    if (const Status decoded = decodePayload(stored.kind, rows.blob(8), stored.event); !decoded) {
        return Error{.code = ErrorCode::StoreCorrupt,
            .detail = u"payload of journal row %1 cannot be read"_s.arg(stored.seq)};
    }
    return stored;
}

} // namespace dispatch

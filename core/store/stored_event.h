// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/event.h"
#include "core/store/sqlite_database.h"

namespace dispatch {

//! An event as it was read back from the journal.
struct StoredEvent {
    quint64 seq = 0;
    qint64 subject = 0;
    QString kind{};
    Event event{};
};

//! The columns that storedEvent() reads, in its order, and where they come from; add WHERE and ORDER BY. Rows
//! whose payload was erased are not among them.
inline constexpr const char* storedEventQuery
    = "SELECT j.seq, j.subject, j.kind, s.call_id, j.author, j.occurred_at, j.received_at, p.event_key, "
      "p.payload FROM journal j JOIN payloads p ON p.seq = j.seq JOIN subjects s ON s.num = j.subject ";

//! The row that \a rows stands on. Error StoreCorrupt when its payload cannot be read.
[[nodiscard]] Result<StoredEvent> storedEvent(const SqliteRows& rows);

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/alert.h"
#include "core/store/sqlite_database.h"

namespace dispatch {

//! Keeps the alerts and texts that calls give rise to. Every function runs inside the caller's transaction;
//! failures stick to the connection. Store thread only.
class AlertRows final {
public:
    explicit AlertRows(SqliteDatabase& database);

    //! Hash of what write() writes for \a state; 0 when that is nothing.
    [[nodiscard]] static size_t hashOf(const CallState& state);

    //! Puts what \a state gives rise to in the place of what there is of call \a num.
    void write(qint64 num, const CallState& state);

private:
    SqliteStatement m_clearAlerts;
    SqliteStatement m_clearTexts;
    SqliteStatement m_addAlert;
    SqliteStatement m_addText;
};

//! The newest alerts, up to ?1.
inline constexpr const char* newestAlertsQuery
    = "SELECT s.call_id, a.id, a.priority, a.raised_at, a.due_at, a.text, c.state FROM alerts a "
      "CROSS JOIN subjects s ON s.num = a.num CROSS JOIN calls c ON c.num = a.num ORDER BY a.raised_at DESC, "
      "a.num DESC, a.id DESC LIMIT ?1";

//! The newest texts, up to ?1.
inline constexpr const char* newestTextsQuery
    = "SELECT s.call_id, t.id, t.role, t.client_phone, t.kind, t.body, t.created_at FROM texts t CROSS JOIN "
      "subjects s ON s.num = t.num ORDER BY t.created_at DESC, t.num DESC, t.id DESC LIMIT ?1";

//! Runs a statement of newestAlertsQuery or newestTextsQuery.
[[nodiscard]] std::vector<Alert> alertsIn(SqliteStatement& statement, int limit);
[[nodiscard]] std::vector<TextMessage> textsIn(SqliteStatement& statement, int limit);

} // namespace dispatch

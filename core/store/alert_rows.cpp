// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/alert_rows.h"

#include "core/domain/call_state.h"

#include <QHash>

namespace dispatch {

namespace {

//! What is not in a row of its own, for it moves more often than the alert does.
void addAlarm(Alert& alert, const CallState& state)
{
    for (const Alert& now : alertsOf(state)) {
        if (now.id != alert.id)
            continue;
        alert.alarm = now.alarm;
        alert.step = now.step;
    }
}

} // namespace

AlertRows::AlertRows(SqliteDatabase& database)
    : m_clearAlerts{database, "DELETE FROM alerts WHERE num = ?1"}
    , m_clearTexts{database, "DELETE FROM texts WHERE num = ?1"}
    , m_addAlert{database, "INSERT OR IGNORE INTO alerts VALUES(?1, ?2, ?3, ?4, ?5, ?6)"}
    , m_addText{database, "INSERT OR IGNORE INTO texts VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)"}
{
}

size_t AlertRows::hashOf(const CallState& state)
{
    size_t hash = 0;
    for (const Alert& alert : alertsOf(state))
        hash = qHashMulti(hash, alert.id, static_cast<int>(alert.priority), toEpochMs(alert.raisedAt),
            alert.dueAt.has_value(), toEpochMs(alert.dueAt.value_or(Instant{})), alert.text);
    for (const TextMessage& text : textsOf(state))
        hash = qHashMulti(
            hash, text.id, text.role, text.clientPhone, text.kind, text.body, toEpochMs(text.createdAt));
    return hash;
}

void AlertRows::write(qint64 num, const CallState& state)
{
    m_clearAlerts.run(num);
    for (const Alert& alert : alertsOf(state))
        m_addAlert.run(num, alert.id, static_cast<int>(alert.priority), toEpochMs(alert.raisedAt),
            epochMs(alert.dueAt), alert.text);
    m_clearTexts.run(num);
    for (const TextMessage& text : textsOf(state))
        m_addText.run(
            num, text.id, text.role, text.clientPhone, text.kind, text.body, toEpochMs(text.createdAt));
}

std::vector<Alert> alertsIn(SqliteStatement& statement, int limit)
{
    std::vector<Alert> alerts;
    SqliteRows rows = statement.rows(limit);
    while (rows.next()) {
        Alert alert{.id = rows.text(1),
            .call = {rows.text(0)},
            .priority = static_cast<Priority>(rows.integer(2)),
            .raisedAt = fromEpochMs(rows.integer(3)),
            .dueAt = rows.isNull(4) ? std::nullopt : std::optional{fromEpochMs(rows.integer(4))},
            .text = rows.text(5)};
        if (const Result<CallState> state = decodeState(rows.blob(6)))
            addAlarm(alert, *state);
        alerts.push_back(std::move(alert));
    }
    return alerts;
}

std::vector<TextMessage> textsIn(SqliteStatement& statement, int limit)
{
    std::vector<TextMessage> texts;
    SqliteRows rows = statement.rows(limit);
    while (rows.next()) {
        texts.push_back({.id = rows.text(1),
            .call = {rows.text(0)},
            .role = rows.text(2),
            .clientPhone = rows.text(3),
            .kind = rows.text(4),
            .body = rows.text(5),
            .createdAt = fromEpochMs(rows.integer(6))});
    }
    return texts;
}

} // namespace dispatch

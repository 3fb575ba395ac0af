// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/call_replay.h"

#include "core/domain/reducer.h"
#include "core/store/store_database.h"
#include "core/store/stored_event.h"

#include <tuple>

namespace dispatch {

namespace {

auto decided(const Call& call)
{
    return std::tie(call.priority, call.priorityReason.rule, call.followUp, call.service,
        call.serviceAccepted, call.customer.zone, call.callbackDueAt);
}

Result<Call> foldAnew(SqliteStatement& events, qint64 num, const Rules& rules)
{
    CallState state;
    SqliteRows rows = events.rows(num);
    while (rows.next()) {
        const Result<StoredEvent> stored = storedEvent(rows);
        if (!stored)
            return stored.error();
        state = reduce(std::move(state), stored->event, rules).state;
    }
    return callOf(state);
}

} // namespace

bool ReplayedCall::differs() const
{
    return decided(stored) != decided(replayed);
}

Result<quint64> replayCalls(
    const QString& path, const Rules& rules, const std::function<void(const ReplayedCall&)>& each)
{
    auto database = openForReading(path);
    if (!database)
        return database.error();
    (*database)->run("BEGIN"); // one unchanging view, however long it takes
    const QByteArray sql = QByteArray{storedEventQuery} + "WHERE j.subject = ?1 ORDER BY j.seq";
    SqliteStatement events{**database, sql.constData()};
    SqliteStatement calls{**database, "SELECT num, state FROM calls ORDER BY list_key"};
    quint64 count = 0;
    SqliteRows rows = calls.rows();
    while (rows.next()) {
        const Result<CallState> state = decodeState(rows.blob(1));
        if (!state)
            return Error{.code = ErrorCode::StoreCorrupt, .args = {path}};
        const Result<Call> replayed = foldAnew(events, rows.integer(0), rules);
        if (!replayed)
            return replayed.error();
        each({.stored = callOf(*state), .replayed = *replayed});
        ++count;
    }
    if ((*database)->failure())
        return *(*database)->failure();
    return count;
}

} // namespace dispatch

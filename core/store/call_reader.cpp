// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/call_reader.h"

#include "core/store/alert_rows.h"
#include "core/store/call_history.h"
#include "core/store/call_list.h"
#include "core/store/day_figures.h"
#include "core/store/journal_reading.h"
#include "core/store/store_database.h"
#include "core/store/transcript_rows.h"

#include <QtEndian>

#include <algorithm>
#include <limits>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumPage = 500;
constexpr int mostRelated = 50;
constexpr const char* sameCallerQuery = "SELECT num FROM calls INDEXED BY calls_by_phone WHERE phone = ?1 "
                                        "ORDER BY list_key DESC LIMIT ?2";
constexpr const char* mergedQuery = "SELECT num FROM calls INDEXED BY calls_by_merged_into "
                                    "WHERE merged_into = ?1 AND merged_into > '' "
                                    "ORDER BY list_key DESC LIMIT ?2";
constexpr const char* laddersDueQuery = "SELECT num FROM calls INDEXED BY calls_by_step WHERE step_at <= ?1 "
                                        "ORDER BY step_at LIMIT ?2";
constexpr auto cursorEncoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QString cursorOf(qint64 listKey)
{
    QByteArray bytes(sizeof listKey, Qt::Uninitialized);
    qToBigEndian(listKey, bytes.data());
    return QString::fromLatin1(bytes.toBase64(cursorEncoding));
}

std::optional<qint64> listKeyIn(const QString& cursor)
{
    const QByteArray bytes = QByteArray::fromBase64(cursor.toLatin1(), cursorEncoding);
    if (bytes.size() != sizeof(qint64))
        return std::nullopt;
    const auto key = qFromBigEndian<qint64>(bytes.constData());
    // only what cursorOf() wrote: lenient decoding would take other texts for the same place
    return cursorOf(key) == cursor ? std::optional{key} : std::nullopt;
}

} // namespace

class CallReader::Private {
public:
    explicit Private(std::unique_ptr<SqliteDatabase> opened)
        : connection{std::move(opened)}
    {
    }

    template <typename T> std::vector<qint64> numbers(const QByteArray& sql, const T& value, int limit)
    {
        std::vector<qint64> found;
        SqliteRows rows = connection.statement(sql).rows(value, limit);
        while (rows.next())
            found.push_back(rows.integer(0));
        return found;
    }

    //! Other calls than \a num, at most mostRelated.
    Result<std::vector<Call>> related(const QByteArray& sql, const QString& value, qint64 num)
    {
        if (value.isEmpty())
            return std::vector<Call>{};
        std::vector<qint64> found = numbers(sql, value, mostRelated + 1);
        std::erase(found, num);
        found.resize(std::min(found.size(), size_t{mostRelated}));
        return connection.callsAt(found);
    }

    std::vector<ToolCall> toolsOf(qint64 num)
    {
        std::vector<ToolCall> tools;
        SqliteRows rows
            = connection
                  .statement("SELECT id, name, arguments, result, error, at, position FROM tool_calls "
                             "WHERE num = ?1 ORDER BY at, position, id")
                  .rows(num);
        while (rows.next()) {
            tools.push_back({.id = rows.text(0),
                .name = rows.text(1),
                .arguments = rows.text(2),
                .result = rows.text(3),
                .error = rows.text(4),
                .at = fromEpochMs(rows.integer(5)),
                .position = static_cast<int>(rows.integer(6))});
        }
        return tools;
    }

    Result<std::vector<HistoryEntry>> historyOf(qint64 num)
    {
        std::vector<HistoryEntry> history;
        const QByteArray sql = QByteArray{storedEventQuery}
            + "WHERE j.subject = ?1 AND j.kind NOT IN ('transcript', 'speech') ORDER BY j.occurred_at, j.seq";
        SqliteRows rows = connection.statement(sql).rows(num);
        while (rows.next()) {
            const Result<StoredEvent> stored = storedEvent(rows);
            if (!stored)
                return stored.error();
            history.push_back(historyEntry(*stored));
        }
        return history;
    }

    ReadConnection connection;
    CallList list{connection};
};

CallReader::CallReader(std::unique_ptr<Private> data)
    : d{std::move(data)}
{
}

CallReader::~CallReader() = default;

Result<std::unique_ptr<CallReader>> CallReader::open(const QString& databasePath)
{
    auto database = openForReading(databasePath);
    if (!database)
        return database.error();
    return std::unique_ptr<CallReader>{new CallReader{std::make_unique<Private>(std::move(*database))}};
}

Result<CallPage> CallReader::page(const CallFilter& filter, int limit, const QString& before)
{
    const std::optional<qint64> after = listKeyIn(before);
    if (!before.isEmpty() && !after)
        return Error{.code = ErrorCode::Malformed, .args = {u"before"_s}};
    const int wanted = std::clamp(limit, 1, maximumPage);
    return d->connection.within<CallPage>([&]() -> Result<CallPage> {
        // one more than wanted tells whether there is a following page
        std::vector<qint64> found = d->list.newest(filter, after, wanted + 1);
        CallPage page;
        if (found.size() > static_cast<size_t>(wanted)) {
            found.pop_back();
            SqliteRows rows
                = d->connection.statement("SELECT list_key FROM calls WHERE num = ?1").rows(found.back());
            page.next = rows.next() ? cursorOf(rows.integer(0)) : QString{};
        }
        Result<std::vector<Call>> calls = d->connection.callsAt(found);
        if (!calls)
            return calls.error();
        page.calls = *std::move(calls);
        return page;
    });
}

Result<std::vector<Call>> CallReader::window(
    const CallFilter& filter, const CallSort& sort, qint64 offset, int limit)
{
    return d->connection.within<std::vector<Call>>([&] {
        return d->connection.callsAt(
            d->list.numbers(filter, sort, std::max<qint64>(offset, 0), std::max(limit, 0)));
    });
}

Result<qint64> CallReader::count(const CallFilter& filter)
{
    return d->connection.within<qint64>([&]() -> Result<qint64> { return d->list.count(filter); });
}

Result<Call> CallReader::call(const CallId& id)
{
    return d->connection.within<Call>([&] { return d->connection.callAt(d->connection.numberOf(id)); });
}

Result<CallDetail> CallReader::detail(const CallId& id)
{
    return d->connection.within<CallDetail>([&]() -> Result<CallDetail> {
        const qint64 num = d->connection.numberOf(id);
        Result<Call> call = d->connection.callAt(num);
        if (!call)
            return call.error();
        Result<std::vector<HistoryEntry>> history = d->historyOf(num);
        if (!history)
            return history.error();
        Result<std::vector<Call>> sameCaller = d->related(sameCallerQuery, call->customer.phone, num);
        if (!sameCaller)
            return sameCaller.error();
        Result<std::vector<Call>> merged = d->related(mergedQuery, id.value, num);
        if (!merged)
            return merged.error();
        return CallDetail{.call = *std::move(call),
            .transcript = transcriptOf(d->connection.statement(transcriptQuery), num),
            .tools = d->toolsOf(num),
            .history = *std::move(history),
            .sameCaller = *std::move(sameCaller),
            .merged = *std::move(merged)};
    });
}

Result<std::vector<Alert>> CallReader::alerts(int limit)
{
    const int wanted = std::clamp(limit, 1, maximumPage);
    return d->connection.within<std::vector<Alert>>([&]() -> Result<std::vector<Alert>> {
        return alertsIn(d->connection.statement(newestAlertsQuery), wanted);
    });
}

Result<std::vector<CallState>> CallReader::laddersDue(Instant now, int limit)
{
    return d->connection.within<std::vector<CallState>>([&]() -> Result<std::vector<CallState>> {
        std::vector<CallState> states;
        for (const qint64 num : d->numbers(laddersDueQuery, toEpochMs(now), std::max(limit, 0))) {
            Result<CallState> state = d->connection.stateAt(num);
            if (!state)
                return state.error();
            states.push_back(*std::move(state));
        }
        return states;
    });
}

Result<std::vector<TextMessage>> CallReader::texts(int limit)
{
    const int wanted = std::clamp(limit, 1, maximumPage);
    return d->connection.within<std::vector<TextMessage>>([&]() -> Result<std::vector<TextMessage>> {
        return textsIn(d->connection.statement(newestTextsQuery), wanted);
    });
}

Result<std::vector<JournalLine>> CallReader::journal(const JournalFilter& filter, quint64 before, int limit)
{
    const int wanted = std::clamp(limit, 1, maximumPage);
    return d->connection.within<std::vector<JournalLine>>(
        [&] { return journalLines(d->connection, filter, before, wanted); });
}

Result<DayFigures> CallReader::day(Instant from, Instant until, Instant now)
{
    return d->connection.within<DayFigures>([&]() -> Result<DayFigures> {
        const CallFilter filter{.from = from, .until = until};
        const Result<std::vector<Call>> calls
            = d->connection.callsAt(d->list.newest(filter, {}, std::numeric_limits<qint64>::max()));
        if (!calls)
            return calls.error();
        return dayFiguresOf(*calls, {.from = from, .until = until, .now = now});
    });
}

Result<quint64> CallReader::lastSeq()
{
    return d->connection.within<quint64>([&]() -> Result<quint64> {
        return static_cast<quint64>(d->connection.database().integer("SELECT max(seq) FROM journal"));
    });
}

} // namespace dispatch

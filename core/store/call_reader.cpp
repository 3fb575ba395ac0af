// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/call_reader.h"

#include "core/domain/reducer.h"
#include "core/store/alert_rows.h"
#include "core/store/call_history.h"
#include "core/store/call_query.h"
#include "core/store/search_text.h"
#include "core/store/store_database.h"
#include "core/store/transcript_rows.h"

#include <QtEndian>

#include <algorithm>
#include <map>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumPage = 500;
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
        : database{std::move(opened)}
    {
    }

    //! Runs \a read on one unchanging view of the database.
    template <typename T, typename Read> Result<T> within(const Read& read)
    {
        database->run("BEGIN");
        Result<T> result = read();
        database->run("COMMIT");
        if (!database->failure())
            return result;
        const Error error = *database->failure();
        statements.clear(); // one that could not be prepared now may be the next time
        database->clearFailure();
        database->run("ROLLBACK");
        database->clearFailure();
        return error;
    }

    SqliteStatement& statement(const QByteArray& sql)
    {
        constexpr size_t maximumStatements = 64;
        if (statements.size() > maximumStatements)
            statements.clear();
        auto& place = statements[sql];
        if (!place)
            place = std::make_unique<SqliteStatement>(*database, sql.constData());
        return *place;
    }

    //! Corrupt when the state cannot be read; NotFound when there is no such number.
    Result<Call> callAt(qint64 num)
    {
        SqliteRows rows = statement("SELECT state FROM calls WHERE num = ?1").rows(num);
        if (!rows.next())
            return Error{.code = ErrorCode::NotFound};
        const Result<CallState> state = decodeState(rows.blob(0));
        if (!state)
            return Error{.code = ErrorCode::StoreCorrupt, .args = {database->path()}};
        return callOf(*state);
    }

    Result<std::vector<Call>> callsAt(const std::vector<qint64>& numbers)
    {
        std::vector<Call> calls;
        calls.reserve(numbers.size());
        for (const qint64 num : numbers) {
            Result<Call> call = callAt(num);
            if (!call)
                return call.error();
            calls.push_back(*std::move(call));
        }
        return calls;
    }

    std::vector<qint64> numbers(
        const QByteArray& sql, const QString& match, qint64 before, qint64 offset, qint64 limit)
    {
        std::vector<qint64> found;
        SqliteRows rows = statement(sql).rows(match, before, limit, offset);
        while (rows.next())
            found.push_back(rows.integer(0));
        return found;
    }

    qint64 count(const CallFilter& filter, const QString& match, const CallCounts& counts)
    {
        if (match.isEmpty())
            return counts.matching(filter);
        SqliteRows rows = statement(countQuery(filter)).rows(match);
        return rows.next() ? rows.integer(0) : 0;
    }

    std::vector<qint64> windowNumbers(
        const CallFilter& filter, const CallSort& sort, qint64 offset, qint64 limit)
    {
        const CallCounts counts{*database};
        const QString match = matchExpression(filter.text);
        const bool withText = !match.isEmpty();
        const qint64 all = withText ? 0 : counts.matching(filter);
        if (withText || offset <= all / 2) {
            const auto sql = numbersQuery(filter, sort, Direction::Forward, false, withText, counts);
            return numbers(sql, match, 0, offset, limit);
        }
        // the end of a long list is near when one comes from behind
        const qint64 last = std::min(offset + limit, all);
        const auto sql = numbersQuery(filter, sort, Direction::Backward, false, false, counts);
        auto found = numbers(sql, match, 0, all - last, std::max<qint64>(last - offset, 0));
        std::reverse(found.begin(), found.end());
        return found;
    }

    qint64 numberOf(const CallId& id)
    {
        SqliteRows rows = statement("SELECT num FROM subjects WHERE call_id = ?1").rows(id.value);
        return rows.next() ? rows.integer(0) : 0;
    }

    std::vector<ToolCall> toolsOf(qint64 num)
    {
        std::vector<ToolCall> tools;
        SqliteRows rows = statement("SELECT id, name, arguments, result, error, at, position FROM tool_calls "
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
        SqliteRows rows = statement(sql).rows(num);
        while (rows.next()) {
            const Result<StoredEvent> stored = storedEvent(rows);
            if (!stored)
                return stored.error();
            history.push_back(historyEntry(*stored));
        }
        return history;
    }

    std::unique_ptr<SqliteDatabase> database;
    std::map<QByteArray, std::unique_ptr<SqliteStatement>> statements{};
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
    return d->within<CallPage>([&]() -> Result<CallPage> {
        const CallCounts counts{*d->database};
        const QString match = matchExpression(filter.text);
        const auto sql
            = numbersQuery(filter, {}, Direction::Forward, after.has_value(), !match.isEmpty(), counts);
        // one more than wanted tells whether there is a following page
        std::vector<qint64> found = d->numbers(sql, match, after.value_or(0), 0, wanted + 1);
        CallPage page;
        if (found.size() > static_cast<size_t>(wanted)) {
            found.pop_back();
            SqliteRows rows = d->statement("SELECT list_key FROM calls WHERE num = ?1").rows(found.back());
            page.next = rows.next() ? cursorOf(rows.integer(0)) : QString{};
        }
        Result<std::vector<Call>> calls = d->callsAt(found);
        if (!calls)
            return calls.error();
        page.calls = *std::move(calls);
        return page;
    });
}

Result<std::vector<Call>> CallReader::window(
    const CallFilter& filter, const CallSort& sort, qint64 offset, int limit)
{
    return d->within<std::vector<Call>>([&] {
        return d->callsAt(d->windowNumbers(filter, sort, std::max<qint64>(offset, 0), std::max(limit, 0)));
    });
}

Result<qint64> CallReader::count(const CallFilter& filter)
{
    return d->within<qint64>([&]() -> Result<qint64> {
        return d->count(filter, matchExpression(filter.text), CallCounts{*d->database});
    });
}

Result<Call> CallReader::call(const CallId& id)
{
    return d->within<Call>([&] { return d->callAt(d->numberOf(id)); });
}

Result<CallDetail> CallReader::detail(const CallId& id)
{
    return d->within<CallDetail>([&]() -> Result<CallDetail> {
        const qint64 num = d->numberOf(id);
        Result<Call> call = d->callAt(num);
        if (!call)
            return call.error();
        Result<std::vector<HistoryEntry>> history = d->historyOf(num);
        if (!history)
            return history.error();
        return CallDetail{.call = *std::move(call),
            .transcript = transcriptOf(d->statement(transcriptQuery), num),
            .tools = d->toolsOf(num),
            .history = *std::move(history)};
    });
}

Result<std::vector<Alert>> CallReader::alerts(int limit)
{
    const int wanted = std::clamp(limit, 1, maximumPage);
    return d->within<std::vector<Alert>>(
        [&]() -> Result<std::vector<Alert>> { return alertsIn(d->statement(newestAlertsQuery), wanted); });
}

Result<std::vector<TextMessage>> CallReader::texts(int limit)
{
    const int wanted = std::clamp(limit, 1, maximumPage);
    return d->within<std::vector<TextMessage>>([&]() -> Result<std::vector<TextMessage>> {
        return textsIn(d->statement(newestTextsQuery), wanted);
    });
}

Result<quint64> CallReader::lastSeq()
{
    return d->within<quint64>([&]() -> Result<quint64> {
        return static_cast<quint64>(d->database->integer("SELECT max(seq) FROM journal"));
    });
}

} // namespace dispatch

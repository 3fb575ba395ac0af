// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/projection.h"

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

//! Hash of what the search row is made of, apart from the lines.
size_t wordsOf(const Call& call, const CallRow& row)
{
    const Customer& customer = call.customer;
    return qHashMulti(0, row.listKey, customer.name, customer.phone, customer.spokenPhone, customer.address,
        customer.postalCode, call.summary, call.problem);
}

std::optional<qint64> momentIn(SqliteRows& rows, int column)
{
    return rows.isNull(column) ? std::nullopt : std::optional{rows.integer(column)};
}

} // namespace

Projection::Projection(SqliteDatabase& database)
    : m_database{database}
    , m_load{database,
          "SELECT state, list_key, line_state, follow_up, priority, name, phone, duration, service, zone, "
          "due_at, assignee, merged_into, attention_at, step_at, shelved_until, waits FROM calls WHERE num = "
          "?1"}
    , m_insert{database,
          "INSERT INTO calls(num, state, list_key, line_state, follow_up, priority, name, phone, duration, "
          "service, zone, due_at, assignee, merged_into, attention_at, step_at, shelved_until, waits) "
          "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)"}
    , m_updateState{database, "UPDATE calls SET state = ?2 WHERE num = ?1"}
    , m_updateRow{database,
          "UPDATE calls SET state = ?2, list_key = ?3, line_state = ?4, follow_up = ?5, priority = ?6, "
          "name = ?7, phone = ?8, duration = ?9, service = ?10, zone = ?11, due_at = ?12, assignee = ?13, "
          "merged_into = ?14, attention_at = ?15, step_at = ?16, shelved_until = ?17, waits = ?18 "
          "WHERE num = ?1"}
    , m_addCount{database,
          "INSERT INTO call_counts VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) "
          "ON CONFLICT DO UPDATE SET n = n + ?8"}
    , m_clearLines{database, "DELETE FROM transcript_lines WHERE num = ?1"}
    , m_addLine{database, "INSERT OR IGNORE INTO transcript_lines VALUES(?1, ?2, ?3, ?4, ?5, ?6)"}
    , m_addTool{database, "INSERT OR IGNORE INTO tool_calls VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"}
    , m_replaceTool{database, "INSERT OR REPLACE INTO tool_calls VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"}
    , m_alerts{database}
{
}

void Projection::load(CachedCall& call)
{
    if (call.loaded)
        return;
    SqliteRows rows = m_load.rows(call.subject.num);
    call.loaded = true;
    if (!rows.next())
        return;
    Result<CallState> state = decodeState(rows.blob(0));
    if (!state) {
        m_database.fail({.code = ErrorCode::StoreCorrupt,
            .args = {m_database.path()},
            .detail = u"state of call %1 cannot be read"_s.arg(call.subject.num)});
        return;
    }
    call.state = *std::move(state);
    call.row = CallRow{.listKey = rows.integer(1),
        .lineState = static_cast<int>(rows.integer(2)),
        .followUp = static_cast<int>(rows.integer(3)),
        .priority = static_cast<int>(rows.integer(4)),
        .name = rows.text(5),
        .phone = rows.text(6),
        .duration = rows.integer(7),
        .service = rows.text(8),
        .zone = rows.text(9),
        .dueAt = momentIn(rows, 10),
        .assignee = rows.text(11),
        .mergedInto = rows.text(12),
        .attentionAt = momentIn(rows, 13),
        .stepAt = momentIn(rows, 14),
        .shelvedUntil = momentIn(rows, 15),
        .waits = rows.integer(16) != 0};
    call.words = wordsOf(callOf(call.state), *call.row);
    call.alerts = AlertRows::hashOf(call.state);
}

void Projection::apply(CachedCall& call, const Event& event, quint64 seq, const Rules& rules)
{
    load(call);
    Reduction step = reduce(std::move(call.state), event, rules);
    applyLines(call.subject.num, step);
    applyTools(call.subject.num, step);
    call.linesChanged = call.linesChanged || step.replaceLines || !step.addLines.empty();
    call.state = std::move(step.state);
    if (call.dirty)
        return;
    call.dirty = true;
    call.dirtySince = seq;
    m_dirty.push_back(&call);
}

void Projection::applyLines(qint64 num, const Reduction& step)
{
    if (step.replaceLines)
        m_clearLines.run(num);
    for (const TranscriptLine& line : step.addLines) {
        m_addLine.run(
            num, line.id, static_cast<int>(line.speaker), line.text, epochMs(line.at), line.position);
    }
}

void Projection::applyTools(qint64 num, const Reduction& step)
{
    SqliteStatement& add = step.replaceTools ? m_replaceTool : m_addTool;
    for (const ToolCall& tool : step.addTools)
        add.run(num, tool.id, tool.name, tool.arguments, tool.result, tool.error, toEpochMs(tool.at),
            tool.position);
}

std::vector<SearchTouch> Projection::flush()
{
    std::vector<SearchTouch> touched;
    for (CachedCall* call : m_dirty) {
        if (write(*call))
            touched.push_back({.num = call->subject.num, .since = call->dirtySince});
        call->dirty = false;
        call->linesChanged = false;
    }
    m_dirty.clear();
    writeCounts();
    return touched;
}

bool Projection::write(CachedCall& cached)
{
    const Call call = callOf(cached.state);
    const qint64 num = cached.subject.num;
    const CallRow row = rowOf(call, num, cached.state.decision.stepAt);
    const QByteArray state = encodeState(cached.state);
    if (cached.row == row) {
        m_updateState.run(num, state); // leaves the indexes alone
    } else {
        SqliteStatement& statement = cached.row ? m_updateRow : m_insert;
        statement.run(num, state, row.listKey, row.lineState, row.followUp, row.priority, row.name, row.phone,
            row.duration, row.service, row.zone, row.dueAt, row.assignee, row.mergedInto, row.attentionAt,
            row.stepAt, row.shelvedUntil, row.waits ? 1 : 0);
        if (cached.row)
            count(*cached.row, -1);
        count(row, 1);
    }
    if (const size_t alerts = AlertRows::hashOf(cached.state); alerts != cached.alerts) {
        m_alerts.write(num, cached.state);
        cached.alerts = alerts;
    }
    const size_t words = wordsOf(call, row);
    const bool search = cached.linesChanged || !cached.row || cached.words != words;
    cached.row = row;
    cached.words = words;
    return search;
}

void Projection::count(const CallRow& row, int by)
{
    m_counts[{row.lineState, row.followUp, row.priority, row.dueAt.has_value(), row.zone, row.service,
        row.assignee}]
        += by;
}

void Projection::writeCounts()
{
    for (const auto& [key, by] : m_counts) {
        if (by == 0)
            continue;
        const auto& [line, followUp, priority, hasDue, zone, service, assignee] = key;
        m_addCount.run(line, followUp, priority, hasDue ? 1 : 0, zone, service, assignee, by);
    }
    m_counts.clear();
}

void Projection::discard()
{
    m_dirty.clear();
    m_counts.clear();
}

void Projection::remove(qint64 num)
{
    CachedCall call{.subject = {.num = num}};
    load(call);
    if (call.row)
        count(*call.row, -1);
    writeCounts();
    for (const char* table : {"calls", "transcript_lines", "tool_calls", "alerts", "texts"}) {
        const QByteArray sql = QByteArray{"DELETE FROM "} + table + " WHERE num = ?1";
        SqliteStatement{m_database, sql.constData()}.run(num);
    }
}

void Projection::clear()
{
    m_database.run("DELETE FROM calls; DELETE FROM call_counts; DELETE FROM transcript_lines; "
                   "DELETE FROM tool_calls; DELETE FROM alerts; DELETE FROM texts; DELETE FROM search_docs");
}

} // namespace dispatch

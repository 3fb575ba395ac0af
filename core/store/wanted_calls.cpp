// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/wanted_calls.h"

#include "core/store/call_row.h"

namespace dispatch {

namespace {

constexpr int ended = static_cast<int>(LineState::Ended);

template <typename E> std::optional<int> numberOf(const std::optional<E>& value)
{
    return value ? std::optional{static_cast<int>(*value)} : std::nullopt;
}

std::optional<QString> textOf(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional{text};
}

std::optional<qint64> keyOf(const std::optional<Instant>& at)
{
    return at ? std::optional{firstListKey(*at)} : std::nullopt;
}

void restrictNumber(SqlQuery& query, const char* column, const std::optional<int>& value)
{
    if (value)
        query.text += QByteArray{" AND calls."} + column + " = " + QByteArray::number(*value);
}

void restrictText(SqlQuery& query, const char* column, const std::optional<QString>& value)
{
    if (!value)
        return;
    query.text += QByteArray{" AND calls."} + column + " = ?";
    query.values.emplace_back(*value);
}

void restrictKey(
    SqlQuery& query, const QByteArray& column, const char* comparison, const std::optional<qint64>& value)
{
    if (!value)
        return;
    query.text += " AND " + column + comparison;
    query.values.emplace_back(*value);
}

struct Term {
    QByteArray expression;
    bool descending = false;
};

//! What is unknown comes last, whichever way the rest runs.
void addWithUnknownLast(
    std::vector<Term>& terms, const QByteArray& column, const QByteArray& unknown, bool descending)
{
    terms.push_back({.expression = column + unknown});
    terms.push_back({.expression = column, .descending = descending});
}

void addTerms(std::vector<Term>& terms, const SortKey& key, const WantedCalls& wanted)
{
    const auto add
        = [&](const char* column) { terms.push_back({.expression = column, .descending = key.descending}); };
    switch (key.column) {
    case CallColumn::ListedAt:
        return add("calls.list_key");
    case CallColumn::Priority:
        return add("calls.priority");
    case CallColumn::LineState:
        return add("calls.line_state");
    case CallColumn::FollowUp:
        return add("calls.follow_up");
    case CallColumn::CustomerName:
        return add("calls.name");
    case CallColumn::Phone:
        return add("calls.phone");
    case CallColumn::Duration:
        return add("calls.duration");
    case CallColumn::DueAt:
        // without the first term it is the very order of an index
        return wanted.hasDue.value_or(false)
            ? add("calls.due_at")
            : addWithUnknownLast(terms, "calls.due_at", " IS NULL", key.descending);
    case CallColumn::Zone:
        return addWithUnknownLast(terms, "calls.zone", " = ''", key.descending);
    case CallColumn::Service:
        return addWithUnknownLast(terms, "calls.service", " = ''", key.descending);
    case CallColumn::Assignee:
        return addWithUnknownLast(terms, "calls.assignee", " = ''", key.descending);
    }
    Q_UNREACHABLE();
}

} // namespace

WantedCalls wantedBy(const CallFilter& filter)
{
    return {.lineState = numberOf(filter.lineState),
        .followUp = numberOf(filter.followUp),
        .priority = numberOf(filter.priority),
        .hasDue = filter.dueBefore ? std::optional{true} : std::nullopt,
        .zone = textOf(filter.zone),
        .service = textOf(filter.service),
        .assignee = filter.unassigned && filter.assignee.isEmpty() ? QString{} : textOf(filter.assignee),
        .live = filter.live,
        .open = filter.open || filter.dueBefore,
        .dueBefore = epochMs(filter.dueBefore),
        .fromKey = keyOf(filter.from),
        .untilKey = keyOf(filter.until),
        .newAt = epochMs(filter.newAt),
        .shelvedAt = epochMs(filter.shelvedAt),
        .waits = filter.waitsForSlot};
}

void restrict(SqlQuery& query, const WantedCalls& wanted, const char* listKey)
{
    restrictNumber(query, "line_state", wanted.lineState);
    restrictNumber(query, "follow_up", wanted.followUp);
    restrictNumber(query, "priority", wanted.priority);
    if (wanted.live)
        query.text += " AND calls.line_state < " + QByteArray::number(ended);
    if (wanted.open)
        query.text += " AND calls.follow_up IN (" + QByteArray::number(static_cast<int>(FollowUp::ToCallBack))
            + ", " + QByteArray::number(static_cast<int>(FollowUp::InProgress)) + ")";
    if (wanted.hasDue)
        query.text += *wanted.hasDue ? " AND calls.due_at IS NOT NULL" : " AND calls.due_at IS NULL";
    restrictText(query, "zone", wanted.zone);
    restrictText(query, "service", wanted.service);
    restrictText(query, "assignee", wanted.assignee);
    if (wanted.assignee && !wanted.assignee->isEmpty())
        query.text += " AND calls.assignee > ''"; // what the index of assignees says of itself
    restrictKey(query, "calls.due_at", " >= ?", wanted.dueFrom);
    restrictKey(query, "calls.due_at", " < ?", wanted.dueBefore);
    restrictKey(query, "calls.attention_at", " <= ?", wanted.newAt);
    restrictKey(query, "calls.shelved_until", " > ?", wanted.shelvedAt);
    if (wanted.waits)
        query.text += " AND calls.waits = 1";
    restrictKey(query, listKey, " >= ?", wanted.fromKey);
    restrictKey(query, listKey, " < ?", wanted.untilKey);
}

bool isFixed(CallColumn column, const WantedCalls& wanted)
{
    switch (column) {
    case CallColumn::Priority:
        return wanted.priority.has_value();
    case CallColumn::LineState:
        return wanted.lineState.has_value();
    case CallColumn::FollowUp:
        return wanted.followUp.has_value();
    case CallColumn::DueAt:
        return wanted.hasDue == false;
    case CallColumn::Zone:
        return wanted.zone.has_value();
    case CallColumn::Service:
        return wanted.service.has_value();
    case CallColumn::Assignee:
        return wanted.assignee.has_value();
    case CallColumn::ListedAt:
    case CallColumn::CustomerName:
    case CallColumn::Phone:
    case CallColumn::Duration:
        return false;
    }
    Q_UNREACHABLE();
}

QByteArray ordering(const std::vector<SortKey>& keys, const WantedCalls& wanted, bool backward)
{
    std::vector<Term> terms;
    bool complete = false; // by the list key no two calls are equal
    for (const SortKey& key : keys) {
        if (complete || isFixed(key.column, wanted))
            continue;
        addTerms(terms, key, wanted);
        complete = key.column == CallColumn::ListedAt;
    }
    if (!complete)
        terms.push_back({.expression = "calls.list_key", .descending = true});
    QByteArray sql;
    for (const Term& term : terms) {
        sql += sql.isEmpty() ? " ORDER BY " : ", ";
        sql += term.expression;
        if (term.descending != backward)
            sql += " DESC";
    }
    return sql;
}

} // namespace dispatch

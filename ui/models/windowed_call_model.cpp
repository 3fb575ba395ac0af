// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/windowed_call_model.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

namespace dispatch {

using namespace Qt::StringLiterals;

WindowedCallModel::WindowedCallModel(
    CallSource& source, DeskLink& link, const CallFilter& filter, QObject* parent)
    : WindowedCallModel{source, link, filter, CallSort{}, parent}
{
}

WindowedCallModel::WindowedCallModel(
    CallSource& source, DeskLink& link, const CallFilter& filter, const CallSort& order, QObject* parent)
    : QAbstractTableModel{parent}
    , m_reading{source, filter, order, nullptr}
{
    connect(&m_reading, &CallReading::read, this, &WindowedCallModel::apply);
    connect(&m_reading, &CallReading::pageRead, this, &WindowedCallModel::accept);
    connect(&m_reading, &CallReading::failed, this, [this](const Error& error) { setFailure(error); });
    connect(&link, &DeskLink::changed, this, [this] { m_reading.refresh(); });
    connect(&link, &DeskLink::resyncNeeded, this, [this] {
        m_cache.markStale();
        m_reading.refresh();
    });
    m_reading.refresh();
}

int WindowedCallModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_count);
}

QVariant WindowedCallModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_count)
        return {};
    const Call* const call = m_cache.at(index.row());
    if (role == Qt::DisplayRole && !m_cache.isFresh(index.row()))
        m_reading.fetch(std::max<qint64>(0, index.row() + grownBy()));
    if (call)
        return role == CallIdRole ? QVariant{call->id.value} : cell(*call, index.column(), role);
    if (role == Qt::DisplayRole)
        return u"…"_s;
    return role == Qt::AccessibleTextRole ? QVariant{tr("Chargement…")} : QVariant{};
}

void WindowedCallModel::setFilter(const CallFilter& filter)
{
    if (filter != m_reading.filter())
        m_reading.ask(filter, m_reading.sort());
}

void WindowedCallModel::moveFilter(const CallFilter& filter)
{
    if (filter != m_reading.filter())
        m_reading.move(filter);
}

void WindowedCallModel::setQuestion(const CallFilter& filter, const CallSort& order)
{
    if (filter != m_reading.filter() || order != m_reading.sort())
        m_reading.ask(filter, order);
}

void WindowedCallModel::setVisibleRows(int first, int last)
{
    m_reading.look(first, last);
}

const Call* WindowedCallModel::callAt(int row) const
{
    return m_cache.at(row);
}

CallId WindowedCallModel::idAt(int row) const
{
    const Call* const call = m_cache.at(row);
    return call ? call->id : CallId{};
}

int WindowedCallModel::rowOf(const CallId& id) const
{
    return id.isEmpty() ? -1 : static_cast<int>(m_cache.rowOf(id));
}

void WindowedCallModel::setHeld(bool held)
{
    m_held = held;
    if (held || !m_waiting)
        return;
    const CallSnapshot snapshot = *m_waiting;
    emit aboutToUpdate();
    keepWaiting(std::nullopt);
    move(snapshot);
    emit updated();
    m_reading.refresh(); // rows in sight that were not part of that reading
}

void WindowedCallModel::apply(const CallSnapshot& snapshot)
{
    const bool moves = snapshot.count != m_count || isReordered(snapshot.first, snapshot.calls);
    emit aboutToUpdate();
    if (snapshot.reordered) {
        keepWaiting(std::nullopt);
        restart(snapshot);
    } else if (m_held && m_loaded && moves) {
        keepWaiting(snapshot);
        showInPlace(snapshot.first, snapshot.calls);
    } else {
        keepWaiting(std::nullopt);
        move(snapshot);
    }
    m_loaded = true;
    emit updated();
    setFailure(std::nullopt);
}

void WindowedCallModel::move(const CallSnapshot& snapshot)
{
    shift(shiftBetween(m_cache, m_count, snapshot.first, snapshot.calls, snapshot.count));
    m_cache.markStale();
    show(snapshot.first, snapshot.calls);
}

void WindowedCallModel::keepWaiting(const std::optional<CallSnapshot>& snapshot)
{
    const bool wasWaiting = m_waiting.has_value();
    const qint64 calls = snapshot ? newRows(m_cache, snapshot->calls, snapshot->count - m_count) : 0;
    m_waiting = snapshot;
    if (std::exchange(m_waitingCalls, calls) != calls || wasWaiting != m_waiting.has_value())
        emit waitingChanged();
}

void WindowedCallModel::showInPlace(qint64 first, const std::vector<Call>& calls)
{
    const std::vector<RowStretch> stretches = rowsInPlace(m_cache, m_count, first, calls, grownBy());
    for (const RowStretch& stretch : stretches)
        replace(stretch.first, stretch.calls);
}

// A page may already hold rows of a change whose snapshot is still to come: these wait for it.
void WindowedCallModel::accept(qint64 first, const std::vector<Call>& calls)
{
    emit aboutToUpdate();
    if (m_held) {
        showInPlace(first, calls);
    } else {
        const qint64 known = std::clamp<qint64>(m_count - first, 0, std::ssize(calls));
        show(first, {calls.begin(), calls.begin() + known});
    }
    emit updated();
}

void WindowedCallModel::restart(const CallSnapshot& snapshot)
{
    beginResetModel();
    m_cache.clear();
    m_cache.put(snapshot.first, snapshot.calls);
    m_count = std::min<qint64>(snapshot.count, std::numeric_limits<int>::max());
    endResetModel();
}

void WindowedCallModel::shift(const RowShift& shift)
{
    if (shift.count > 0)
        insert(shift.at, shift.count);
    if (shift.count < 0)
        remove(shift.at, -shift.count);
    if (shift.atEnd > 0)
        insert(m_count, shift.atEnd);
    if (shift.atEnd < 0)
        remove(m_count + shift.atEnd, -shift.atEnd);
}

void WindowedCallModel::insert(qint64 at, qint64 count)
{
    beginInsertRows({}, static_cast<int>(at), static_cast<int>(at + count - 1));
    m_cache.insertRows(at, count);
    m_count += count;
    endInsertRows();
}

void WindowedCallModel::remove(qint64 at, qint64 count)
{
    beginRemoveRows({}, static_cast<int>(at), static_cast<int>(at + count - 1));
    m_cache.removeRows(at, count);
    m_count -= count;
    endRemoveRows();
}

// Tells of the rows that differ and of no others, as few stretches as possible.
void WindowedCallModel::replace(qint64 first, const std::vector<Call>& calls)
{
    std::vector<bool> differs(calls.size());
    for (size_t i = 0; i < calls.size(); ++i) {
        const Call* const before = m_cache.at(first + static_cast<qint64>(i));
        differs[i] = !before || *before != calls[i];
    }
    m_cache.put(first, calls);
    auto from = std::find(differs.begin(), differs.end(), true);
    while (from != differs.end()) {
        const auto to = std::find(from, differs.end(), false);
        const int top = static_cast<int>(first + (from - differs.begin()));
        const int bottom = static_cast<int>(first + (to - differs.begin()) - 1);
        emit dataChanged(index(top, 0), index(bottom, columnCount() - 1));
        from = std::find(to, differs.end(), true);
    }
}

void WindowedCallModel::show(qint64 first, const std::vector<Call>& calls)
{
    if (isReordered(first, calls))
        reorder(first, calls);
    else
        replace(first, calls);
}

bool WindowedCallModel::isReordered(qint64 first, const std::vector<Call>& calls) const
{
    for (size_t i = 0; i < calls.size(); ++i) {
        const Call* const before = m_cache.at(first + static_cast<qint64>(i));
        if (before && before->id != calls[i].id)
            return true;
    }
    return false;
}

// The same number of rows in another order: what is chosen follows its call.
void WindowedCallModel::reorder(qint64 first, const std::vector<Call>& calls)
{
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    QHash<CallId, int> rows;
    rows.reserve(static_cast<qsizetype>(calls.size()));
    for (size_t i = 0; i < calls.size(); ++i)
        rows.insert(calls[i].id, static_cast<int>(first) + static_cast<int>(i));
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    QSet<QModelIndex> taken;
    const int end = static_cast<int>(first) + static_cast<int>(calls.size());
    for (const QModelIndex& old : before) {
        const bool replaced = old.row() >= first && old.row() < end;
        const int row = rows.value(idAt(old.row()), replaced ? -1 : old.row());
        const QModelIndex moved = row < 0 ? QModelIndex{} : index(row, old.column());
        // two indexes that become one would take each other away: Qt forgets both with the first
        after << (taken.contains(moved) ? QModelIndex{} : moved);
        taken.insert(moved);
    }
    changePersistentIndexList(before, after);
    m_cache.put(first, calls);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void WindowedCallModel::setFailure(const std::optional<Error>& failure)
{
    if (failure == m_failure)
        return;
    m_failure = failure;
    emit failureChanged();
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/client_calls_model.h"

#include "ui/formats.h"
#include "ui/wording.h"

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

QString subjectOf(const Call& call)
{
    const QString service = Wording::serviceOf(call);
    const QString problem = call.problem.simplified();
    if (service.isEmpty() || problem.isEmpty())
        return service + problem;
    return service + u" — "_s + problem;
}

} // namespace

ClientCallsModel::ClientCallsModel(QObject* parent)
    : QAbstractTableModel{parent}
{
}

int ClientCallsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ClientCallsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ClientCallsModel::text(const Row& row, Column column)
{
    switch (column) {
    case Urgency:
        return Wording::code(row.call.priority);
    case Received:
        return Formats::date(row.call.listedAt()) + '\n'_L1 + Formats::clock(row.call.listedAt());
    case Subject:
        return subjectOf(row.call) + '\n'_L1 + reasons(row);
    case Result: {
        const QString state = Wording::stateOf(row.call);
        if (row.merged)
            return state + '\n'_L1 + tr("Fusionné", "call");
        return row.call.followUp == FollowUp::None ? state : state + '\n'_L1 + Wording::of(row.call.followUp);
    }
    case ColumnCount:
        break;
    }
    return {};
}

QString ClientCallsModel::sentence(const Row& row)
{
    const QString words = Wording::sentence(row.call);
    return row.merged ? tr("fusionné, %1", "a call, in words").arg(words) : reasons(row) + ", "_L1 + words;
}

QString ClientCallsModel::reasons(const Row& row)
{
    QStringList reasons;
    if (row.number)
        reasons << tr("même numéro");
    if (row.address)
        reasons << tr("même adresse");
    if (row.name)
        reasons << tr("même nom");
    return reasons.join(", "_L1);
}

QVariant ClientCallsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows.at(static_cast<size_t>(index.row()));
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return Wording::toolTip(
            column == Subject ? text(row, column).replace('\n'_L1, u" — "_s) : sentence(row));
    case Qt::AccessibleTextRole:
        return sentence(row);
    case PriorityRole:
        return static_cast<int>(row.call.priority);
    case CallIdRole:
        return row.call.id.value;
    default:
        return {};
    }
}

QVariant ClientCallsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Urgency:
        return tr("Urg.", "column: urgency");
    case Received:
        return tr("Reçu");
    case Subject:
        return tr("Motif");
    case Result:
        return tr("Suite");
    case ColumnCount:
        break;
    }
    return {};
}

void ClientCallsModel::mark(std::vector<Row>& rows, const std::vector<Call>& calls, bool Row::*reason)
{
    for (const Call& call : calls) {
        const auto known = std::ranges::find(rows, call.id, [](const Row& row) { return row.call.id; });
        Row& row = known == rows.end() ? rows.emplace_back(Row{.call = call}) : *known;
        row.*reason = true;
    }
}

std::vector<ClientCallsModel::Row> ClientCallsModel::rowsOf(const CallDetail& detail, const AlikeCalls& alike)
{
    std::vector<Row> rows;
    rows.reserve(
        detail.merged.size() + detail.sameCaller.size() + alike.sameAddress.size() + alike.sameName.size());
    mark(rows, detail.merged, &Row::merged);
    mark(rows, detail.sameCaller, &Row::number);
    mark(rows, alike.sameAddress, &Row::address);
    mark(rows, alike.sameName, &Row::name);
    std::ranges::stable_sort(
        rows, [](const Row& a, const Row& b) { return a.call.listedAt() > b.call.listedAt(); });
    return rows;
}

void ClientCallsModel::show(const CallDetail& detail, const AlikeCalls& alike)
{
    std::vector<Row> rows = rowsOf(detail, alike);
    if (rows == m_rows)
        return;
    const bool sameCalls
        = std::ranges::equal(rows, m_rows, [](const Row& a, const Row& b) { return a.call.id == b.call.id; });
    if (sameCalls) {
        m_rows = std::move(rows);
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ClientCallsModel::mergedCount() const
{
    return static_cast<int>(std::ranges::count(m_rows, true, &Row::merged));
}

int ClientCallsModel::alikeCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_rows, [](const Row& row) { return !row.merged && !row.number; }));
}

} // namespace dispatch

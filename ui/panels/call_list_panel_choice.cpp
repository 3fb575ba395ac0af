// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/call_list_panel.h"
#include "ui/panels/call_table.h"
#include "ui/panels/queue_bulk_bar.h"

#include <algorithm>
#include <utility>

namespace dispatch {

namespace {

constexpr int furthestLook = 20'000; // rows that chooseNext() looks through

} // namespace

// A call that has not been read cannot be judged: it counts as none.
std::vector<Call> CallListPanel::chosenCalls() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::vector<Call> calls;
    calls.reserve(static_cast<size_t>(rows.size()));
    for (const QModelIndex& index : rows) {
        if (const Call* const call = m_model.callAt(index.row()))
            calls.push_back(*call);
    }
    return calls;
}

void CallListPanel::showChosen()
{
    m_bulk->showFor(chosenCalls());
}

// What others have in hand, and what was put off, is passed over as long as anything else waits.
bool CallListPanel::isForMe(const Call& call) const
{
    const Instant now = m_clock.now();
    const bool isFree = call.assignedTo.isEmpty() || call.assignedTo == m_person.name();
    return isOpen(call.followUp) && isFree && call.alarm.stage(now) != AlarmStage::Shelved;
}

int CallListPanel::nextRow(int start, int step) const
{
    const int rows = m_model.rowCount();
    const bool allOpen = isOnlyOpen(m_view.list);
    int second = -1;
    for (int tried = 0; tried < std::min(rows, furthestLook); ++tried) {
        const int row = ((start + tried * step) % rows + rows) % rows;
        const Call* const call = m_model.callAt(row);
        if (call ? isForMe(*call) : allOpen)
            return row;
        if (second < 0 && call && isOpen(call->followUp))
            second = row;
    }
    return second;
}

void CallListPanel::chooseNext(int step)
{
    const int rows = m_model.rowCount();
    const int chosen = m_model.rowOf(m_table->chosen());
    const int current = m_table->currentIndex().row();
    int start = step > 0 ? 0 : rows - 1;
    if (chosen >= 0)
        start = chosen + step;
    else if (current >= 0)
        start = step > 0 ? current : current - 1; // the chosen call went away, another stands in its place
    const int row = nextRow(start, step);
    if (row >= 0)
        return m_table->chooseRow(row);
    if (m_view.list == QueueList::ToCallBack && !isNarrowed(m_view))
        return;
    m_stepAfterReset = step;
    setView(usualView(QueueList::ToCallBack));
}

void CallListPanel::chooseAfterReset()
{
    const int step = std::exchange(m_stepAfterReset, 0);
    if (step != 0 && m_model.rowCount() > 0)
        m_table->chooseRow(step > 0 ? 0 : m_model.rowCount() - 1);
}

} // namespace dispatch

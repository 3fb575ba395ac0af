// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"
#include "ui/panels/call_list_panel.h"
#include "ui/panels/call_table.h"
#include "ui/panels/live_calls_panel.h"

#include <QEvent>

#include <utility>

namespace dispatch {

namespace {

std::optional<Instant> shownBy(const CallTable& table, const CallId& id)
{
    const auto& model = *qobject_cast<const WindowedCallModel*>(table.model());
    const int row = model.rowOf(id);
    const Call* const call = model.callAt(row);
    const bool inSight = row >= table.firstVisibleRow() && row <= table.lastVisibleRow() && table.isVisible();
    return call && inSight ? std::optional{call->updatedAt} : std::nullopt;
}

} // namespace

void MainWindow::measureLatency(DeskLink& link)
{
    connect(&link, &DeskLink::changed, &m_latency, &LatencyMeter::received);
    watchTable(m_list->table());
    watchTable(m_live->table());
}

void MainWindow::watchTable(CallTable& table)
{
    const auto* const model = qobject_cast<const WindowedCallModel*>(table.model());
    connect(model, &WindowedCallModel::updated, this,
        [this, &table] { m_latency.updated([&table](const CallId& id) { return shownBy(table, id); }); });
    table.viewport()->installEventFilter(this);
}

// A filter sees the paint before it happens; what is queued here runs after it.
bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint)
        QMetaObject::invokeMethod(this, &MainWindow::painted, Qt::QueuedConnection);
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::painted()
{
    m_latency.painted();
    const auto* const model = qobject_cast<const WindowedCallModel*>(m_list->table().model());
    if (model->isLoaded() && !std::exchange(m_usable, true))
        emit usable();
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    m_latency.setShown(!isMinimized());
}

void MainWindow::hideEvent(QHideEvent* event)
{
    QMainWindow::hideEvent(event);
    m_latency.setShown(false);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        m_latency.setShown(!isMinimized() && isVisible());
}

} // namespace dispatch

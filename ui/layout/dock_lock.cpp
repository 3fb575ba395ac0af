// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/dock_lock.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>

#include <algorithm>

namespace dispatch {

DockLock::DockLock(QMainWindow& window, QObject* parent)
    : QObject{parent}
    , m_window{window}
{
}

void DockLock::watchDocks()
{
    const auto docks = m_window.findChildren<QDockWidget*>();
    for (const QDockWidget* const dock : docks) {
        connect(dock, &QDockWidget::dockLocationChanged, this, &DockLock::refreshSoon);
        connect(dock, &QDockWidget::topLevelChanged, this, &DockLock::refreshSoon);
        connect(dock, &QDockWidget::visibilityChanged, this, &DockLock::refreshSoon);
    }
    refresh();
}

void DockLock::setLocked(bool locked)
{
    m_locked = locked;
    refresh();
}

// The docks tell one by one while a layout is being restored.
void DockLock::refreshSoon()
{
    if (m_refreshing)
        return;
    m_refreshing = true;
    QMetaObject::invokeMethod(this, &DockLock::refresh, Qt::QueuedConnection);
}

void DockLock::refresh()
{
    m_refreshing = true;
    const auto docks = m_window.findChildren<QDockWidget*>();
    for (QDockWidget* const dock : docks) {
        dock->setFeatures(m_locked ? QDockWidget::NoDockWidgetFeatures
                                   : QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable
                    | QDockWidget::DockWidgetFloatable);
        // Qt greys it with the close button
        dock->toggleViewAction()->setEnabled(true);
        showTitle(*dock, !m_locked || !isTab(*dock));
    }
    m_refreshing = false;
}

void DockLock::showTitle(QDockWidget& dock, bool shown)
{
    if (shown == (dock.titleBarWidget() == nullptr))
        return;
    const QWidget* const before = dock.titleBarWidget();
    dock.setTitleBarWidget(shown ? nullptr : new QWidget{&dock});
    delete before;
}

bool DockLock::isTab(QDockWidget& dock) const
{
    if (dock.isFloating())
        return false;
    const auto beside = m_window.tabifiedDockWidgets(&dock);
    return std::ranges::any_of(beside, [](const QDockWidget* other) { return !other->isHidden(); });
}

} // namespace dispatch

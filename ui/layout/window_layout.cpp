// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/window_layout.h"

#include "ui/layout/layout_lint.h"
#include "ui/models/preferences.h"

#include <QDockWidget>
#include <QEvent>
#include <QGuiApplication>
#include <QLayout>
#include <QMainWindow>
#include <QScreen>

#include <algorithm>
#include <utility>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr auto lockedKey = "layout/locked"_L1;
constexpr int stateFormat = 2;
constexpr int screensSettleMs = 300; //!< docking stations bring and take screens one by one
constexpr int leastSheet = 380;

bool standsSideways(Qt::DockWidgetArea area)
{
    return area == Qt::LeftDockWidgetArea || area == Qt::RightDockWidgetArea;
}

Qt::DockWidgetArea homeOf(const QString& dock)
{
    for (const DockGroup& group : planOf(Perspective::Day).groups) {
        if (std::ranges::find(group.tabs, dock) != group.tabs.end())
            return group.area;
    }
    return Qt::BottomDockWidgetArea;
}

} // namespace

WindowLayout::WindowLayout(QMainWindow& window, const QString& directory, Preferences& preferences)
    : m_window{window}
    , m_preferences{preferences}
    , m_file{directory}
    , m_lock{window}
{
    m_window.setDockNestingEnabled(true);
    m_window.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    m_window.setCorner(Qt::TopRightCorner, Qt::RightDockWidgetArea);
    m_window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    for (QTimer* const timer : {&m_saveLater, &m_screensLater})
        timer->setSingleShot(true);
    connect(&m_saveLater, &QTimer::timeout, this, &WindowLayout::save);
    connect(&m_screensLater, &QTimer::timeout, this, &WindowLayout::screensChanged);
    const auto settle = [this] { m_screensLater.start(screensSettleMs); };
    connect(qGuiApp, &QGuiApplication::screenAdded, this, settle);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, settle);
}

QList<QDockWidget*> WindowLayout::docks() const
{
    return m_window.findChildren<QDockWidget*>(Qt::FindDirectChildrenOnly);
}

QDockWidget* WindowLayout::dock(QLatin1StringView name) const
{
    return name.isEmpty() ? nullptr
                          : m_window.findChild<QDockWidget*>(QString{name}, Qt::FindDirectChildrenOnly);
}

int WindowLayout::version() const
{
    QStringList names;
    const auto all = docks();
    names.reserve(all.size());
    for (const QDockWidget* const one : all)
        names << one->objectName();
    std::ranges::sort(names);
    return stateFormat << 16 | qChecksum(names.join(','_L1).toUtf8());
}

bool WindowLayout::restore()
{
    m_lock.setLocked(m_preferences.value(QString{lockedKey}, true).toBool());
    m_lock.watchDocks();
    m_screens = screenSetKey();
    watch();
    if (restoreFor(m_screens))
        return true;
    m_needsPerspective = true;
    if (m_window.isVisible())
        firstShown();
    return false;
}

bool WindowLayout::restoreFor(const QString& screens)
{
    const std::optional<SavedLayout> saved = m_file.find(screens);
    if (!saved)
        return false;
    m_perspective = saved->perspective;
    m_window.restoreGeometry(saved->geometry);
    if (!m_window.restoreState(saved->docks, version()))
        return false;
    emit perspectiveChanged(m_perspective);
    if (m_window.isVisible())
        lint();
    return true;
}

void WindowLayout::save()
{
    m_saveLater.stop();
    // a window that was never shown, or shows itself for the first time, has nothing to say yet
    if (m_screens.isEmpty() || !m_wasShown)
        return;
    m_file.put(m_screens,
        {.geometry = m_window.saveGeometry(),
            .docks = m_window.saveState(version()),
            .perspective = m_perspective});
}

void WindowLayout::apply(Perspective perspective)
{
    m_perspective = perspective;
    const PerspectivePlan& plan = planOf(perspective);
    const bool painted = m_window.updatesEnabled();
    m_window.setUpdatesEnabled(false);
    takeOut();
    place(plan);
    placeTheRest();
    size(plan);
    m_window.setUpdatesEnabled(painted);
    m_needsPerspective = !m_window.isVisible();
    emit perspectiveChanged(perspective);
    m_saveLater.start(saveAfterMs);
}

void WindowLayout::takeOut()
{
    const auto all = docks();
    for (QDockWidget* const one : all) {
        one->setFloating(false);
        m_window.removeDockWidget(one);
    }
}

void WindowLayout::place(const PerspectivePlan& plan)
{
    for (const DockGroup& group : plan.groups) {
        QDockWidget* before = nullptr;
        for (const QLatin1StringView name : group.tabs) {
            QDockWidget* const one = dock(name);
            if (!one)
                continue;
            if (before)
                m_window.tabifyDockWidget(before, one);
            else
                m_window.addDockWidget(group.area, one);
            one->show();
            before = one;
        }
    }
}

QDockWidget* WindowLayout::shownIn(Qt::DockWidgetArea area) const
{
    const auto all = docks();
    const auto found = std::ranges::find_if(all,
        [this, area](QDockWidget* one) { return !one->isHidden() && m_window.dockWidgetArea(one) == area; });
    return found == all.end() ? nullptr : *found;
}

// Hidden, but with a place: where the day has them, so that the menu opens each in its own corner.
void WindowLayout::placeTheRest()
{
    const auto all = docks();
    for (QDockWidget* const one : all) {
        if (m_window.dockWidgetArea(one) != Qt::NoDockWidgetArea)
            continue;
        const Qt::DockWidgetArea area = homeOf(one->objectName());
        QDockWidget* const neighbour = shownIn(area);
        m_window.addDockWidget(area, one);
        if (neighbour)
            m_window.tabifyDockWidget(neighbour, one);
        one->hide();
    }
}

void WindowLayout::size(const PerspectivePlan& plan)
{
    // a tab that the layout has not made yet cannot be raised
    m_window.layout()->activate();
    for (const DockGroup& group : plan.groups) {
        QDockWidget* const front = dock(group.front);
        if (!front)
            continue;
        front->raise();
        const bool sideways = standsSideways(group.area);
        const int whole = sideways ? m_window.width() : m_window.height();
        const int share = whole * group.percent / 100;
        m_window.resizeDocks({front}, {sideways ? std::max(share, leastSheet) : share},
            sideways ? Qt::Horizontal : Qt::Vertical);
    }
}

void WindowLayout::setLocked(bool locked)
{
    if (locked == m_lock.isLocked())
        return;
    m_lock.setLocked(locked);
    m_preferences.set(QString{lockedKey}, locked);
    emit lockedChanged(locked);
}

void WindowLayout::lint()
{
    dockTheLost(m_window, presentScreens());
    if (!isLegible(m_window))
        apply(m_perspective);
}

void WindowLayout::screensChanged()
{
    const QString screens = screenSetKey();
    // the last layout of the screens that went is in the file; what the system made of it is not worth
    // keeping
    if (std::exchange(m_screens, screens) != screens && restoreFor(screens))
        return;
    lint();
    m_saveLater.start(saveAfterMs);
}

void WindowLayout::watch()
{
    m_window.installEventFilter(this);
    const auto later = [this] { m_saveLater.start(saveAfterMs); };
    const auto all = docks();
    for (QDockWidget* const one : all) {
        one->installEventFilter(this);
        connect(one, &QDockWidget::dockLocationChanged, this, later);
        connect(one, &QDockWidget::topLevelChanged, this, later);
        connect(one, &QDockWidget::visibilityChanged, this, later);
    }
}

void WindowLayout::firstShown()
{
    m_wasShown = true;
    if (std::exchange(m_needsPerspective, false))
        apply(m_perspective);
    // the system may still enlarge the window
    QMetaObject::invokeMethod(this, &WindowLayout::lint, Qt::QueuedConnection);
}

bool WindowLayout::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::Show && !m_wasShown)
        firstShown();
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        m_saveLater.start(saveAfterMs);
    return QObject::eventFilter(watched, event);
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/layout_lint.h"

#include <QDockWidget>
#include <QGuiApplication>
#include <QMainWindow>
#include <QScreen>

#include <algorithm>

namespace dispatch {

namespace {

constexpr QSize leastFloating{120, 80};
constexpr int narrowest = 1280; //!< the smallest window that everything is laid out for
constexpr int fullShareWidth = 1366;
constexpr int listPercent = 60;

bool hasItsSize(const QDockWidget& dock, const QMainWindow& window)
{
    // the tabs behind the front one stand outside the window
    if (dock.isHidden() || dock.isFloating() || !window.rect().intersects(dock.geometry()))
        return true;
    const QSize least = dock.minimumSizeHint().expandedTo(dock.minimumSize());
    return dock.width() >= least.width() && dock.height() >= least.height();
}

} // namespace

bool canBeReached(const QRect& frame, const QList<QRect>& screens)
{
    if (frame.width() < leastFloating.width() || frame.height() < leastFloating.height())
        return false;
    const auto area = [](const QRect& rect) { return qint64{rect.width()} * rect.height(); };
    return std::ranges::any_of(
        screens, [&](const QRect& screen) { return 2 * area(screen & frame) >= area(frame); });
}

QList<QRect> presentScreens()
{
    QList<QRect> places;
    const auto screens = QGuiApplication::screens();
    places.reserve(screens.size());
    for (const QScreen* const screen : screens)
        places << screen->availableGeometry();
    return places;
}

QStringList dockTheLost(QMainWindow& window, const QList<QRect>& screens)
{
    QStringList mended;
    const auto docks = window.findChildren<QDockWidget*>();
    for (QDockWidget* const dock : docks) {
        if (!dock->isFloating() || dock->isHidden() || canBeReached(dock->frameGeometry(), screens))
            continue;
        dock->setFloating(false);
        mended << dock->objectName();
    }
    return mended;
}

bool isLegible(const QMainWindow& window)
{
    if (window.width() < narrowest)
        return true;
    const QWidget* const list = window.centralWidget();
    if (list && 100 * list->width() < listPercent * std::min(window.width(), fullShareWidth))
        return false;
    const auto docks = window.findChildren<QDockWidget*>();
    return std::ranges::all_of(
        docks, [&window](const QDockWidget* dock) { return hasItsSize(*dock, window); });
}

} // namespace dispatch

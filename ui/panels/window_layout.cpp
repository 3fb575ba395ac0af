// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/window_layout.h"

#include "core/base/logging.h"

#include <QDockWidget>
#include <QGuiApplication>
#include <QMainWindow>
#include <QScreen>
#include <QSettings>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize leastFloating{120, 80};

bool isSeen(const QRect& frame)
{
    const auto screens = QGuiApplication::screens();
    return std::ranges::any_of(screens, [&frame](const QScreen* screen) {
        const QRect shown = screen->availableGeometry() & frame;
        return 2 * shown.width() * shown.height() >= frame.width() * frame.height();
    });
}

} // namespace

WindowLayout::WindowLayout(QMainWindow& window, const QString& path)
    : m_window{window}
    , m_path{path}
{
}

void WindowLayout::save() const
{
    if (m_path.isEmpty())
        return;
    QSettings file{m_path, QSettings::IniFormat};
    file.setValue(u"window/geometry"_s, m_window.saveGeometry());
    file.setValue(u"window/docks"_s, m_window.saveState(version));
    file.sync();
    if (file.status() != QSettings::NoError)
        qCWarning(lcUi) << "the window's layout could not be saved";
}

bool WindowLayout::restore()
{
    if (m_path.isEmpty())
        return false;
    const QSettings file{m_path, QSettings::IniFormat};
    const bool placed = m_window.restoreGeometry(file.value(u"window/geometry"_s).toByteArray());
    const bool docked = m_window.restoreState(file.value(u"window/docks"_s).toByteArray(), version);
    dockTheLost();
    return placed && docked;
}

void WindowLayout::dockTheLost()
{
    const auto docks = m_window.findChildren<QDockWidget*>();
    for (QDockWidget* const dock : docks) {
        if (!dock->isFloating() || dock->isHidden())
            continue;
        const QRect frame = dock->frameGeometry();
        const bool tiny = frame.width() < leastFloating.width() || frame.height() < leastFloating.height();
        if (tiny || !isSeen(frame))
            dock->setFloating(false);
    }
}

} // namespace dispatch

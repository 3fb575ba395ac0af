// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDockWidget;
class QMainWindow;

namespace dispatch {

//! Keeps the place of docks and the size of the window in a file of its own. What does not fit this version,
//! or these screens, is not restored.
class WindowLayout final {
public:
    //! Raised whenever docks are added or renamed: an older file is then left aside.
    static constexpr int version = 1;

    //! An empty \a path keeps nothing.
    WindowLayout(QMainWindow& window, const QString& path);

    void save() const;
    //! \return false when there was nothing fit to restore; the window is then as before, possibly with docks
    //! moved.
    [[nodiscard]] bool restore();
    //! Docks whatever floats where no screen shows at least half of it.
    void dockTheLost();

private:
    QMainWindow& m_window;
    QString m_path;
};

} // namespace dispatch

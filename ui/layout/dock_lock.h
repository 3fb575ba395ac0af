// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDockWidget;
class QMainWindow;

namespace dispatch {

//! « Verrouiller la disposition »: no mouse moves, floats or closes a dock, while the menu still shows and
//! hides it. Locked docks that stand as tabs have no title bar of their own: the tab says it, and the room is
//! for the calls.
class DockLock final : public QObject {
    Q_OBJECT

public:
    //! \a window must outlive it.
    explicit DockLock(QMainWindow& window, QObject* parent = nullptr);

    //! Takes the docks that the window has by now; once they are all there.
    void watchDocks();
    void setLocked(bool locked);
    [[nodiscard]] bool isLocked() const { return m_locked; }

private:
    void refreshSoon();
    void refresh();
    void showTitle(QDockWidget& dock, bool shown);
    [[nodiscard]] bool isTab(QDockWidget& dock) const;

    QMainWindow& m_window;
    bool m_locked = true;
    bool m_refreshing = false; //!< a refresh is under way or will be soon
};

} // namespace dispatch

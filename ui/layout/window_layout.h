// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/layout/dock_lock.h"
#include "ui/layout/layout_file.h"
#include "ui/layout/perspectives.h"

#include <QObject>
#include <QTimer>

class QDockWidget;
class QMainWindow;

namespace dispatch {

class Preferences;

//! Where the docks of a window stand: restored for the screens that are there, mended where a screen is gone,
//! saved two seconds after the last change. What does not fit this version of the window is left aside for
//! the built-in perspective. A dock that somebody closed stays closed.
class WindowLayout final : public QObject {
    Q_OBJECT

public:
    static constexpr int saveAfterMs = 2000;

    //! Keeps the file layout.json in \a directory; empty: nothing is kept. \a window and \a preferences must
    //! outlive it.
    WindowLayout(QMainWindow& window, const QString& directory, Preferences& preferences);

    //! Once all docks are there, before or after the window is shown. \return false when nothing was kept
    //! that fits: the perspective of these screens is applied, at the latest when the window is first shown.
    bool restore();
    //! At once, unless nothing changed. On disk soon after.
    void save();
    //! Arranges the docks as the built-in perspective says, and remembers it.
    void apply(Perspective perspective);
    [[nodiscard]] Perspective perspective() const { return m_perspective; }
    //! The lock stays as it is.
    void reset() { apply(Perspective::Day); }

    void setLocked(bool locked);
    [[nodiscard]] bool isLocked() const { return m_lock.isLocked(); }

    //! Brings back what no screen shows, and applies the perspective again where the list or a panel has not
    //! the room it needs.
    void lint();

signals:
    //! Another one, or the same again.
    void perspectiveChanged(dispatch::Perspective perspective);
    void lockedChanged(bool locked);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QDockWidget* dock(QLatin1StringView name) const;
    [[nodiscard]] QList<QDockWidget*> docks() const;
    //! Differs once a dock is added, gone or renamed: an older state would then stack docks.
    [[nodiscard]] int version() const;
    void watch();
    void firstShown();
    bool restoreFor(const QString& screens);
    void screensChanged();
    void takeOut();
    void place(const PerspectivePlan& plan);
    void placeTheRest();
    void size(const PerspectivePlan& plan);
    [[nodiscard]] QDockWidget* shownIn(Qt::DockWidgetArea area) const;

    QMainWindow& m_window;
    Preferences& m_preferences;
    LayoutFile m_file;
    DockLock m_lock;
    QTimer m_saveLater{};
    QTimer m_screensLater{};
    QString m_screens{}; //!< of what is on screen; empty before restore()
    Perspective m_perspective = Perspective::Day;
    bool m_wasShown = false;
    bool m_needsPerspective = false; //!< sizes are only known once the window is shown
};

} // namespace dispatch

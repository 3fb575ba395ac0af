// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/open_counts.h"

#include <QMenu>
#include <QSystemTrayIcon>

class QWidget;

namespace dispatch {

class Preferences;

//! The program beside the clock: how many P1 and P2 press, what waits in its tool tip; Acquitter, Silence,
//! Ouvrir and Quitter in its menu. A click shows the window. It tells of figures only as long as the store
//! can count them.
class TrayIcon final : public QObject {
    Q_OBJECT

public:
    //! All references must outlive it. Stands beside the clock from now on, where there is such a place.
    TrayIcon(QWidget& window, const OpenCounts& counts, Preferences& preferences, QObject* parent = nullptr);

    //! Whether closing the window may leave the program there: without a tray nobody would find it again.
    [[nodiscard]] static bool isAvailable();
    //! Hides the window into the tray; the first time on this desk a notice says where it went. Does nothing
    //! and \return false without a tray.
    bool minimise();
    //! Shows the window, on top and active.
    void open();
    //! Whose alarm Acquitter acknowledges, "P1 Geneviève Tremblay"; empty: there is none.
    void setFirst(const QString& caller);
    //! Whether there is a sound to silence.
    void setSounds(bool sounds);
    [[nodiscard]] QMenu& menu() { return m_menu; }
    [[nodiscard]] QString toolTip() const { return m_tray.toolTip(); }

signals:
    void acknowledgeRequested(); //!< the alarm that setFirst() names
    void silenceRequested();
    void quitRequested();

private:
    void refresh();

    QWidget& m_window;
    const OpenCounts& m_counts;
    Preferences& m_preferences;
    QMenu m_menu{};
    QAction* m_acknowledge;
    QAction* m_silence;
    QSystemTrayIcon m_tray{};
    qint64 m_number = -1; //!< painted; -1 before the first painting
};

} // namespace dispatch

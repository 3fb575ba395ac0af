// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/link/call_view.h"
#include "core/link/desk_link.h"
#include "ui/models/call_source.h"
#include "ui/panels/window_layout.h"
#include "ui/theme/theme.h"

#include <QMainWindow>

class QDockWidget;

namespace dispatch {

class CallListPanel;
class CallSheetPanel;
class LiveCallsPanel;

//! How a window looks and who sits before it.
struct WindowOptions {
    bool demo = false;
    Theme theme = Theme::Light; //!< the one that applyTheme() was given
    QString author{}; //!< who writes notes; empty: "Répartition"
    QString layoutFile{}; //!< where the layout is kept; empty: nowhere
    QString assistantPhone = QStringLiteral("+14502803222"); //!< E.164; the number that people call
};

//! The dispatcher's window: live calls above, all calls in the middle, the sheet of one call beside them, the
//! station's state below. It only shows and sends commands.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    //! All references must outlive the window.
    MainWindow(DeskLink& link, CallView& view, const Clock& clock, const WindowOptions& options,
        QWidget* parent = nullptr);
    MainWindow(DeskLink& link, std::unique_ptr<CallSource> source, const Clock& clock,
        const WindowOptions& options, QWidget* parent = nullptr);
    ~MainWindow() override;

    //! Shows and raises the dock of this objectName ("dockLive", "dockSheet"). \return false when there is
    //! none.
    bool showPanel(const QString& name);
    void resetLayout();
    //! Opens the sheet of a call.
    void showCall(const CallId& id);

protected:
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildPanels(DeskLink& link, const Clock& clock, const WindowOptions& options);
    void buildTop(const WindowOptions& options);
    void buildMenus();
    void buildViewMenu();
    QDockWidget* addDock(
        const QString& name, const QString& title, QWidget* content, Qt::DockWidgetArea area);
    void focusNextPanel(int step);
    void watchLayout();

    std::unique_ptr<CallSource> m_source;
    bool m_wantsDefault = false; //!< the first show() lays the docks out, once the size is known
    WindowLayout m_layout;
    CallListPanel* m_list = nullptr;
    LiveCallsPanel* m_live = nullptr;
    CallSheetPanel* m_sheet = nullptr;
    QDockWidget* m_liveDock = nullptr;
    QDockWidget* m_sheetDock = nullptr;
    QTimer* m_saveLater = nullptr;
};

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/help_dialog.h"
#include "ui/dialogs/quit_dialog.h"
#include "ui/main_window.h"
#include "ui/panels/call_list_panel.h"
#include "ui/panels/call_sheet_panel.h"
#include "ui/panels/call_table.h"
#include "ui/panels/live_calls_panel.h"
#include "ui/panels/station_bar.h"
#include "ui/widgets/tray_icon.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QTabWidget>

namespace dispatch {

using namespace Qt::StringLiterals;

void MainWindow::connectActions()
{
    ActionSet& set = m_actions.set();
    const auto on = [this, &set](QLatin1StringView id, auto act) {
        connect(&set.action(id), &QAction::triggered, this, act);
    };
    on("search"_L1, [this] { m_list->focusSearch(); });
    on("queue.next"_L1, [this] { m_list->chooseNext(1); });
    on("queue.previous"_L1, [this] { m_list->chooseNext(-1); });
    on("panel.next"_L1, [this] { focusNextPanel(1); });
    on("panel.previous"_L1, [this] { focusNextPanel(-1); });
    on("layout.reset"_L1, [this] { m_layout.reset(); });
    on("layout.lock"_L1, [this](bool locked) { m_layout.setLocked(locked); });
    on("quit"_L1, [this] { askToQuit(); });
    connect(&set, &ActionSet::triggered, this, &MainWindow::chooseView);
    connect(&m_actions, &DeskActions::openRequested, this, &MainWindow::openSheet);
    connect(&m_actions, &DeskActions::helpRequested, this, &MainWindow::openHelp);
    connect(&m_actions, &DeskActions::noteRequested, this, [this] {
        showPanel(u"dockSheet"_s);
        m_sheet->focusNote();
    });
    connect(&m_actions.calls(), &CallActions::editRequested, this, [this] {
        showPanel(u"dockSheet"_s);
        m_sheet->editSheet();
    });
    connect(m_bar, &StationBar::personRequested, &set.action("person"_L1), &QAction::trigger);
    const auto showLock = [&set](bool locked) { set.action("layout.lock"_L1).setChecked(locked); };
    connect(&m_layout, &WindowLayout::lockedChanged, this, showLock);
    showLock(m_layout.isLocked());
}

// Actions of one family differ by their last part only.
void MainWindow::chooseView(const QString& id)
{
    const QString family = id.section(u'.', 0, 0);
    const QString which = id.section(u'.', 1);
    if (family == "view"_L1)
        m_list->showView(which);
    else if (family == "panel"_L1 && which.toInt() > 0)
        choosePanel(which.toInt());
    else if (family == "perspective"_L1)
        m_layout.apply(perspectiveOf(which).value_or(Perspective::Day));
    else if (family == "theme"_L1)
        setLook({.theme = themeOf(which).value_or(m_look.theme), .points = m_look.points});
}

void MainWindow::connectLook()
{
    ActionSet& set = m_actions.set();
    connect(&set.action("zoom.in"_L1), &QAction::triggered, this, [this] { setLook(m_look.zoomed(1)); });
    connect(&set.action("zoom.out"_L1), &QAction::triggered, this, [this] { setLook(m_look.zoomed(-1)); });
    connect(&set.action("zoom.normal"_L1), &QAction::triggered, this,
        [this] { setLook({.theme = m_look.theme}); });
    connect(&m_layout, &WindowLayout::perspectiveChanged, this, [this](Perspective perspective) {
        wearLook();
        if (planOf(perspective).opensTranscript)
            m_sheet->showTranscript();
    });
}

void MainWindow::setLook(const Look& look)
{
    m_look = look;
    saveLook(m_preferences, look);
    wearLook();
}

void MainWindow::wearLook()
{
    applyTheme(m_look.theme, m_look.points + planOf(m_layout.perspective()).textStep);
    const QLatin1StringView names[]{"theme.light"_L1, "theme.dark"_L1, "theme.contrast"_L1};
    m_actions.set().action(names[static_cast<size_t>(m_look.theme)]).setChecked(true);
}

void MainWindow::openSheet()
{
    showPanel(u"dockSheet"_s);
    m_sheet->focusSheet();
}

void MainWindow::openHelp(const QString& panel)
{
    if (!m_help)
        m_help = new HelpDialog{this};
    m_help->openPage(panel);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

// A panel that has the focus already goes away: the same key shows and hides it.
void MainWindow::choosePanel(int number)
{
    if (number > static_cast<int>(m_docks.size()))
        return;
    QDockWidget& dock = *m_docks.at(static_cast<size_t>(number) - 1);
    const QWidget* const focus = QApplication::focusWidget();
    if (dock.isVisible() && focus && dock.isAncestorOf(focus)) {
        dock.hide();
        m_list->table().setFocus(Qt::ShortcutFocusReason);
        return;
    }
    showPanel(dock.objectName());
    focusOn(*dock.widget());
}

void MainWindow::focusOn(QWidget& panel)
{
    panel.window()->activateWindow();
    if (&panel == m_sheet)
        return m_sheet->focusSheet();
    if (&panel == m_list)
        return m_list->table().setFocus(Qt::ShortcutFocusReason);
    if (QWidget* const last = panel.focusWidget(); last && last->isVisible())
        return last->setFocus(Qt::ShortcutFocusReason);
    const auto inside = panel.findChildren<QWidget*>();
    const auto takesFocus = [](const QWidget* widget) {
        return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
    };
    const auto first = std::ranges::find_if(inside, takesFocus);
    if (first != inside.end())
        (*first)->setFocus(Qt::ShortcutFocusReason);
}

// The order of reading: the list, then the panels by number. Floating panels are in the round, closed ones
// and those behind another tab are not.
void MainWindow::focusNextPanel(int step)
{
    std::vector<QWidget*> stops{m_list};
    stops.reserve(m_docks.size() + 1);
    for (const QDockWidget* const dock : m_docks)
        stops.push_back(dock->widget());
    std::erase_if(
        stops, [](const QWidget* panel) { return !panel->isVisible() || panel->visibleRegion().isEmpty(); });
    const QWidget* const focus = QApplication::focusWidget();
    const auto holds
        = [focus](const QWidget* panel) { return focus && (panel == focus || panel->isAncestorOf(focus)); };
    const auto count = static_cast<int>(stops.size());
    const auto found = std::ranges::find_if(stops, holds);
    const int before = step > 0 ? -1 : 0;
    const int here = found == stops.end() ? before : static_cast<int>(found - stops.begin());
    focusOn(*stops.at(static_cast<size_t>(((here + step) % count + count) % count)));
}

void MainWindow::askToQuit()
{
    if (!m_options.receives || m_options.demo)
        return quit();
    if (m_tray)
        m_tray->open();
    auto* const question = new QuitDialog{this};
    connect(question, &QuitDialog::quitChosen, this, &MainWindow::quit);
    question->open();
}

void MainWindow::quit()
{
    m_quits = true;
    close();
    QCoreApplication::quit();
}

// Closing leaves reception running where there is a place to find the window again.
void MainWindow::closeEvent(QCloseEvent* event)
{
    m_layout.save();
    const bool keeps = !m_quits && m_options.receives && !m_options.demo;
    if (!keeps)
        return QMainWindow::closeEvent(event);
    event->ignore();
    if (!m_tray || !m_tray->minimise())
        askToQuit();
}

} // namespace dispatch

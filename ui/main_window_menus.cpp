// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/about_dialog.h"
#include "ui/main_window.h"
#include "ui/panels/call_list_panel.h"
#include "ui/panels/call_sheet_panel.h"
#include "ui/panels/call_table.h"
#include "ui/panels/live_calls_panel.h"

#include <QApplication>
#include <QDockWidget>
#include <QMenuBar>

#include <array>

namespace dispatch {

using namespace Qt::StringLiterals;

// The demonstration's menu bar stands inside the banner's band, so that menuBar() would make another one.
void MainWindow::buildMenus()
{
    auto* const bar = findChild<QMenuBar*>(u"menuBar"_s);
    QMenu* const file = bar->addMenu(tr("&Fichier"));
    QAction* const quit
        = file->addAction(tr("&Quitter"), QKeySequence{Qt::CTRL | Qt::Key_Q}, this, &QWidget::close);
    quit->setObjectName(u"actionQuit"_s);
    quit->setMenuRole(QAction::QuitRole);

    QMenu* const call = bar->addMenu(tr("&Appel"));
    QAction* const search = call->addAction(tr("&Rechercher"), this, [this] { m_list->focusSearch(); });
    search->setObjectName(u"actionSearch"_s);
    search->setShortcuts({QKeySequence{Qt::CTRL | Qt::Key_F}, QKeySequence{Qt::Key_F3}});
    QAction* const note
        = call->addAction(tr("Écrire une &note"), QKeySequence{Qt::CTRL | Qt::Key_L}, this, [this] {
              showPanel(m_sheetDock->objectName());
              m_sheet->focusNote();
          });
    note->setObjectName(u"actionNote"_s);

    buildViewMenu();

    QMenu* const help = bar->addMenu(tr("Ai&de"));
    QAction* const about
        = help->addAction(tr("À &propos"), this, [this] { (new AboutDialog{this})->open(); });
    about->setObjectName(u"actionAbout"_s);
    about->setMenuRole(QAction::AboutRole);
}

void MainWindow::buildViewMenu()
{
    QMenu* const view = findChild<QMenuBar*>(u"menuBar"_s)->addMenu(tr("Afficha&ge"));
    QAction* const live = m_liveDock->toggleViewAction();
    live->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_1});
    QAction* const sheet = m_sheetDock->toggleViewAction();
    sheet->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_2});
    view->addActions({live, sheet});
    view->addSeparator();
    QAction* const next = view->addAction(
        tr("Panneau &suivant"), QKeySequence{Qt::Key_F6}, this, [this] { focusNextPanel(1); });
    next->setObjectName(u"actionNextPanel"_s);
    QAction* const previous = view->addAction(
        tr("Panneau &précédent"), QKeySequence{Qt::SHIFT | Qt::Key_F6}, this, [this] { focusNextPanel(-1); });
    previous->setObjectName(u"actionPreviousPanel"_s);
    view->addSeparator();
    QAction* const reset = view->addAction(tr("&Réinitialiser la disposition"),
        QKeySequence{Qt::CTRL | Qt::Key_0}, this, &MainWindow::resetLayout);
    reset->setObjectName(u"actionResetLayout"_s);
}

// The order of reading: live calls, list, sheet. Floating panels are in the round, closed ones are not.
void MainWindow::focusNextPanel(int step)
{
    struct Stop {
        QWidget* panel;
        QWidget* target;
    };
    const std::array stops{
        Stop{m_live, &m_live->table()}, Stop{m_list, &m_list->table()}, Stop{m_sheet, nullptr}};
    const int count = static_cast<int>(stops.size());
    const QWidget* const focus = QApplication::focusWidget();
    int here = step > 0 ? -1 : count;
    for (int i = 0; i < count; ++i) {
        const QWidget* const panel = stops.at(static_cast<size_t>(i)).panel;
        if (focus && (panel == focus || panel->isAncestorOf(focus)))
            here = i;
    }
    for (int tried = 1; tried <= count; ++tried) {
        const Stop& stop = stops.at(static_cast<size_t>(((here + step * tried) % count + count) % count));
        if (!stop.panel->isVisible())
            continue;
        stop.panel->window()->activateWindow();
        if (stop.target)
            stop.target->setFocus(Qt::ShortcutFocusReason);
        else
            m_sheet->focusSheet();
        return;
    }
}

} // namespace dispatch

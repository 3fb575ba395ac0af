// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/models/call_view_source.h"
#include "ui/panels/call_list_panel.h"
#include "ui/panels/call_sheet_panel.h"
#include "ui/panels/call_table.h"
#include "ui/panels/live_calls_panel.h"
#include "ui/panels/station_bar.h"
#include "ui/widgets/demo_banner.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QMenuBar>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int saveAfterMs = 2000;
constexpr QSize defaultSize{1366, 768};

} // namespace

MainWindow::MainWindow(
    DeskLink& link, CallView& view, const Clock& clock, const WindowOptions& options, QWidget* parent)
    : MainWindow{link, std::make_unique<CallViewSource>(view), clock, options, parent}
{
}

MainWindow::MainWindow(DeskLink& link, std::unique_ptr<CallSource> source, const Clock& clock,
    const WindowOptions& options, QWidget* parent)
    : QMainWindow{parent}
    , m_source{std::move(source)}
    , m_layout{*this, options.layoutFile}
    , m_saveLater{new QTimer{this}}
{
    setObjectName(u"mainWindow"_s);
    const QString title = tr("Drain Fortin — Répartition");
    setWindowTitle(options.demo ? tr("DÉMO — %1").arg(title) : title);
    buildTop(options);
    buildPanels(link, clock, options);
    setStatusBar(new StationBar{link, clock, options.theme, this});
    buildMenus();
    resize(defaultSize);
    m_wantsDefault = !m_layout.restore();
    watchLayout();
}

// The panels read from m_source until they are gone, and QObject deletes children after members.
MainWindow::~MainWindow()
{
    delete takeCentralWidget();
    delete m_liveDock;
    delete m_sheetDock;
}

// Beside the menu the banner belongs to no dock layout: nothing can close, cover or float it.
void MainWindow::buildTop(const WindowOptions& options)
{
    auto* const menus = new QMenuBar{this};
    menus->setObjectName(u"menuBar"_s);
    if (!options.demo)
        return setMenuBar(menus);
    auto* const top = new QWidget{this};
    auto* const column = new QVBoxLayout{top};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(menus);
    column->addWidget(new DemoBanner{options.theme, top});
    setMenuWidget(top);
}

void MainWindow::buildPanels(DeskLink& link, const Clock& clock, const WindowOptions& options)
{
    const QString author = options.author.isEmpty() ? tr("Répartition", "author of a note") : options.author;
    m_list = new CallListPanel{*m_source, link, clock, options.theme, this};
    m_live = new LiveCallsPanel{*m_source, link, clock, options.theme, options.assistantPhone, this};
    m_sheet = new CallSheetPanel{*m_source, link, clock, options.theme, author, this};
    setCentralWidget(m_list);
    m_list->table().setFocus(Qt::OtherFocusReason);
    setDockNestingEnabled(true);
    setCorner(Qt::TopRightCorner, Qt::RightDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_liveDock = addDock(u"dockLive"_s, tr("Appels en cours"), m_live, Qt::TopDockWidgetArea);
    m_sheetDock = addDock(u"dockSheet"_s, tr("Fiche"), m_sheet, Qt::RightDockWidgetArea);
    connect(m_live, &LiveCallsPanel::countChanged, m_liveDock, [this](int calls) {
        m_liveDock->setWindowTitle(
            calls == 0 ? tr("Appels en cours") : tr("Appels en cours : %1").arg(calls));
    });
    connect(m_list, &CallListPanel::callChosen, this, &MainWindow::showCall);
    connect(m_live, &LiveCallsPanel::callChosen, this, &MainWindow::showCall);
    const auto open = [this] {
        showPanel(m_sheetDock->objectName());
        m_sheet->focusSheet();
    };
    connect(m_list, &CallListPanel::callActivated, this, open);
    connect(m_live, &LiveCallsPanel::callActivated, this, open);
}

QDockWidget* MainWindow::addDock(
    const QString& name, const QString& title, QWidget* content, Qt::DockWidgetArea area)
{
    auto* const dock = new QDockWidget{title, this};
    dock->setObjectName(name);
    dock->setWidget(content);
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::showCall(const CallId& id)
{
    m_list->table().choose(id);
    m_live->table().choose(id);
    m_sheet->setCall(id);
}

bool MainWindow::showPanel(const QString& name)
{
    auto* const dock = findChild<QDockWidget*>(name, Qt::FindDirectChildrenOnly);
    if (!dock)
        return false;
    dock->show();
    dock->raise();
    return true;
}

void MainWindow::resetLayout()
{
    addDockWidget(Qt::TopDockWidgetArea, m_liveDock);
    addDockWidget(Qt::RightDockWidgetArea, m_sheetDock);
    for (QDockWidget* const dock : {m_liveDock, m_sheetDock}) {
        dock->setFloating(false);
        dock->show();
    }
    // the list keeps at least 60 % of the width
    resizeDocks({m_sheetDock}, {width() * 30 / 100}, Qt::Horizontal);
    resizeDocks({m_liveDock}, {fontMetrics().height() * 11}, Qt::Vertical);
}

void MainWindow::watchLayout()
{
    m_saveLater->setSingleShot(true);
    connect(m_saveLater, &QTimer::timeout, this, [this] { m_layout.save(); });
    for (const QDockWidget* const dock : {m_liveDock, m_sheetDock}) {
        const auto later = [this] { m_saveLater->start(saveAfterMs); };
        connect(dock, &QDockWidget::dockLocationChanged, this, later);
        connect(dock, &QDockWidget::topLevelChanged, this, later);
        connect(dock, &QDockWidget::visibilityChanged, this, later);
    }
    connect(qApp, &QGuiApplication::screenRemoved, this, [this] { m_layout.dockTheLost(); });
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (std::exchange(m_wantsDefault, false))
        resetLayout();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_layout.save();
    QMainWindow::closeEvent(event);
}

} // namespace dispatch

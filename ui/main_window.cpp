// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "core/domain/company/rules.h"
#include "ui/actions/action_menus.h"
#include "ui/models/call_view_source.h"
#include "ui/panels/alarm_attention.h"
#include "ui/panels/alarm_bar.h"
#include "ui/panels/call_list_panel.h"
#include "ui/panels/call_sheet_panel.h"
#include "ui/panels/call_table.h"
#include "ui/panels/day_panel.h"
#include "ui/panels/journal_panel.h"
#include "ui/panels/live_calls_panel.h"
#include "ui/panels/station_bar.h"
#include "ui/panels/system_panel.h"
#include "ui/panels/texts_panel.h"
#include "ui/sound/alarm_ringer.h"
#include "ui/widgets/demo_banner.h"
#include "ui/widgets/result_line.h"
#include "ui/widgets/tray_icon.h"

#include <QChildEvent>
#include <QDialog>
#include <QDockWidget>
#include <QGuiApplication>
#include <QMenuBar>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize defaultSize{1366, 768};

QString fileIn(const QString& directory, const QString& name)
{
    return directory.isEmpty() ? QString{} : directory + u'/' + name;
}

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
    , m_options{options}
    , m_preferences{fileIn(options.directory, u"preferences.ini"_s)}
    , m_person{m_preferences.value(u"desk/person"_s, tr("Répartition", "author of a note")).toString()}
    , m_call{*m_source, link}
    , m_counts{*m_source, link, clock}
    , m_latency{clock}
    , m_presence{link, clock}
    , m_drafts{options.directory, clock}
    , m_layout{*this, options.directory, m_preferences}
    , m_actions{*this, link, *m_source, m_call, m_person, m_preferences, clock}
    , m_mark{*this, m_counts, options.demo}
    , m_clock{clock}
{
    setObjectName(u"mainWindow"_s);
    m_person.setName(options.author);
    m_look = loadLook(m_preferences, {.theme = themeLike(QGuiApplication::palette())});
    m_look.theme = options.theme.value_or(m_look.theme);
    wearLook();
    buildTop(link, clock, options);
    buildCentre(link, clock);
    buildDocks(link, clock, options);
    m_bar = new StationBar{link, clock, this};
    m_bar->watch(m_person);
    m_bar->watch(m_latency);
    m_bar->watch(m_counts);
    setStatusBar(m_bar);
    connectPanels();
    connectActions();
    connectCallback();
    connectDialogs(link);
    connectAlarms(clock);
    connectSound(clock);
    connectTray();
    connectLook();
    buildMenus(*findChild<QMenuBar*>(u"menuBar"_s), m_actions.set());
    measureLatency(link);
    resize(defaultSize);
    m_layout.restore();
    m_list->table().setFocus(Qt::OtherFocusReason);
}

// The panels read from m_source until they are gone, and QObject deletes children after members.
MainWindow::~MainWindow()
{
    m_attention.reset();
    qDeleteAll(findChildren<QDialog*>(Qt::FindDirectChildrenOnly));
    delete m_alarms;
    delete takeCentralWidget();
    for (const QDockWidget* const dock : m_docks)
        delete dock;
    delete m_bar;
}

// Beside the menu the urgent calls belong to no dock layout: nothing can close, cover or float them.
void MainWindow::buildTop(DeskLink& link, const Clock& clock, const WindowOptions& options)
{
    auto* const top = new QWidget{this};
    auto* const column = new QVBoxLayout{top};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* const menus = new QMenuBar{top};
    menus->setObjectName(u"menuBar"_s);
    column->addWidget(menus);
    if (options.demo) {
        auto* const banner = new DemoBanner{top};
        if (!options.demoText.isEmpty())
            banner->say(options.demoText);
        column->addWidget(banner);
    }
    m_alarms = new AlarmBar{*m_source, link, clock, top};
    column->addWidget(m_alarms);
    setMenuWidget(top);
}

void MainWindow::buildCentre(DeskLink& link, const Clock& clock)
{
    auto* const centre = new QWidget{this};
    auto* const column = new QVBoxLayout{centre};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_list = new CallListPanel{*m_source, link, clock, m_person, m_preferences, centre};
    column->addWidget(m_list, 1);
    column->addWidget(m_actions.makeResultLine(centre));
    setCentralWidget(centre);
}

void MainWindow::buildDocks(DeskLink& link, const Clock& clock, const WindowOptions& options)
{
    setDockNestingEnabled(true);
    setCorner(Qt::TopRightCorner, Qt::RightDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_live = new LiveCallsPanel{*m_source, link, clock, options.assistantPhone, this};
    m_sheet = new CallSheetPanel{m_call, link, clock, m_person, this};
    m_system = new SystemPanel{link, clock, this};
    m_system->watch(m_latency);
    m_journal = new JournalPanel{*m_source, link, clock, this};
    QDockWidget* const live = addDock(u"dockLive"_s, tr("Appels en cours"), m_live);
    addDock(u"dockSheet"_s, tr("Fiche"), m_sheet);
    addDock(u"dockHealth"_s, tr("Système"), m_system);
    addDock(u"dockSms"_s, tr("Textos"), new TextsPanel{this});
    addDock(u"dockLog"_s, tr("Journal"), m_journal);
    auto* const day = new DayPanel{*m_source, link, clock, this};
    if (options.callback.rules)
        day->setCompany(options.callback.rules()->company);
    addDock(u"dockDay"_s, tr("Journée"), day);
    m_callback
        = new CallbackPanel{m_call, m_actions.calls(), m_drafts, m_person, clock, options.callback, this};
    addDock(u"dockCallback"_s, tr("Rappel"), m_callback);
    connect(m_live, &LiveCallsPanel::countChanged, live, [live](int calls) {
        live->setWindowTitle(calls == 0 ? tr("Appels en cours") : tr("Appels en cours : %1").arg(calls));
    });
}

QDockWidget* MainWindow::addDock(const QString& name, const QString& title, QWidget* content)
{
    auto* const dock = new QDockWidget{title, this};
    dock->setObjectName(name);
    dock->setAccessibleName(title);
    dock->setWidget(content);
    // as tabs until the layout arranges them: one above the other they would make the window too high
    if (m_docks.empty())
        addDockWidget(Qt::RightDockWidgetArea, dock);
    else
        tabifyDockWidget(m_docks.back(), dock);
    m_docks.push_back(dock);
    m_actions.set().namePanel(static_cast<int>(m_docks.size()), title);
    return dock;
}

void MainWindow::connectPanels()
{
    connect(m_list, &CallListPanel::callChosen, this, &MainWindow::showCall);
    connect(m_live, &LiveCallsPanel::callChosen, this, &MainWindow::showCall);
    connect(m_list, &CallListPanel::callActivated, this, &MainWindow::openSheet);
    connect(m_list, &CallListPanel::actTogetherRequested, &m_actions.calls(),
        [this](const QString& id, const std::vector<Call>& calls) {
            const QByteArray name = id.toLatin1();
            m_actions.calls().performTogether(QLatin1StringView{name}, calls);
        });
    connect(m_live, &LiveCallsPanel::callActivated, this, &MainWindow::openSheet);
    const auto menu = [this](const QPoint& at, const CallId& id) {
        showCall(id);
        m_actions.showContextMenu(at);
    };
    connect(m_list, &CallListPanel::contextMenuRequested, this, menu);
    connect(m_live, &LiveCallsPanel::contextMenuRequested, this, menu);
    const auto open = [this](const CallId& id) {
        showCall(id);
        openSheet();
    };
    connect(m_sheet, &CallSheetPanel::callRequested, this, open);
    connect(m_journal, &JournalPanel::callRequested, this, open);
    connect(m_alarms, &AlarmBar::callRequested, this, open);
    connect(m_alarms, &AlarmBar::menuRequested, this, menu);
    connect(m_system, &SystemPanel::panelRequested, this, &MainWindow::showPanel);
    connect(m_bar, &StationBar::panelRequested, this, &MainWindow::showPanel);
    connect(&m_call, &CallDetailReading::followed, m_journal, &JournalPanel::setCall);
}

void MainWindow::showCall(const CallId& id)
{
    m_list->table().choose(id);
    m_live->table().choose(id);
    if (id != m_call.call())
        m_call.follow(id);
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

// Qt makes the tabs of docks that share a place by itself, and gives them no name.
void MainWindow::childEvent(QChildEvent* event)
{
    QMainWindow::childEvent(event);
    if (event->type() == QEvent::ChildPolished && event->child()->inherits("QTabBar"))
        static_cast<QWidget*>(event->child())->setAccessibleName(tr("Panneaux"));
}

} // namespace dispatch

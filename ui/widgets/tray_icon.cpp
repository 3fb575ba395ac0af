// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tray_icon.h"

#include "ui/models/preferences.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/window_mark.h"

#include <QWidget>

#include <utility>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr auto noticeKey = "tray/noticeShown"_L1;
constexpr int noticeMs = 10'000;

} // namespace

TrayIcon::TrayIcon(QWidget& window, const OpenCounts& counts, Preferences& preferences, QObject* parent)
    : QObject{parent}
    , m_window{window}
    , m_counts{counts}
    , m_preferences{preferences}
    , m_acknowledge{m_menu.addAction(icon(u"alarm"), {})}
    , m_silence{m_menu.addAction(tr("&Silence de 2 minutes"))}
{
    m_acknowledge->setObjectName(u"trayAcknowledge"_s);
    m_silence->setObjectName(u"traySilence"_s);
    m_menu.addSeparator();
    QAction* const open = m_menu.addAction(icon(u"open"), tr("&Ouvrir la répartition"));
    open->setObjectName(u"trayOpen"_s);
    QAction* const quit = m_menu.addAction(icon(u"quit"), tr("&Quitter"));
    quit->setObjectName(u"trayQuit"_s);
    m_menu.setDefaultAction(open);
    m_tray.setContextMenu(&m_menu);
    connect(m_acknowledge, &QAction::triggered, this, &TrayIcon::acknowledgeRequested);
    connect(m_silence, &QAction::triggered, this, &TrayIcon::silenceRequested);
    setFirst({});
    setSounds(false);
    connect(open, &QAction::triggered, this, &TrayIcon::open);
    connect(quit, &QAction::triggered, this, &TrayIcon::quitRequested);
    connect(&m_tray, &QSystemTrayIcon::messageClicked, this, &TrayIcon::open);
    connect(&m_tray, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            this->open();
    });
    connect(&m_counts, &OpenCounts::changed, this, &TrayIcon::refresh);
    refresh();
    // Qt warns about a tray that is not there
    if (isAvailable())
        m_tray.show();
}

bool TrayIcon::isAvailable()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

bool TrayIcon::minimise()
{
    if (!m_tray.isVisible() || !isAvailable())
        return false;
    m_window.hide();
    if (m_preferences.value(QString{noticeKey}).toBool())
        return true;
    m_preferences.set(QString{noticeKey}, true);
    m_tray.showMessage(tr("La répartition reste ouverte"),
        tr("La fenêtre est dans la zone de notification. Cliquer sur l’icône pour la rouvrir."),
        m_tray.icon(), noticeMs);
    return true;
}

void TrayIcon::open()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

// The person does not see the bar: the menu says which one it is.
void TrayIcon::setFirst(const QString& caller)
{
    const QString name = QString{caller}.replace('&'_L1, "&&"_L1);
    m_acknowledge->setText(
        caller.isEmpty() ? tr("&Acquitter (aucune alarme)") : tr("&Acquitter : %1", "caller").arg(name));
    m_acknowledge->setEnabled(!caller.isEmpty());
}

void TrayIcon::setSounds(bool sounds)
{
    m_silence->setEnabled(sounds);
}

void TrayIcon::refresh()
{
    const auto& figures = m_counts.figures();
    const qint64 number = figures ? figures->pressing : 0;
    if (std::exchange(m_number, number) != number)
        m_tray.setIcon(appIcon(number));
    m_tray.setToolTip(WindowMark::sentence(figures));
}

} // namespace dispatch

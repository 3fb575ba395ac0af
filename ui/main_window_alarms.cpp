// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sound_dialog.h"
#include "ui/main_window.h"
#include "ui/panels/alarm_attention.h"
#include "ui/panels/alarm_bar.h"
#include "ui/panels/call_list_panel.h"
#include "ui/panels/station_bar.h"
#include "ui/sound/alarm_ringer.h"
#include "ui/sound/sound_output.h"
#include "ui/widgets/callback_reminder.h"
#include "ui/widgets/tray_icon.h"
#include "ui/wording.h"

#include <QAction>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto silenceLasts = 120s;

} // namespace

void MainWindow::connectAlarms(const Clock& clock)
{
    ActionSet& set = m_actions.set();
    CallActions& calls = m_actions.calls();
    const auto acknowledge
        = [&calls](const Call& call) { calls.perform(call, AcknowledgeAlarm{.call = call.id}); };
    connect(m_alarms, &AlarmBar::acknowledgeRequested, &calls, acknowledge);
    connect(m_alarms, &AlarmBar::callBackRequested, this, &MainWindow::callBack);
    connect(m_alarms, &AlarmBar::shelveRequested, &calls, &CallActions::shelveRequested);
    connect(m_alarms, &AlarmBar::moreRequested, this, [this] { m_list->showView(u"unassigned"_s); });
    connect(m_alarms, &AlarmBar::panelRequested, this, &MainWindow::showPanel);
    connect(m_alarms, &AlarmBar::shown, this, &MainWindow::showAlarms);
    connect(&calls, &CallActions::refused, m_alarms, &AlarmBar::forgetSent);
    connect(&set.action("acknowledge"_L1), &QAction::triggered, m_alarms, &AlarmBar::acknowledgeFirst);
    const auto showShelved = [this] { m_list->showView(u"shelved"_s); };
    connect(&set.action("shelved"_L1), &QAction::triggered, this, showShelved);
    connect(m_bar, &StationBar::shelvedRequested, this, showShelved);
    connect(&m_call, &CallDetailReading::followed, m_alarms, &AlarmBar::setChosen);
    const auto showKeys = [this, &set] {
        m_alarms->setKeys({.acknowledge = set.keyText("acknowledge"_L1),
            .callBack = set.keyText("call-back"_L1),
            .shelve = set.keyText("shelve"_L1)});
    };
    connect(&set, &ActionSet::keysChanged, this, showKeys);
    showKeys();
    m_attention = std::make_unique<AlarmAttention>(*this, *m_alarms, m_preferences, clock);
    connect(m_attention.get(), &AlarmAttention::openRequested, this, [this](const CallId& id) {
        bringUp(*this);
        showCall(id);
        openSheet();
    });
}

void MainWindow::connectSound(const Clock& clock)
{
    QAction& action = m_actions.set().action("silence"_L1);
    connect(&action, &QAction::triggered, this, &MainWindow::silence);
    if (!m_options.sound) {
        for (const auto& id : {"silence"_L1, "sounds"_L1})
            m_actions.set().disable(id, tr("Ce poste ne joue aucun son."));
        return;
    }
    SoundChoice{m_preferences}.apply(*m_options.sound);
    connect(&m_actions.set().action("sounds"_L1), &QAction::triggered, this, &MainWindow::chooseSounds);
    m_ringer = std::make_unique<AlarmRinger>(*m_options.sound, clock);
    connect(&m_alarms->lines(), &AlarmLines::changed, this, &MainWindow::ring);
    connect(m_ringer.get(), &AlarmRinger::silenceChanged, this,
        [this] { m_alarms->setSilencedUntil(m_ringer->silencedUntil()); });
    connect(m_alarms, &AlarmBar::soundRequested, this, [this] { m_ringer->silence(0s); });
    connect(m_options.sound, &SoundOutput::failed, this, [this] {
        m_soundFault = tr("Le dernier son d’alarme n’a pas pu être joué.");
        hear(m_audio);
    });
    connect(m_options.sound, &SoundOutput::played, this, [this] {
        m_soundFault.clear();
        hear(m_audio);
    });
}

void MainWindow::connectTray()
{
    if (!TrayIcon::isAvailable())
        return;
    m_tray = std::make_unique<TrayIcon>(*this, m_counts, m_preferences);
    m_tray->setSounds(m_ringer != nullptr);
    connect(m_tray.get(), &TrayIcon::acknowledgeRequested, m_alarms, &AlarmBar::acknowledgeFirst);
    connect(m_tray.get(), &TrayIcon::silenceRequested, this, &MainWindow::silence);
    connect(m_tray.get(), &TrayIcon::quitRequested, this, &MainWindow::askToQuit);
}

// What can be acknowledged, wherever that is offered.
void MainWindow::showAlarms()
{
    const Call* const first = m_alarms->first();
    m_actions.set().setReason("acknowledge"_L1, first ? QString{} : tr("Aucune alarme à acquitter."));
    if (!m_tray)
        return;
    m_tray->setFirst(first ? Wording::code(first->priority) + u' ' + Wording::callerOf(*first) : QString{});
}

void MainWindow::ring()
{
    const AlarmLines& lines = m_alarms->lines();
    std::vector<RingingAlarm> ringing;
    ringing.reserve(lines.calls().size());
    for (const Call& call : lines.calls()) {
        ringing.push_back({.call = call.id,
            .priority = call.priority,
            .since = call.alarm.attentionAt.value_or(call.listedAt())});
    }
    m_ringer->setFlood(lines.isFlood());
    m_ringer->setRinging(ringing);
}

void MainWindow::chooseSounds()
{
    if (auto* const there = findChild<SoundDialog*>())
        return bringUp(*there);
    auto* const dialog = new SoundDialog{*m_options.sound, m_preferences, this};
    connect(dialog, &SoundDialog::deviceChosen, this, &MainWindow::soundDeviceChosen);
    dialog->open();
}

// The sound stops at once, whatever the station says; that it was stopped is kept.
void MainWindow::silence()
{
    if (!m_ringer)
        return;
    m_ringer->silence(silenceLasts);
    m_actions.calls().perform({}, SilenceSound{.until = m_clock.now() + silenceLasts});
}

void MainWindow::hear(const AudioState& audio)
{
    m_audio = audio;
    QString trouble = m_soundFault;
    switch (audibility(audio)) {
    case Audibility::NoDevice:
        trouble = tr("Aucun haut-parleur n’est branché.");
        break;
    case Audibility::Muted:
        trouble = tr("Le son de cet ordinateur est coupé.");
        break;
    case Audibility::TooLow:
        trouble = tr("Le volume de cet ordinateur est trop bas.");
        break;
    case Audibility::Unknown:
    case Audibility::Audible:
        break;
    }
    m_alarms->setSoundTrouble(trouble);
    m_bar->setSoundTrouble(trouble);
}

// The call becomes the window's first: the panel speaks of no other.
void MainWindow::callBack(const Call& call)
{
    showCall(call.id);
    emit m_actions.calls().callbackRequested(call);
}

void MainWindow::connectCallback()
{
    const auto showCallback = [this] {
        showPanel(u"dockCallback"_s);
        m_callback->focusDial();
    };
    connect(m_callback, &CallbackPanel::begun, this, showCallback);
    m_reminder = new CallbackReminder{m_drafts, m_call, *m_callback, m_clock, centralWidget()};
    qobject_cast<QVBoxLayout*>(centralWidget()->layout())->insertWidget(1, m_reminder);
    connect(m_reminder, &CallbackReminder::outcomeRequested, this, [this, showCallback](const CallId& id) {
        showCall(id);
        showCallback();
    });
}

void MainWindow::bringUp(QWidget& window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace dispatch

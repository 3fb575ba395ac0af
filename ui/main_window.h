// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/audio_state.h"
#include "core/base/clock.h"
#include "core/link/call_view.h"
#include "core/link/desk_link.h"
#include "ui/actions/desk_actions.h"
#include "ui/layout/window_layout.h"
#include "ui/models/call_detail_reading.h"
#include "ui/models/call_source.h"
#include "ui/models/desk_person.h"
#include "ui/models/desk_watch.h"
#include "ui/models/drafts.h"
#include "ui/models/latency_meter.h"
#include "ui/models/open_counts.h"
#include "ui/models/preferences.h"
#include "ui/models/sound_choice.h"
#include "ui/panels/callback_panel.h"
#include "ui/theme/look.h"
#include "ui/widgets/window_mark.h"

#include <QMainWindow>

class QDockWidget;
class QMenuBar;
class QVBoxLayout;

namespace dispatch {

class AlarmAttention;
class AlarmBar;
class AlarmRinger;
class CallbackReminder;
class CallListPanel;
class CallSheetPanel;
class CallTable;
class HelpDialog;
class JournalPanel;
class LiveCallsPanel;
class SoundOutput;
class StationBar;
class SystemPanel;
class TrayIcon;

//! How a window looks and who sits before it.
struct WindowOptions {
    bool demo = false;
    QString demoText{}; //!< what the band of a demonstration says; empty: that its calls are simulated
    bool receives = false; //!< this process is the one that receives: quitting it is asked about
    std::optional<Theme> theme{}; //!< for this run; empty: as people of this desk chose
    QString author{}; //!< who sits here; empty: who sat here last, else "Répartition"
    QString directory{}; //!< where the layout and the preferences are kept; empty: nowhere
    CallbackTools callback{}; //!< the business facts, and what dials
    SoundOutput* sound
        = nullptr; //!< makes the sounds of the alarms and outlives the window; null: it is mute
    QString assistantPhone = QStringLiteral("+14502803222"); //!< E.164; the number that people call
};

//! The dispatcher's window: urgent calls across the top as a part of its frame, the list of calls in the
//! middle, panels around it, the station's state below. It only shows and sends commands.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    //! All references must outlive the window.
    MainWindow(DeskLink& link, CallView& view, const Clock& clock, const WindowOptions& options,
        QWidget* parent = nullptr);
    MainWindow(DeskLink& link, std::unique_ptr<CallSource> source, const Clock& clock,
        const WindowOptions& options, QWidget* parent = nullptr);
    ~MainWindow() override;

    //! Shows and raises the dock of this objectName ("dockLive", "dockSheet"…). \return false when there is
    //! none.
    bool showPanel(const QString& name);
    //! Opens the sheet of a call.
    void showCall(const CallId& id);
    [[nodiscard]] DeskActions& actions() { return m_actions; }
    [[nodiscard]] WindowLayout& windowLayout() { return m_layout; }
    //! Tells the station whether somebody is here; what the system knows of it is handed in.
    [[nodiscard]] DeskWatch& presence() { return m_presence; }
    [[nodiscard]] AlarmBar& alarms() { return *m_alarms; }

    //! The loudspeaker that this desk chose; empty: whatever is the default one.
    [[nodiscard]] QString soundDevice() { return SoundChoice{m_preferences}.device(); }

public slots:
    //! What was last measured of the loudspeaker: whether an alarm could be heard.
    void hear(const dispatch::AudioState& audio);
    //! The paper copy of this hour could not be written.
    void missPaper(const dispatch::Error& error);

signals:
    void usable(); //!< once: the list was read and painted
    void soundDeviceChosen(const QString& id); //!< what to listen to from now on

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void childEvent(QChildEvent* event) override;

private:
    void buildTop(DeskLink& link, const Clock& clock, const WindowOptions& options);
    void buildCentre(DeskLink& link, const Clock& clock);
    void buildDocks(DeskLink& link, const Clock& clock, const WindowOptions& options);
    QDockWidget* addDock(const QString& name, const QString& title, QWidget* content);
    void connectPanels();
    void connectActions();
    void connectLook();
    void connectAlarms(const Clock& clock);
    void connectSound(const Clock& clock);
    void connectTray();
    void showAlarms();
    void ring();
    void chooseSounds();
    void silence();
    void connectCallback();
    void connectDialogs(DeskLink& link);
    void enterCall(DeskLink& link);
    void handOver();
    void callBack(const Call& call);
    static void bringUp(QWidget& window);
    void measureLatency(DeskLink& link);
    void watchTable(CallTable& table);
    void painted();
    void chooseView(const QString& id);
    void choosePanel(int number);
    void openSheet();
    void openHelp(const QString& panel);
    void focusNextPanel(int step);
    void focusOn(QWidget& panel);
    void setLook(const Look& look);
    void wearLook();
    void askToQuit();
    void quit();

    std::unique_ptr<CallSource> m_source;
    const WindowOptions m_options;
    Preferences m_preferences;
    DeskPerson m_person;
    CallDetailReading m_call;
    OpenCounts m_counts;
    LatencyMeter m_latency;
    DeskWatch m_presence;
    Drafts m_drafts;
    WindowLayout m_layout;
    DeskActions m_actions;
    WindowMark m_mark;
    std::unique_ptr<TrayIcon> m_tray{};
    std::unique_ptr<AlarmAttention> m_attention{};
    std::unique_ptr<AlarmRinger> m_ringer{}; //!< null: the window is mute
    QString m_soundFault{}; //!< why the last sound was not heard; empty: it was, or there was none
    AudioState m_audio{};
    Look m_look{};
    const Clock& m_clock;
    AlarmBar* m_alarms = nullptr;
    CallListPanel* m_list = nullptr;
    LiveCallsPanel* m_live = nullptr;
    CallSheetPanel* m_sheet = nullptr;
    CallbackPanel* m_callback = nullptr;
    CallbackReminder* m_reminder = nullptr;
    SystemPanel* m_system = nullptr;
    JournalPanel* m_journal = nullptr;
    StationBar* m_bar = nullptr;
    HelpDialog* m_help = nullptr;
    std::vector<QDockWidget*> m_docks{}; //!< in the order of their numbers
    bool m_usable = false;
    bool m_quits = false;
};

} // namespace dispatch

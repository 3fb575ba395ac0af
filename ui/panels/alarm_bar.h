// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/alarm_lines.h"
#include "ui/models/station_watch.h"
#include "ui/widgets/alarm_strip.h"

#include <QWidget>

class QVBoxLayout;

namespace dispatch {

class AlarmFoot;
struct AlarmKnowledge;

//! The alarms that need somebody now, in the frame of the window: below the menus, in no dock layout, so that
//! nothing can close, cover or float it. Up to three lines and how many more there are; else one thin line
//! that says there is none and when that was looked up. It never moves the keys; while a hand is on it no
//! line moves (at most 5 s).
class AlarmBar final : public QWidget {
    Q_OBJECT

public:
    static constexpr size_t mostLines = 3; //!< one less in a window below roomyHeight
    static constexpr int roomyHeight = 900;

    AlarmBar(CallSource& source, DeskLink& link, const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] const AlarmLines& lines() const { return m_lines; }
    //! The most urgent one that is shown and that nobody here has acknowledged: what F9 acts on; nullptr when
    //! there is none.
    [[nodiscard]] const Call* first() const;
    //! Asks to acknowledge first(), and nothing else. \return false when there is none.
    bool acknowledgeFirst();
    //! Asks to acknowledge \a call, once until the station answered.
    void acknowledge(const Call& call);
    //! The station did not do what it was asked: F9 acts on these again.
    void forgetSent();

    //! The call that the window is about, which the keys of Rappeler and Reporter act on.
    void setChosen(const CallId& id);
    void setKeys(const AlarmKeys& keys);
    //! Why nobody would hear an alarm, a sentence; empty: somebody would.
    void setSoundTrouble(const QString& why);
    //! Empty while there is no silence.
    void setSilencedUntil(const std::optional<Instant>& until);

signals:
    void callRequested(const dispatch::CallId& id); //!< show its sheet
    void acknowledgeRequested(const dispatch::Call& call);
    void callBackRequested(const dispatch::Call& call);
    void shelveRequested(const dispatch::Call& call);
    void menuRequested(QPoint globalPos, const dispatch::CallId& id);
    void moreRequested(); //!< show all that need somebody
    void panelRequested(const QString& dock);
    void soundRequested(); //!< end the silence
    void shown(); //!< lines and ages were counted anew: first() may be another one

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    //! An acknowledgement that the station has not answered, or whose call was not read since.
    struct Sent {
        CallId call{};
        std::chrono::milliseconds at{}; //!< on the clock that never jumps
    };

    void refresh();
    void place();
    void forgetOld();
    [[nodiscard]] size_t linesThatFit() const;
    void showStrips();
    void showFoot();
    void alert(const QList<CallId>& calls);
    [[nodiscard]] AlarmKnowledge knowledge() const;
    [[nodiscard]] AlarmHold hold() const;
    [[nodiscard]] bool isSent(const CallId& id) const;
    [[nodiscard]] AlarmStrip* stripOf(const CallId& key) const;
    [[nodiscard]] AlarmStrip* addStrip(const AlarmGroup& group);

    const Clock& m_clock;
    AlarmLines m_lines;
    StationWatch m_watch;
    CallId m_chosen{};
    AlarmKeys m_keys{};
    QString m_soundTrouble{};
    std::optional<Instant> m_silencedUntil{};
    std::vector<Sent> m_sent{};
    std::optional<std::chrono::milliseconds>
        m_enteredAt{}; //!< a pointer is here, on the clock that never jumps
    QVBoxLayout* m_column;
    std::vector<AlarmStrip*> m_strips{}; //!< from above
    AlarmFoot* m_foot;
};

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/alarm_lines.h"
#include "ui/models/station_watch.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace dispatch {

class AlarmStrip;
class StatusLamp;

//! The urgent calls that nobody has taken, in the frame of the window: below the menus, in no dock layout, so
//! that nothing can close, cover or float it. Up to three lines and how many more there are; else one thin
//! line that says there is none and when that was looked up. It never moves the keys; while a hand is on it
//! no line moves (at most 5 s).
class AlarmBar final : public QWidget {
    Q_OBJECT

public:
    static constexpr size_t mostLines = 3; //!< one less in a window below roomyHeight
    static constexpr int roomyHeight = 900;

    AlarmBar(CallSource& source, DeskLink& link, const Clock& clock, QWidget* parent = nullptr);

    //! The call that the window is about, which Ctrl+G takes: its line says so.
    void setChosen(const CallId& id);
    [[nodiscard]] const AlarmLines& lines() const { return m_lines; }

signals:
    void callRequested(const dispatch::CallId& id); //!< show its sheet
    void takeRequested(const dispatch::CallId& id); //!< the person of this desk takes it
    void moreRequested(); //!< show all urgent calls that nobody has taken
    void panelRequested(const QString& dock);

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void refresh();
    void place();
    [[nodiscard]] size_t linesThatFit() const;
    void showStrips();
    void showMore();
    void showState();
    void alert(const QList<CallId>& calls);
    [[nodiscard]] StatusItem state() const;
    [[nodiscard]] AlarmHold hold() const;
    [[nodiscard]] AlarmStrip* stripOf(const CallId& id) const;
    [[nodiscard]] AlarmStrip* addStrip(const Call& call);

    const Clock& m_clock;
    AlarmLines m_lines;
    StationWatch m_watch;
    CallId m_chosen{};
    std::optional<std::chrono::milliseconds>
        m_enteredAt{}; //!< a pointer is here, on the clock that never jumps
    QVBoxLayout* m_column;
    std::vector<AlarmStrip*> m_strips{}; //!< from above
    QWidget* m_foot;
    StatusLamp* m_state;
    QPushButton* m_more;
};

} // namespace dispatch

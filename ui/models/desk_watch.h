// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/session_activity.h"
#include "core/link/desk_link.h"

#include <QObject>
#include <QTimer>

namespace dispatch {

//! Whether somebody is at this desk: keys, clicks and moves in this program, and in all others where the
//! system tells. Tells the station at each change, every half minute, and when it is found again. Whoever
//! started the program was there.
class DeskWatch final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::minutes attendedFor{5}; //!< after the last input
    static constexpr std::chrono::seconds repeats{30};
    static constexpr std::chrono::milliseconds looks{1'000};

    //! Both must outlive it.
    DeskWatch(DeskLink& link, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] bool isAttended() const;
    //! Counts the time anew; also done every second.
    void look();

public slots:
    //! What the system says now; valid until it says something else.
    void take(const dispatch::SessionActivity& activity);

signals:
    void attendedChanged(bool attended);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void noteInput(std::chrono::milliseconds ago);
    void tell();

    DeskLink& m_link;
    const Clock& m_clock;
    QTimer m_timer{};
    std::chrono::milliseconds m_inputAt; //!< on the clock that never jumps
    bool m_locked = false;
    bool m_told = true; //!< what the station knows
    std::chrono::milliseconds m_toldAt{};
};

} // namespace dispatch

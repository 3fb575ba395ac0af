// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/session_activity.h"

#include <QObject>
#include <QTimer>

namespace dispatch {

//! Asks the system every few seconds when somebody last touched the machine, in whatever program, and whether
//! the session is locked. Windows tells both; on Linux logind tells of the lock and GNOME's window manager of
//! the input, where they are there; what does not answer is not known. Lives on the thread that made it,
//! which waits for nobody.
class PresenceWatch final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds interval{5'000};

    explicit PresenceWatch(QObject* parent = nullptr);

    [[nodiscard]] const SessionActivity& activity() const { return m_activity; }
    //! Asks at once; measured() comes soon, or never.
    void measure();

signals:
    //! After each answer, whether or not it is as before.
    void measured(const dispatch::SessionActivity& activity);

private:
    void askForLock();
    void askForInput();

    QTimer m_timer{};
    SessionActivity m_activity{};
    bool m_asksForLock = true; //!< until it is known that nobody answers
    bool m_asksForInput = true;
};

} // namespace dispatch

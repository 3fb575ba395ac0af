// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/call_detail_reading.h"
#include "ui/models/drafts.h"

#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace dispatch {

class Notice;

//! Asks how a callback ended that its person has left for two minutes without saying so: one line with two
//! buttons, hidden otherwise. It never takes the keys and asks again as long as nobody tells.
class CallbackReminder final : public QWidget {
    Q_OBJECT

public:
    static constexpr std::chrono::minutes patience{2};

    //! All references must outlive it. While \a panel shows the call, nobody has left it.
    CallbackReminder(Drafts& drafts, CallDetailReading& reading, const QWidget& panel, const Clock& clock,
        QWidget* parent = nullptr);

    //! The call that is asked about; empty while none is.
    [[nodiscard]] const CallId& call() const { return m_call; }
    //! Looks at the clock; called often enough by itself.
    void tick();

signals:
    void outcomeRequested(const dispatch::CallId& id); //!< show that call and what tells its outcome

private:
    void stillTalking();
    [[nodiscard]] bool isInSight(const CallId& id) const;

    Drafts& m_drafts;
    CallDetailReading& m_reading;
    QPointer<const QWidget> m_panel;
    const Clock& m_clock;
    Notice* m_notice;
    CallId m_call{};
    QHash<CallId, std::chrono::milliseconds> m_leftAt{}; //!< on the clock that never jumps
    QTimer m_ticks{};
};

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/widgets/attention_strip.h"

#include <QObject>

namespace dispatch {

class AlarmBar;
class BorderPulse;
class Preferences;

//! Draws the eye of somebody who does not look at the window: the task bar flashes until the window is
//! active, a strip above all other programs shows the most urgent alarm, and a border round the window an
//! emergency. None of it takes the keys.
class AlarmAttention final : public QObject {
    Q_OBJECT

public:
    static constexpr QLatin1StringView reducedMotionKey{"alarms/reduced-motion"};
    static constexpr QLatin1StringView borderKey{"alarms/border-pulse"}; //!< false: no border

    //! A window that comes, or changes places with another, is out of sight for no longer than this.
    static constexpr std::chrono::milliseconds patience{500};

    //! All references must outlive it.
    AlarmAttention(QWidget& window, AlarmBar& bar, Preferences& preferences, const Clock& clock,
        QObject* parent = nullptr);

    [[nodiscard]] AttentionStrip& strip() { return m_strip; }

signals:
    void openRequested(const dispatch::CallId& id); //!< show the window and its sheet

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void alert(const QList<CallId>& calls);
    [[nodiscard]] bool isOutOfSight() const;
    [[nodiscard]] bool wantsReducedMotion() const;

    QWidget& m_window;
    AlarmBar& m_bar;
    Preferences& m_preferences;
    const Clock& m_clock;
    AttentionStrip m_strip{};
    std::optional<std::chrono::milliseconds>
        m_outSince{}; //!< since when nobody sees the window, on the clock that never jumps
    bool m_wasShown = false; //!< before that nobody expects a window
    BorderPulse* m_pulse;
};

} // namespace dispatch

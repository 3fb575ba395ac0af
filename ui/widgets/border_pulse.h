// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QTimer>
#include <QWidget>

namespace dispatch {

//! A border round the whole window while an emergency waits, for an ear that hears no alarm. It comes and
//! goes twice a second for five seconds, then it stays; with reduced motion it stays at once. It takes no
//! click and no keys, and covers nothing but the edge.
class BorderPulse final : public QWidget {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds phase{250}; //!< lit, then dark for as long: 2 Hz
    static constexpr std::chrono::milliseconds flashes{5'000};
    static constexpr int thickness = 3; //!< pixels

    //! \a clock must outlive it.
    BorderPulse(QWidget& window, const Clock& clock);

    //! Begins anew.
    void start(bool reducedMotion);
    void stop();
    //! Whether it is lit so long after the start. Pure.
    [[nodiscard]] static bool isLit(std::chrono::milliseconds elapsed, bool reducedMotion);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tick();
    void cover();

    const Clock& m_clock;
    QTimer m_timer{};
    std::chrono::milliseconds m_startedAt{}; //!< on the clock that never jumps
    bool m_reduced = false;
};

} // namespace dispatch

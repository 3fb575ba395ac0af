// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QPoint>
#include <QTimer>

class QAbstractScrollArea;

namespace dispatch {

//! Whether a hand is on a list: its pointer is over it, or it has the keys, and it moved a moment ago. Rows
//! must not move under it.
class QueueHand final : public QObject {
    Q_OBJECT

public:
    //! How long a hand that does not move is still there.
    static constexpr std::chrono::seconds patience{5};

    QueueHand(QAbstractScrollArea& list, const Clock& clock, QObject* parent = nullptr);

    //! What lies over the list counts as the list.
    void watch(QWidget& widget);
    [[nodiscard]] bool isOn() const { return m_on; }
    //! Asked for what waits: the hand counts as away until it moves again.
    void letGo();

signals:
    void changed(bool on);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isMove(const QEvent& event);
    void moved();
    void look();

    QAbstractScrollArea& m_list;
    const Clock& m_clock;
    QTimer m_look{};
    std::chrono::milliseconds m_movedAt{};
    QPoint m_lastPlace{-1, -1};
    bool m_over = false;
    bool m_on = false;
};

} // namespace dispatch

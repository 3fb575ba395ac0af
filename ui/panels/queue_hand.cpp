// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/queue_hand.h"

#include <QAbstractScrollArea>
#include <QMouseEvent>
#include <QScrollBar>

#include <utility>

namespace dispatch {

namespace {

constexpr int lookMs = 200;

} // namespace

QueueHand::QueueHand(QAbstractScrollArea& list, const Clock& clock, QObject* parent)
    : QObject{parent}
    , m_list{list}
    , m_clock{clock}
{
    list.installEventFilter(this);
    watch(*list.viewport());
    watch(*list.verticalScrollBar());
    connect(&m_look, &QTimer::timeout, this, &QueueHand::look);
}

void QueueHand::watch(QWidget& widget)
{
    widget.setMouseTracking(true);
    widget.installEventFilter(this);
}

void QueueHand::letGo()
{
    m_over = false;
    m_movedAt = m_clock.monotonic() - patience;
    look();
}

bool QueueHand::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Leave)
        m_over = false; // onto what lies over the list, maybe: look() decides in a moment
    if (isMove(*event))
        moved();
    return QObject::eventFilter(watched, event);
}

// Where the list scrolls or appears below a resting pointer, moves are reported too.
bool QueueHand::isMove(const QEvent& event)
{
    switch (static_cast<int>(event.type())) {
    case QEvent::MouseMove: {
        m_over = true;
        const QPoint place = static_cast<const QMouseEvent&>(event).globalPosition().toPoint();
        return std::exchange(m_lastPlace, place) != place;
    }
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
        m_over = true;
        return true;
    case QEvent::KeyPress:
        return true;
    default:
        return false;
    }
}

void QueueHand::moved()
{
    m_movedAt = m_clock.monotonic();
    if (m_on)
        return;
    m_on = true;
    m_look.start(lookMs);
    emit changed(true);
}

void QueueHand::look()
{
    const bool isHere = m_over || m_list.hasFocus();
    if (!m_on || (isHere && m_clock.monotonic() - m_movedAt < patience))
        return;
    m_on = false;
    m_look.stop();
    emit changed(false);
}

} // namespace dispatch

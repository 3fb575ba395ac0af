// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/queue_float.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace dispatch {

namespace {

constexpr int gap = 2;
constexpr int leastHeight = 28;
constexpr int chosenDarker = 125; // the style paints the upper half of a button lighter

} // namespace

// A child of the list itself: children of its viewport would scroll away with the rows.
QueueFloat::QueueFloat(QAbstractScrollArea& list, Place place, const QString& name)
    : QPushButton{&list}
    , m_list{list}
    , m_place{place}
{
    setObjectName(name);
    setAutoDefault(false);
    setMinimumHeight(leastHeight);
    setVisible(false);
    list.viewport()->installEventFilter(this);
}

void QueueFloat::tell(const QString& text)
{
    const bool wanted = !text.isEmpty();
    if (!wanted && hasFocus())
        m_list.setFocus(Qt::OtherFocusReason);
    if (wanted) {
        setText(text);
        setAccessibleName(QString{text}.remove(u'↑').trimmed());
    }
    setVisible(wanted);
    settle();
}

// What waits for a person stands out from the rows that it lies over.
void QueueFloat::paintEvent(QPaintEvent* event)
{
    if (m_place != Place::Top)
        return QPushButton::paintEvent(event);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.palette.setColor(QPalette::Button, palette().color(QPalette::Highlight).darker(chosenDarker));
    option.palette.setColor(QPalette::ButtonText, palette().color(QPalette::HighlightedText));
    QStylePainter{this}.drawControl(QStyle::CE_PushButton, option);
}

bool QueueFloat::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        settle();
    return QPushButton::eventFilter(watched, event);
}

void QueueFloat::settle()
{
    const QRect room = m_list.viewport()->geometry();
    resize(sizeHint());
    const int top
        = m_place == Place::Top ? room.top() + gap : room.center().y() + m_list.fontMetrics().height() * 2;
    move(room.center().x() - width() / 2, top);
    raise();
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/status_lamp.h"

#include "ui/widgets/shapes.h"
#include "ui/wording.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 6;
constexpr int ring = 2;

} // namespace

StatusLamp::StatusLamp(QWidget* parent)
    : QAbstractButton{parent}
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StatusLamp::show(const StatusItem& item)
{
    if (item == m_item)
        return;
    m_item = item;
    setObjectName(u"status_"_s + item.key);
    setAccessibleName(item.text);
    setAccessibleDescription(item.hint);
    setToolTip(Wording::toolTip(item.text) + "<br>"_L1 + Wording::toolTip(item.hint));
    updateGeometry();
    update();
}

int StatusLamp::markSide() const
{
    return fontMetrics().capHeight() + 2;
}

QSize StatusLamp::sizeHint() const
{
    return {markSide() + gap + fontMetrics().horizontalAdvance(m_item.text) + gap,
        std::max(24, fontMetrics().height() + 4)};
}

// Trouble keeps its words; what is only news gives way first.
QSize StatusLamp::minimumSizeHint() const
{
    const int least
        = markSide() + gap + fontMetrics().averageCharWidth() * (m_item.level == Level::Bad ? 24 : 10);
    return {std::min(sizeHint().width(), least), sizeHint().height()};
}

void StatusLamp::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    const int side = markSide();
    const QRectF mark{1.0, (height() - side) / 2.0, static_cast<double>(side), static_cast<double>(side)};
    paintLevelShape(painter, mark, m_item.level, markColour(themeShown(), m_item.level),
        palette().color(QPalette::Window));
    painter.setPen(textColour(themeShown(), m_item.level));
    const int left = side + gap;
    painter.drawText(QRect{left, 0, width() - left, height()},
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        fontMetrics().elidedText(m_item.text, Qt::ElideRight, width() - left));
    if (!hasFocus())
        return;
    painter.setPen(QPen{palette().color(QPalette::Link), ring});
    painter.drawRect(rect().adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2));
}

// A push button answers Enter only where a dialog makes it so.
void StatusLamp::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QAbstractButton::keyPressEvent(event);
    click();
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/marks.h"

#include "ui/widgets/shapes.h"
#include "ui/wording.h"

#include <QPainter>

#include <cmath>

namespace dispatch {

LevelMark::LevelMark(QWidget* parent)
    : QWidget{parent}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LevelMark::show(Level level)
{
    m_level = level;
    update();
}

QSize LevelMark::sizeHint() const
{
    const int side = fontMetrics().capHeight() + 8;
    return {side, side};
}

void LevelMark::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    const QRectF box = QRectF{rect()}.adjusted(2, 2, -2, -2);
    paintLevelShape(
        painter, box, m_level, markColour(themeShown(), m_level), palette().color(QPalette::Window));
}

UrgencyMark::UrgencyMark(Priority priority, QWidget* parent)
    : QWidget{parent}
    , m_priority{priority}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(Wording::codeAndName(priority));
    setToolTip(Wording::toolTip(Wording::codeAndName(priority)));
}

QSize UrgencyMark::sizeHint() const
{
    const double wide = urgencyChipWidth(font(), Wording::code(m_priority));
    return {static_cast<int>(std::ceil(wide)) + 2, fontMetrics().height() + 4};
}

void UrgencyMark::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    painter.setFont(font());
    paintUrgencyChip(
        painter, rect(), m_priority, Wording::code(m_priority), chipColours(themeShown(), m_priority));
}

} // namespace dispatch

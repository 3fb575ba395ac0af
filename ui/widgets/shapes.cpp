// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shapes.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QRectF>

#include <algorithm>

namespace dispatch {

namespace {

constexpr double chipMargin = 7;
constexpr double chipGap = 5;

QPolygonF triangle(const QRectF& box)
{
    return QPolygonF{{box.bottomLeft(), QPointF{box.center().x(), box.top()}, box.bottomRight()}};
}

QPolygonF diamond(const QRectF& box)
{
    return QPolygonF{{QPointF{box.center().x(), box.top()}, QPointF{box.right(), box.center().y()},
        QPointF{box.center().x(), box.bottom()}, QPointF{box.left(), box.center().y()}}};
}

void ring(QPainter& painter, const QRectF& box, const QColor& colour)
{
    const double width = box.width() / 6;
    painter.setPen(QPen{colour, width});
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(box.adjusted(width / 2, width / 2, -width / 2, -width / 2));
}

void cross(QPainter& painter, const QRectF& box, const QColor& colour)
{
    const double inset = box.width() * 0.28;
    const QRectF inner = box.adjusted(inset, inset, -inset, -inset);
    painter.setPen(QPen{colour, box.width() / 7, Qt::SolidLine, Qt::RoundCap});
    painter.drawLine(inner.topLeft(), inner.bottomRight());
    painter.drawLine(inner.topRight(), inner.bottomLeft());
}

} // namespace

void paintUrgencyShape(QPainter& painter, const QRectF& box, Priority priority, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (priority) {
    case Priority::P1:
        painter.drawPolygon(triangle(box));
        break;
    case Priority::P2:
        painter.drawPolygon(diamond(box));
        break;
    case Priority::P3:
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case Priority::P4:
        ring(painter, box, colour);
        break;
    }
    painter.restore();
}

void paintLevelShape(
    QPainter& painter, const QRectF& box, Level level, const QColor& colour, const QColor& ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (level) {
    case Level::Good:
        painter.drawEllipse(box);
        break;
    case Level::Notice: {
        const double inset = box.width() * 0.3;
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
        break;
    }
    case Level::Unknown:
        ring(painter, box, colour);
        break;
    case Level::Warning:
        painter.drawPolygon(triangle(box));
        break;
    case Level::Bad:
        painter.drawRoundedRect(box, box.width() / 6, box.width() / 6);
        cross(painter, box, ground);
        break;
    }
    painter.restore();
}

double urgencyChipWidth(const QFont& font, const QString& text)
{
    const QFontMetricsF metrics{font};
    return chipMargin + metrics.capHeight() + chipGap + metrics.horizontalAdvance(text) + chipMargin;
}

void paintUrgencyChip(
    QPainter& painter, const QRectF& box, Priority priority, const QString& text, const ChipColours& colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{colours.border, 1});
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    const double side = std::min(box.height() - 8, QFontMetricsF{painter.font()}.capHeight());
    const QRectF shape{box.left() + chipMargin, box.center().y() - side / 2, side, side};
    paintUrgencyShape(painter, shape, priority, colours.text);
    painter.setPen(colours.text);
    painter.drawText(
        box.adjusted(chipMargin + side + chipGap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
    painter.restore();
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/framed_style.h"

#include <QPainter>
#include <QStyleOption>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int ring = 2;

void paintEdge(QPainter& painter, const QStyleOption& option)
{
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const double width = focused ? ring : 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{option.palette.color(focused ? QPalette::Link : QPalette::Mid), width});
    const double inset = width / 2;
    painter.drawRoundedRect(QRectF{option.rect}.adjusted(inset, inset, -inset, -inset), 2, 2);
    painter.restore();
}

} // namespace

FramedStyle::FramedStyle()
    : QProxyStyle{u"Fusion"_s}
{
}

void FramedStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_Frame || element == PE_FrameLineEdit || element == PE_PanelButtonCommand)
        paintEdge(*painter, *option);
}

int FramedStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    return metric == PM_DefaultFrameWidth ? ring : QProxyStyle::pixelMetric(metric, option, widget);
}

} // namespace dispatch

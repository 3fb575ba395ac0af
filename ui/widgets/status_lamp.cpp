// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/status_lamp.h"

#include "ui/widgets/shapes.h"
#include "ui/wording.h"

#include <QPainter>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 6;

} // namespace

StatusLamp::StatusLamp(Theme theme, QWidget* parent)
    : QWidget{parent}
    , m_theme{theme}
{
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
    paintLevelShape(
        painter, mark, m_item.level, markColour(m_theme, m_item.level), palette().color(QPalette::Window));
    painter.setPen(textColour(m_theme, m_item.level));
    const int left = side + gap;
    painter.drawText(QRect{left, 0, width() - left, height()},
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        fontMetrics().elidedText(m_item.text, Qt::ElideRight, width() - left));
}

} // namespace dispatch

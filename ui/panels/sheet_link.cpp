// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sheet_link.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace dispatch {

namespace {

constexpr int edge = 3;
constexpr int leastSide = 24; // a target that is easy to hit
constexpr int ring = 2;
constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

} // namespace

SheetLink::SheetLink(QWidget* parent)
    : QAbstractButton{parent}
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setForegroundRole(QPalette::Link);
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Minimum};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    QFont underlined = font();
    underlined.setUnderline(true);
    setFont(underlined);
}

QRect SheetLink::textBox(int width) const
{
    return fontMetrics().boundingRect(QRect{0, 0, std::max(1, width - 2 * edge), 10'000}, wrapped, text());
}

QSize SheetLink::sizeHint() const
{
    const int wide = fontMetrics().horizontalAdvance(text()) + 2 * edge + 1;
    return {std::max(leastSide, wide), std::max(leastSide, fontMetrics().height() + 2 * edge)};
}

QSize SheetLink::minimumSizeHint() const
{
    const int least = fontMetrics().averageCharWidth() * 10;
    return {std::min(sizeHint().width(), least), sizeHint().height()};
}

int SheetLink::heightForWidth(int width) const
{
    return std::max(leastSide, textBox(width).height() + 2 * edge);
}

void SheetLink::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    painter.setPen(palette().color(isEnabled() ? QPalette::Link : QPalette::PlaceholderText));
    const int high = textBox(width()).height();
    painter.drawText(
        QRect{edge, std::max(edge, (height() - high) / 2), width() - 2 * edge, high}, wrapped, text());
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{palette().color(QPalette::Link), ring});
    painter.drawRoundedRect(QRectF{rect()}.adjusted(1, 1, -1, -1), 2, 2);
}

void SheetLink::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace dispatch

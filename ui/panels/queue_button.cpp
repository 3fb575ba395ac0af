// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/queue_button.h"

#include "ui/widgets/shapes.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>
#include <utility>

namespace dispatch {

namespace {

constexpr int leastHeight = 26;
constexpr int chosenDarker = 125; // the style paints the upper half of a button lighter
constexpr int margin = 9; // left and right of the words

} // namespace

QueueButton::QueueButton(const QString& text, const QString& name, QWidget* parent)
    : QPushButton{text, parent}
{
    setObjectName(name);
    setCheckable(true);
    setAutoDefault(false);
    setMinimumHeight(leastHeight);
}

void QueueButton::setPriority(Priority priority)
{
    m_priority = priority;
    updateGeometry();
    update();
}

int QueueButton::shapeRoom() const
{
    return m_priority ? fontMetrics().capHeight() + 5 : 0;
}

QSize QueueButton::sizeHint() const
{
    const int words = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    return {words + shapeRoom() + 2 * margin, std::max(leastHeight, fontMetrics().height() + 8)};
}

QSize QueueButton::minimumSizeHint() const
{
    return sizeHint();
}

// The colours are asked for here, so that another theme shows at once.
void QueueButton::paintEvent(QPaintEvent* /*event*/)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    if (isChecked()) {
        option.palette.setColor(QPalette::Button, palette().color(QPalette::Highlight).darker(chosenDarker));
        option.palette.setColor(QPalette::ButtonText, palette().color(QPalette::HighlightedText));
        option.state &= ~QStyle::State_On; // the pressed look would darken the ground below the words
        option.state |= QStyle::State_Raised;
    }
    QStylePainter painter{this};
    const QString words = std::exchange(option.text, {});
    painter.drawControl(QStyle::CE_PushButton, option);
    const QColor ink
        = option.palette.color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
    const int wide = fontMetrics().size(Qt::TextShowMnemonic, words).width();
    const int left = (width() - wide - shapeRoom()) / 2;
    if (m_priority) {
        const double side = fontMetrics().capHeight();
        paintUrgencyShape(
            painter, {static_cast<double>(left), (height() - side) / 2, side, side}, *m_priority, ink);
    }
    painter.setPen(ink);
    painter.drawText(rect().adjusted(left + shapeRoom(), 0, 0, 0),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, words);
}

} // namespace dispatch

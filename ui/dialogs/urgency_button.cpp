// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/urgency_button.h"

#include "ui/theme/theme.h"
#include "ui/widgets/shapes.h"
#include "ui/wording.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 6;
constexpr int least = 30; //!< px, for a finger or a hurried mouse

} // namespace

UrgencyButton::UrgencyButton(Priority priority, QWidget* parent)
    : QRadioButton{parent}
    , m_priority{priority}
{
    const QString code = Wording::code(priority); // "P1": its digit is the mnemonic
    setText(code.left(1) + '&'_L1 + code.mid(1) + QChar::Nbsp + Wording::of(priority));
    setAccessibleName(Wording::codeAndName(priority));
    setObjectName(u"urgency"_s + code);
}

QSize UrgencyButton::sizeHint() const
{
    const int circle = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, this);
    const auto chip = static_cast<int>(urgencyChipWidth(font(), Wording::codeAndName(m_priority)));
    return {margin + circle + margin + chip + margin, std::max(least, fontMetrics().height() + 12)};
}

void UrgencyButton::paintEvent(QPaintEvent* /*event*/)
{
    QStylePainter painter{this};
    QStyleOptionButton option;
    initStyleOption(&option);
    const int circle = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, &option, this);
    option.rect = {margin, (height() - circle) / 2, circle, circle};
    painter.drawPrimitive(QStyle::PE_IndicatorRadioButton, option);
    const QString text = Wording::codeAndName(m_priority);
    const double left = margin + circle + margin;
    const QRectF chip{left, 4.0, urgencyChipWidth(font(), text), height() - 8.0};
    paintUrgencyChip(painter, chip, m_priority, text, chipColours(themeShown(), m_priority));
    if (!hasFocus())
        return;
    QStyleOptionFocusRect focus;
    focus.initFrom(this);
    focus.rect = rect().adjusted(1, 1, -1, -1);
    painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
}

} // namespace dispatch

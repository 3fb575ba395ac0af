// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/urgency_delegate.h"

#include "ui/models/windowed_call_model.h"
#include "ui/widgets/shapes.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace dispatch {

UrgencyDelegate::UrgencyDelegate(QObject* parent)
    : QStyledItemDelegate{parent}
{
}

void UrgencyDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant priority = index.data(WindowedCallModel::PriorityRole);
    if (!priority.isValid())
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QString text = std::exchange(ground.text, {});
    const QStyle* const style = ground.widget ? ground.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);
    painter->setFont(ground.font);
    const double wide = urgencyChipWidth(ground.font, text);
    const QRectF cell{option.rect};
    const QRectF chip{cell.left() + 4, cell.top() + 3, std::min(wide, cell.width() - 6), cell.height() - 6};
    const auto urgency = static_cast<Priority>(priority.toInt());
    paintUrgencyChip(*painter, chip, urgency, text, chipColours(themeShown(), urgency));
}

QSize UrgencyDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize text = QStyledItemDelegate::sizeHint(option, index);
    return {text.width() + option.fontMetrics.capHeight() + 26, std::max(24, text.height())};
}

} // namespace dispatch

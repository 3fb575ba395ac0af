// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/queue_due_delegate.h"

#include "ui/models/windowed_call_model.h"
#include "ui/widgets/shapes.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <utility>

namespace dispatch {

namespace {

constexpr int margin = 4;

} // namespace

void QueueDueDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!index.data(WindowedCallModel::LateRole).toBool())
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QString text = std::exchange(ground.text, {});
    const QStyle* const style = ground.widget ? ground.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);
    const bool selected = ground.state.testFlag(QStyle::State_Selected);
    const QColor chosenInk = ground.palette.color(QPalette::HighlightedText);
    const QColor ink = selected ? chosenInk : textColour(themeShown(), Level::Bad);
    const QColor mark = selected ? chosenInk : markColour(themeShown(), Level::Bad);
    const double side = ground.fontMetrics.capHeight() + 1;
    const QRectF cell{ground.rect.adjusted(margin, 0, -margin, 0)};
    paintLevelShape(*painter, {cell.left(), cell.center().y() - side / 2, side, side}, Level::Bad, mark,
        ground.palette.color(QPalette::Base));
    painter->setFont(ground.font);
    painter->setPen(ink);
    const QRectF room = cell.adjusted(side + margin, 0, 0, 0);
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
        ground.fontMetrics.elidedText(text, Qt::ElideRight, static_cast<int>(room.width())));
}

QSize QueueDueDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize text = QStyledItemDelegate::sizeHint(option, index);
    return {text.width() + option.fontMetrics.capHeight() + 2 * margin, text.height()};
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/transcript_delegate.h"

#include "ui/models/transcript_model.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace dispatch {

namespace {

constexpr int padding = 6;
constexpr int leastWords = 60;

//! Width of the column that says who and when.
int gutter(const QFontMetrics& metrics)
{
    return metrics.horizontalAdvance(QStringLiteral("00:00  ")) + metrics.averageCharWidth();
}

//! Breaks \a layout's text between words, and within one only where it is longer than a line. \return its
//! height.
double wrap(QTextLayout& layout, double width)
{
    layout.setTextOption([] {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        return option;
    }());
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

void TranscriptDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const bool caller = index.data(TranscriptModel::SpeakerRole).toInt() == static_cast<int>(Speaker::User);
    if (!caller)
        ground.backgroundBrush = ground.palette.brush(QPalette::Window);
    const QStyle* const style = ground.widget ? ground.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);

    const bool chosen = ground.state.testFlag(QStyle::State_Selected);
    const auto ink = ground.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text);
    const auto faint = ground.palette.color(chosen ? QPalette::HighlightedText : QPalette::PlaceholderText);
    const QRect box = option.rect.adjusted(padding, padding / 2, -padding, -padding / 2);
    const int side = gutter(option.fontMetrics);
    painter->save();
    painter->setPen(faint);
    painter->setFont(ground.font);
    painter->drawText(QRect{box.left(), box.top(), side, box.height()}, Qt::AlignLeft | Qt::AlignTop,
        index.data(TranscriptModel::OffsetRole).toString());
    painter->setPen(ink);
    painter->setFont(bold(ground.font));
    const QRect words = box.adjusted(side, 0, 0, 0);
    painter->drawText(
        words, Qt::AlignLeft | Qt::AlignTop, index.data(TranscriptModel::SpeakerNameRole).toString());
    painter->setFont(ground.font);
    QTextLayout text{index.data(TranscriptModel::TextRole).toString(), ground.font};
    wrap(text, words.width());
    text.draw(painter, words.topLeft() + QPointF{0, static_cast<double>(option.fontMetrics.lineSpacing())});
    painter->restore();
}

QSize TranscriptDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* const view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int wide = view ? view->viewport()->width() : option.rect.width();
    const int words = std::max(leastWords, wide - 2 * padding - gutter(option.fontMetrics));
    QTextLayout text{index.data(TranscriptModel::TextRole).toString(), option.font};
    const int high = static_cast<int>(std::ceil(wrap(text, words)));
    return {wide, std::max(24, high + option.fontMetrics.lineSpacing() + padding)};
}

} // namespace dispatch

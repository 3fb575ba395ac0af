// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/transcript_delegate.h"

#include "ui/models/transcript_model.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace dispatch {

namespace {

constexpr int padding = 6;
constexpr int leastWords = 60;
constexpr int wrapped = Qt::TextWordWrap | Qt::TextWrapAnywhere | Qt::AlignLeft | Qt::AlignTop;

//! Width of the column that says who and when.
int gutter(const QFontMetrics& metrics)
{
    return metrics.horizontalAdvance(QStringLiteral("00:00  ")) + metrics.averageCharWidth();
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
    painter->drawText(words.adjusted(0, option.fontMetrics.lineSpacing(), 0, 0), wrapped,
        index.data(TranscriptModel::TextRole).toString());
    painter->restore();
}

QSize TranscriptDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* const view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int wide = view ? view->viewport()->width() : option.rect.width();
    const int words = std::max(leastWords, wide - 2 * padding - gutter(option.fontMetrics));
    const QRect text = option.fontMetrics.boundingRect(
        QRect{0, 0, words, 1 << 20}, wrapped, index.data(TranscriptModel::TextRole).toString());
    return {wide, std::max(24, text.height() + option.fontMetrics.lineSpacing() + padding)};
}

} // namespace dispatch

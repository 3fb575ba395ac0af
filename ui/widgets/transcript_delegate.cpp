// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/transcript_delegate.h"

#include "ui/models/transcript_model.h"
#include "ui/widgets/shapes.h"

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
constexpr qsizetype mostHeights = 20'000;

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

QColor between(const QColor& a, const QColor& b)
{
    return QColor{
        (a.red() * 3 + b.red()) / 4, (a.green() * 3 + b.green()) / 4, (a.blue() * 3 + b.blue()) / 4};
}

QTextCharFormat formatOf(TextMark::Kind kind, const QPalette& palette, bool chosen)
{
    QTextCharFormat format;
    const QColor ground = palette.color(chosen ? QPalette::Highlight : QPalette::Base);
    const QColor strong = palette.color(chosen ? QPalette::HighlightedText : QPalette::Highlight);
    switch (kind) {
    case TextMark::Kind::Evidence:
        format.setFontWeight(QFont::Bold);
        format.setFontUnderline(true);
        break;
    case TextMark::Kind::Hit:
        format.setBackground(between(ground, strong));
        break;
    case TextMark::Kind::CurrentHit:
        format.setBackground(strong);
        format.setForeground(palette.color(chosen ? QPalette::Highlight : QPalette::HighlightedText));
        break;
    }
    return format;
}

QList<QTextLayout::FormatRange> formatsOf(const QList<TextMark>& marks, const QPalette& palette, bool chosen)
{
    QList<QTextLayout::FormatRange> formats;
    formats.reserve(marks.size());
    for (const TextMark& mark : marks) {
        formats.append({.start = static_cast<int>(mark.span.from),
            .length = static_cast<int>(mark.span.length),
            .format = formatOf(mark.kind, palette, chosen)});
    }
    return formats;
}

int heightOf(const QStyleOptionViewItem& option, const QModelIndex& index, int width)
{
    QTextLayout text{index.data(TranscriptModel::TextRole).toString(), option.font};
    if (index.data(TranscriptModel::UrgencyRole).isValid())
        text.setFormats(formatsOf(
            index.data(TranscriptModel::MarksRole).value<QList<TextMark>>(), option.palette, false));
    return static_cast<int>(std::ceil(wrap(text, width)));
}

} // namespace

void TranscriptDelegate::paintWords(
    QPainter& painter, const QStyleOptionViewItem& ground, const QRect& words, const QModelIndex& index) const
{
    const bool chosen = ground.state.testFlag(QStyle::State_Selected);
    QTextLayout text{index.data(TranscriptModel::TextRole).toString(), ground.font};
    text.setFormats(
        formatsOf(index.data(TranscriptModel::MarksRole).value<QList<TextMark>>(), ground.palette, chosen));
    wrap(text, words.width());
    text.draw(&painter, words.topLeft() + QPointF{0, static_cast<double>(ground.fontMetrics.lineSpacing())});
}

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
    if (const QVariant urgency = index.data(TranscriptModel::UrgencyRole); urgency.isValid()) {
        const double high = option.fontMetrics.capHeight() + 2;
        const QRectF shape{static_cast<double>(box.left()),
            box.top() + option.fontMetrics.lineSpacing() + (option.fontMetrics.height() - high) / 2, high,
            high};
        paintUrgencyShape(*painter, shape, static_cast<Priority>(urgency.toInt()), ink);
    }
    painter->setPen(ink);
    painter->setFont(bold(ground.font));
    const QRect words = box.adjusted(side, 0, 0, 0);
    painter->drawText(
        words, Qt::AlignLeft | Qt::AlignTop, index.data(TranscriptModel::SpeakerNameRole).toString());
    painter->setFont(ground.font);
    paintWords(*painter, ground, words, index);
    painter->restore();
}

QSize TranscriptDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* const view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int wide = view ? view->viewport()->width() : option.rect.width();
    if (wide != m_width || option.font != m_font || m_heights.size() > mostHeights) {
        m_heights.clear();
        m_width = wide;
        m_font = option.font;
    }
    const int words = std::max(leastWords, wide - 2 * padding - gutter(option.fontMetrics));
    int high = 0;
    if (index.data(TranscriptModel::UrgencyRole).isValid()) {
        high = heightOf(option, index, words);
    } else {
        const QString text = index.data(TranscriptModel::TextRole).toString();
        const auto known = m_heights.constFind(text);
        high = known != m_heights.cend() ? *known : *m_heights.insert(text, heightOf(option, index, words));
    }
    return {wide, std::max(24, high + option.fontMetrics.lineSpacing() + padding)};
}

} // namespace dispatch

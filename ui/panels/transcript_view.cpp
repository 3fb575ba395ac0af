// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/transcript_view.h"

#include "ui/widgets/transcript_delegate.h"

#include <QPainter>
#include <QScrollBar>

namespace dispatch {

TranscriptView::TranscriptView(QWidget* parent)
    : QListView{parent}
{
    setItemDelegate(new TranscriptDelegate{this});
    setResizeMode(Adjust);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(false);
    QScrollBar* const bar = verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this,
        [this, bar](int value) { m_follows = value >= bar->maximum() - bar->singleStep(); });
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int /*least*/, int most) {
        if (m_follows)
            bar->setValue(most);
    });
}

void TranscriptView::lookAtEnd(bool end)
{
    if (end)
        scrollToBottom();
    else
        scrollToTop();
    m_follows = end;
}

void TranscriptView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

void TranscriptView::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (!model() || model()->rowCount() > 0)
        return;
    QPainter painter{viewport()};
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(
        viewport()->rect().adjusted(16, 8, -16, -8), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

} // namespace dispatch

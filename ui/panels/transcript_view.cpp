// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/transcript_view.h"

#include "ui/models/transcript_model.h"
#include "ui/widgets/transcript_delegate.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>

namespace dispatch {

using namespace Qt::StringLiterals;

TranscriptView::TranscriptView(QWidget* parent)
    : QListView{parent}
    , m_pill{new QPushButton{tr("Nouvelles paroles ↓"), this}}
{
    setItemDelegate(new TranscriptDelegate{this});
    setResizeMode(Adjust);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(false);
    m_pill->setObjectName(u"newWords"_s);
    m_pill->setAccessibleName(tr("Aller aux nouvelles paroles"));
    m_pill->setToolTip(tr("Aller à la fin de la conversation (Fin)"));
    m_pill->setAutoDefault(false);
    m_pill->setMinimumHeight(26);
    m_pill->setVisible(false);
    connect(m_pill, &QPushButton::clicked, this, [this] {
        setFocus(Qt::OtherFocusReason);
        lookAtEnd(true);
    });
    QScrollBar* const bar = verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) {
        m_follows = value >= bar->maximum() - bar->singleStep();
        m_pill->setVisible(!m_pill->isHidden() && !m_follows);
    });
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
    m_pill->setVisible(false);
}

void TranscriptView::reveal(int row)
{
    const QModelIndex line = model()->index(row, 0);
    if (!line.isValid())
        return;
    m_follows = false;
    setCurrentIndex(line);
    scrollTo(line, PositionAtCenter);
}

void TranscriptView::setEmptyText(const QString& text)
{
    if (text == m_emptyText)
        return;
    m_emptyText = text;
    setAccessibleDescription(text);
    viewport()->update();
}

void TranscriptView::rowsInserted(const QModelIndex& parent, int start, int end)
{
    QListView::rowsInserted(parent, start, end);
    // the first lines of a call are not news, nor are lines that there is room for
    if (m_follows || start == 0 || verticalScrollBar()->maximum() == 0)
        return;
    m_pill->setVisible(true);
    placePill();
}

void TranscriptView::dataChanged(
    const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles)
{
    QListView::dataChanged(topLeft, bottomRight, roles);
    if (roles.isEmpty() || roles.contains(TranscriptModel::UrgencyRole))
        scheduleDelayedItemsLayout(); // other words, or bold ones, may need other heights
}

void TranscriptView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QListView::selectionChanged(selected, deselected);
    emit chosenChanged();
}

void TranscriptView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        emit copyRequested();
    else
        QListView::keyPressEvent(event);
}

void TranscriptView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    placePill();
}

void TranscriptView::placePill()
{
    const QSize size = m_pill->sizeHint().expandedTo(m_pill->minimumSize());
    const QRect room = viewport()->geometry();
    m_pill->setGeometry(
        room.center().x() - size.width() / 2, room.bottom() - size.height() - 6, size.width(), size.height());
    m_pill->raise();
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

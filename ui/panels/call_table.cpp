// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/call_table.h"

#include "ui/widgets/urgency_delegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace dispatch {

namespace {

constexpr int cellMargin = 12;

} // namespace

CallTable::CallTable(WindowedCallModel& model, QWidget* parent)
    : QTableView{parent}
    , m_model{model}
{
    setModel(&model);
    setItemDelegateForColumn(0, new UrgencyDelegate{this});
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->setVisible(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(std::max(24, fontMetrics().height() + 8));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &CallTable::tellVisibleRows);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CallTable::personMoved);
    connect(this, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const CallId id = m_model.idAt(index.row()); !id.isEmpty())
            emit callActivated(id);
    });
    connect(&model, &WindowedCallModel::aboutToUpdate, this, &CallTable::beginUpdate);
    connect(&model, &WindowedCallModel::updated, this, &CallTable::endUpdate);
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) {
        if (m_updating && first <= m_topBefore + m_shift)
            m_shift += last - first + 1;
    });
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex&, int first, int last) {
        if (m_updating && first < m_topBefore + m_shift)
            m_shift -= std::min(last, m_topBefore + m_shift - 1) - first + 1;
    });
}

void CallTable::choose(const CallId& id)
{
    m_chosen = id;
    restoreChoice();
}

void CallTable::chooseRow(int row)
{
    const QModelIndex index = m_model.index(row, std::max(0, currentIndex().column()));
    const bool isSame = index == currentIndex();
    setCurrentIndex(index);
    scrollTo(index);
    if (isSame)
        personMoved(index);
}

void CallTable::setSkeleton(bool shown)
{
    m_skeleton = shown;
    viewport()->update();
}

void CallTable::setEmptyText(const QString& text)
{
    m_emptyText = text;
    setAccessibleDescription(m_model.rowCount() == 0 ? text : QString{});
    viewport()->update();
}

void CallTable::fitColumns(const QStringList& samples)
{
    QHeaderView* const header = horizontalHeader();
    const QFontMetrics metrics = fontMetrics();
    for (int column = 0; column < samples.size(); ++column) {
        const int wanted = metrics.horizontalAdvance(samples[column]) + cellMargin;
        header->resizeSection(column, std::max(wanted, header->sectionSizeHint(column)));
    }
}

// Qt's own stretching would squeeze the last heading where room lacks; this table then scrolls.
void CallTable::stretchLastColumn()
{
    QHeaderView* const header = horizontalHeader();
    int last = -1;
    for (int place = header->count() - 1; place >= 0 && last < 0; --place) {
        if (!header->isSectionHidden(header->logicalIndex(place)))
            last = header->logicalIndex(place);
    }
    if (last < 0)
        return;
    const int others = header->length() - header->sectionSize(last);
    header->resizeSection(last, std::max(header->sectionSizeHint(last), viewport()->width() - others));
}

int CallTable::firstVisibleRow() const
{
    return std::max(0, rowAt(0));
}

int CallTable::lastVisibleRow() const
{
    const int row = rowAt(viewport()->height() - 1);
    return row >= 0 ? row : m_model.rowCount() - 1;
}

void CallTable::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    const CallId id = index.isValid() ? m_model.idAt(index.row()) : CallId{};
    if (id.isEmpty())
        return;
    event->accept();
    const QPoint place = byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos();
    emit contextMenuRequested(place, id);
}

void CallTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_model.rowCount() > 0)
        return;
    QPainter painter{viewport()};
    if (m_skeleton && m_emptyText.isEmpty())
        return paintSkeleton(painter);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(
        viewport()->rect().adjusted(16, 8, -16, -8), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void CallTable::paintSkeleton(QPainter& painter) const
{
    const QHeaderView* const header = horizontalHeader();
    const int height = verticalHeader()->defaultSectionSize();
    const QColor bar = palette().color(QPalette::Button);
    for (int top = 0; top + height <= viewport()->height(); top += height) {
        for (int column = 0; column < header->count(); ++column) {
            const int width = header->sectionSize(column) * 6 / 10;
            painter.fillRect(
                header->sectionViewportPosition(column) + 6, top + height / 3, width, height / 3, bar);
        }
    }
}

void CallTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    stretchLastColumn();
    tellVisibleRows();
}

// The row below takes the place of the one that goes. Qt does so only where a single row can be chosen, and
// goes up otherwise.
void CallTable::rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last)
{
    const QModelIndex current = currentIndex();
    const int after = last + 1 < m_model.rowCount() ? last + 1 : first - 1;
    if (current.row() >= first && current.row() <= last && after >= 0) {
        const bool several = selectionModel()->selectedRows().size() > 1;
        selectionModel()->setCurrentIndex(m_model.index(after, current.column()),
            several ? QItemSelectionModel::NoUpdate
                    : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    QTableView::rowsAboutToBeRemoved(parent, first, last);
}

void CallTable::tellVisibleRows()
{
    m_model.setVisibleRows(firstVisibleRow(), std::max(firstVisibleRow(), lastVisibleRow()));
}

// Rows that go move the current index too: only what a person does chooses another call.
void CallTable::personMoved(const QModelIndex& current)
{
    if (m_updating || !current.isValid())
        return;
    m_chosen = m_model.idAt(current.row());
    m_waitingRow = m_chosen.isEmpty() ? current.row() : -1;
    if (!m_chosen.isEmpty())
        emit callChosen(m_chosen);
}

void CallTable::beginUpdate()
{
    m_updating = true;
    m_topBefore = firstVisibleRow();
    m_shift = 0;
}

void CallTable::endUpdate()
{
    if (m_topBefore > 0 && m_shift != 0) {
        updateGeometries();
        verticalScrollBar()->setValue(verticalScrollBar()->value() + m_shift);
    }
    restoreChoice();
    m_updating = false;
    tellVisibleRows();
    setEmptyText(m_emptyText);
    if (m_waitingRow >= 0 && m_waitingRow == currentIndex().row())
        personMoved(currentIndex());
}

void CallTable::restoreChoice()
{
    if (m_chosen.isEmpty())
        return;
    const bool wasUpdating = std::exchange(m_updating, true);
    const int row = m_model.rowOf(m_chosen);
    QItemSelectionModel* const selection = selectionModel();
    const QModelIndex current = selection->currentIndex();
    const bool several = selection->selectedRows().size() > 1; // a person's choice of many stays
    const bool isElsewhere = current.row() != row || !selection->isRowSelected(row);
    if (row >= 0 && isElsewhere && !several) {
        // through the selection model: the view's own function would scroll there
        selection->setCurrentIndex(m_model.index(row, std::max(0, current.column())),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows | QItemSelectionModel::Current);
    } else if (row < 0 && m_model.callAt(current.row())) {
        selection->clearSelection();
    }
    m_updating = wasUpdating;
}

} // namespace dispatch

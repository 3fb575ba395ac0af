// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/queue_header.h"

#include "ui/models/queue_columns.h"
#include "ui/models/queue_sort.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QStyleOptionHeader>

#include <algorithm>
#include <utility>

namespace dispatch {

using namespace Qt::StringLiterals;

QueueHeader::QueueHeader(const CallListModel& model, QWidget* parent)
    : QHeaderView{Qt::Horizontal, parent}
    , m_list{model}
{
    setObjectName(u"callListHeader"_s);
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSortIndicatorShown(true); // keeps room for the arrow, which initStyleOptionForIndex() decides on
    setMinimumSectionSize(24);
    const auto arranged = [this] { m_arranged = m_arranged || m_pressed; };
    connect(this, &QHeaderView::sectionResized, this, arranged);
    connect(this, &QHeaderView::sectionMoved, this, arranged);
    connect(this, &QHeaderView::sectionClicked, this, &QueueHeader::sortBy);
}

// Every key of the sort has its arrow, not only the first.
void QueueHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    const auto key = QueueColumns::sortKey(logicalIndex);
    option->sortIndicator = QStyleOptionHeader::None;
    if (key && rankOf(m_list.currentSort(), *key) > 0) {
        option->sortIndicator = isDescending(m_list.currentSort(), *key) ? QStyleOptionHeader::SortUp
                                                                         : QStyleOptionHeader::SortDown;
    }
}

void QueueHeader::mousePressEvent(QMouseEvent* event)
{
    m_pressed = true;
    m_arranged = false;
    QHeaderView::mousePressEvent(event);
}

void QueueHeader::mouseReleaseEvent(QMouseEvent* event)
{
    m_further = event->modifiers().testFlag(Qt::ShiftModifier);
    QHeaderView::mouseReleaseEvent(event);
    m_further = false;
    m_pressed = false;
    if (std::exchange(m_arranged, false))
        emit columnsArranged();
}

void QueueHeader::sortBy(int column)
{
    const auto key = QueueColumns::sortKey(column);
    if (!key)
        return; // without an index a million rows would wait
    const CallSort& now = m_list.currentSort();
    emit sortWanted(m_further ? sortedAlsoBy(now, *key) : sortedBy(now, *key));
}

void QueueHeader::contextMenuEvent(QContextMenuEvent* event)
{
    auto* const menu = new QMenu{this};
    menu->setObjectName(u"columnsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, logicalIndexAt(event->pos()));
    menu->popup(event->globalPos());
}

void QueueHeader::fillMenu(QMenu& menu, int column)
{
    QMenu* const first = menu.addMenu(tr("&Trier par"));
    first->setObjectName(u"sortByMenu"_s);
    fillSortMenu(*first, false);
    QMenu* const further = menu.addMenu(tr("Trier &aussi par"));
    further->setObjectName(u"sortAlsoByMenu"_s);
    fillSortMenu(*further, true);
    menu.addSeparator();
    if (column >= 0)
        fillPlaceEntries(menu, column);
    QMenu* const columns = menu.addMenu(tr("&Colonnes"));
    columns->setObjectName(u"columnsShownMenu"_s);
    fillColumnsMenu(*columns);
    menu.addAction(tr("&Rétablir les colonnes"), this, &QueueHeader::columnsResetWanted)
        ->setObjectName(u"resetColumns"_s);
}

void QueueHeader::fillSortMenu(QMenu& menu, bool further)
{
    const CallSort sort = m_list.currentSort();
    for (int column = 0; column < CallListModel::ColumnCount; ++column) {
        const auto key = QueueColumns::sortKey(column);
        if (!key || (further && sort.column == *key))
            continue;
        const CallSort wanted = further ? sortedAlsoBy(sort, *key) : sortedBy(sort, *key);
        const QString way = isDescending(wanted, *key) ? tr("décroissant") : tr("croissant");
        QAction* const action = menu.addAction(
            tr("%1, %2", "column, direction of sorting").arg(QueueColumns::title(column), way), this,
            [this, wanted] { emit sortWanted(wanted); });
        action->setObjectName(QueueColumns::name(column));
    }
}

void QueueHeader::fillColumnsMenu(QMenu& menu)
{
    menu.setToolTipsVisible(true);
    for (int column = 0; column < CallListModel::ColumnCount; ++column) {
        QAction* const action = menu.addAction(QueueColumns::title(column));
        action->setObjectName(QueueColumns::name(column));
        action->setCheckable(true);
        action->setChecked(!isSectionHidden(column));
        action->setEnabled(column != CallListModel::Urgency);
        if (!action->isEnabled())
            action->setToolTip(tr("L’urgence est toujours affichée."));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setSectionHidden(column, !shown);
            emit columnsArranged();
        });
    }
}

// What dragging does, without dragging.
void QueueHeader::fillPlaceEntries(QMenu& menu, int column)
{
    const int place = visualIndex(column);
    const auto add = [this, &menu, column](const QString& text, const QString& name, int by, bool possible) {
        QAction* const action = menu.addAction(text, this, [this, column, by] { step(column, by); });
        action->setObjectName(name);
        action->setEnabled(possible);
    };
    add(tr("Déplacer à &gauche"), u"moveColumnLeft"_s, -1, place > 0);
    add(tr("Déplacer à &droite"), u"moveColumnRight"_s, 1, place < count() - 1);
    const auto widen = [this, &menu, column](const QString& text, const QString& name, int percent) {
        menu.addAction(text, this,
                [this, column, percent] {
                    resizeSection(
                        column, std::max(minimumSectionSize(), sectionSize(column) * percent / 100));
                    emit columnsArranged();
                })
            ->setObjectName(name);
    };
    widen(tr("É&largir"), u"widenColumn"_s, 125);
    widen(tr("Ré&trécir"), u"narrowColumn"_s, 80);
    menu.addSeparator();
}

// Past the columns that are hidden.
void QueueHeader::step(int column, int by)
{
    int place = visualIndex(column) + by;
    while (place > 0 && place < count() - 1 && isSectionHidden(logicalIndex(place)))
        place += by;
    if (place < 0 || place >= count())
        return;
    moveSection(visualIndex(column), place);
    emit columnsArranged();
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/call_list_panel.h"

#include "ui/formats.h"
#include "ui/panels/call_table.h"
#include "ui/panels/queue_bulk_bar.h"
#include "ui/panels/queue_column_keeper.h"
#include "ui/panels/queue_due_delegate.h"
#include "ui/panels/queue_empty.h"
#include "ui/panels/queue_filter_bar.h"
#include "ui/panels/queue_float.h"
#include "ui/panels/queue_hand.h"
#include "ui/panels/queue_header.h"
#include "ui/panels/queue_lists.h"
#include "ui/panels/queue_views_button.h"
#include "ui/widgets/notice.h"
#include "ui/wording.h"

#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace dispatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int skeletonMs = 300;
constexpr auto renewAfter = 30s;
constexpr auto attachPatience = 3s; // a window that has just opened is still connecting

} // namespace

CallListPanel::CallListPanel(CallSource& source, DeskLink& link, const Clock& clock, const DeskPerson& person,
    Preferences& preferences, QWidget* parent)
    : QWidget{parent}
    , m_link{link}
    , m_clock{clock}
    , m_person{person}
    , m_model{source, link, clock, filterOf(m_view, person.name(), clock.now()), m_view.sort}
    , m_counts{source, link, clock}
    , m_saved{preferences}
    , m_lists{new QueueLists{this}}
    , m_filters{new QueueFilterBar{clock, this}}
    , m_count{new QLabel{this}}
    , m_offline{new Notice{this}}
    , m_failure{new Notice{this}}
    , m_table{new CallTable{m_model, this}}
    , m_header{new QueueHeader{m_model, m_table}}
    , m_bulk{new QueueBulkBar{this}}
    , m_pillKey{new QShortcut{QKeySequence{Qt::ALT | Qt::Key_Up}, this}}
    , m_renewedAt{clock.monotonic()}
    , m_startedAt{clock.monotonic()}
    , m_wasAttached{link.isAttached()}
{
    setObjectName(u"centralQueue"_s);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(6, 6, 6, 6);
    column->setSpacing(6);
    buildBars(*column);
    buildTable(preferences);
    column->addWidget(m_offline);
    column->addWidget(m_failure);
    column->addWidget(m_table, 1);
    column->addWidget(m_bulk);
    m_skeleton.setSingleShot(true);
    showWaiting();
    connectParts(link, person);
    m_skeleton.start(skeletonMs);
    m_second.start(1s);
    showState();
}

CallListPanel::~CallListPanel() = default;

void CallListPanel::buildBars(QVBoxLayout& column)
{
    m_count->setObjectName(u"callCount"_s);
    m_count->setMargin(4);
    m_count->setAccessibleName(tr("Nombre d’appels dans la liste"));
    auto* const views = new QueueViewsButton{m_saved, *m_header, this};
    m_lists->addWidget(views);
    m_lists->addWidget(m_count);
    column.addWidget(m_lists);
    column.addWidget(m_filters);
    connect(views, &QueueViewsButton::viewChosen, this,
        [this](const QString& name) { setView(m_saved.view(name).value_or(m_view)); });
    connect(views, &QueueViewsButton::saveWanted, this,
        [this](const QString& name) { m_saved.save(name, m_filters->narrowed(m_view)); });
}

void CallListPanel::buildTable(Preferences& preferences)
{
    m_table->setHorizontalHeader(m_header);
    m_columns = std::make_unique<QueueColumnKeeper>(*m_table, *m_header, preferences);
    m_table->setObjectName(u"callList"_s);
    m_table->setAccessibleName(tr("Liste des appels"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setItemDelegateForColumn(CallListModel::Due, new QueueDueDelegate{m_table});
    m_pill = new QueueFloat{*m_table, QueueFloat::Place::Top, u"waitingCalls"_s};
    m_pill->setToolTip(tr("Mettre la liste à jour et aller en haut (Alt+Haut)"));
    m_clear = new QueueFloat{*m_table, QueueFloat::Place::BelowMiddle, u"clearFiltersBelow"_s};
    m_hand = new QueueHand{*m_table, m_clock, this};
    m_hand->watch(*m_pill);
}

void CallListPanel::connectParts(DeskLink& link, const DeskPerson& person)
{
    connect(m_lists, &QueueLists::listChosen, this,
        [this](QueueList list) { setView(m_filters->narrowed(usualView(list))); });
    connect(m_header, &QueueHeader::sortWanted, this, [this](const CallSort& sort) {
        m_view.sort = sort;
        ask();
    });
    connect(m_filters, &QueueFilterBar::changed, this, [this] {
        m_view = m_filters->narrowed(m_view);
        ask();
    });
    connect(m_filters, &QueueFilterBar::leftForList, m_table, [this] {
        m_table->setFocus(Qt::OtherFocusReason);
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(0);
    });
    connect(&m_model, &WindowedCallModel::updated, this, &CallListPanel::showState);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &CallListPanel::chooseAfterReset,
        Qt::QueuedConnection);
    connect(&m_model, &WindowedCallModel::failureChanged, this, &CallListPanel::showState);
    connect(&m_model, &WindowedCallModel::waitingChanged, this, &CallListPanel::showWaiting);
    connect(m_hand, &QueueHand::changed, &m_model, [this](bool on) { m_model.setHeld(on); });
    connect(m_pill, &QPushButton::clicked, this, &CallListPanel::showWaitingNow);
    connect(m_pillKey, &QShortcut::activated, this, &CallListPanel::showWaitingNow);
    connect(m_clear, &QPushButton::clicked, m_filters, &QueueFilterBar::clear);
    connect(&m_counts, &QueueCounts::changed, this, &CallListPanel::showCounts);
    connect(&m_second, &QTimer::timeout, this, &CallListPanel::tick);
    connect(&m_skeleton, &QTimer::timeout, this, &CallListPanel::showState);
    connect(&link, &DeskLink::attachedChanged, this, &CallListPanel::showLink);
    connect(&person, &DeskPerson::nameChanged, this, [this] {
        if (m_view.list == QueueList::Mine)
            ask();
    });
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CallListPanel::showChosen);
    connect(m_bulk, &QueueBulkBar::actRequested, this,
        [this](const QString& id) { emit actTogetherRequested(id, chosenCalls()); });
    connect(m_bulk, &QueueBulkBar::clearRequested, m_table,
        [this] { m_table->selectRow(m_table->currentIndex().row()); });
    connect(m_table, &CallTable::callChosen, this, &CallListPanel::callChosen);
    connect(m_table, &CallTable::callActivated, this, &CallListPanel::callActivated);
    connect(m_table, &CallTable::contextMenuRequested, this, &CallListPanel::contextMenuRequested);
}

void CallListPanel::setView(const QueueView& view)
{
    const QueueList before = std::exchange(m_view, view).list;
    m_lists->choose(view.list);
    m_columns->showFor(view.list);
    m_filters->setView(view);
    ask();
    if (before != view.list)
        emit viewChanged(nameOf(view.list));
}

void CallListPanel::ask()
{
    m_renewedAt = m_clock.monotonic();
    m_model.ask(filterOf(m_view, m_person.name(), m_clock.now()), m_view.sort);
    m_table->scrollToTop();
}

bool CallListPanel::showView(const QString& name)
{
    const auto list = queueListOf(name);
    if (list)
        setView(usualView(*list));
    return list.has_value();
}

void CallListPanel::focusSearch(const QString& initial)
{
    m_filters->focusSearch(initial);
}

void CallListPanel::showState()
{
    const bool hinted = !m_model.isLoaded() && m_skeleton.isActive() && !m_model.failure();
    m_table->setSkeleton(hinted);
    m_failure->tell(Level::Bad, m_model.failure() ? Wording::of(*m_model.failure()) : QString{});
    const bool nothing = m_model.isLoaded() && m_model.rowCount() == 0;
    const bool narrowed = isNarrowed(m_view);
    m_counts.wantToday(nothing && !narrowed && m_view.list == QueueList::ToCallBack);
    m_clear->tell(nothing && narrowed ? tr("Effacer les filtres") : QString{});
    m_count->setVisible(m_model.isLoaded());
    if (m_model.isLoaded()) {
        m_count->setText(tr("Appels : %1").arg(Formats::count(m_model.rowCount())));
        m_table->setEmptyText(emptyWords(m_view, m_counts.receivedToday()));
    } else {
        m_table->setEmptyText(hinted || m_model.failure() ? QString{} : tr("Chargement…"));
    }
}

void CallListPanel::showCounts()
{
    m_lists->showCounts(m_counts.toCallBack(), m_counts.overdue());
    m_lists->showLater(m_counts.shelved(), m_counts.waitingForSlot());
    showState();
}

void CallListPanel::showWaiting()
{
    const qint64 calls = m_model.waitingCalls();
    m_pillKey->setEnabled(m_model.isWaiting());
    if (!m_model.isWaiting())
        return m_pill->tell({});
    if (calls == 0)
        return m_pill->tell(tr("Mettre la liste à jour ↑"));
    m_pill->tell(calls == 1 ? tr("1 nouveau ↑") : tr("%1 nouveaux ↑").arg(Formats::count(calls)));
}

void CallListPanel::showWaitingNow()
{
    m_hand->letGo();
    m_table->scrollToTop();
}

// A desk that was never attached may be about to be.
void CallListPanel::showLink()
{
    const bool attached = m_link.isAttached();
    m_wasAttached = m_wasAttached || attached;
    if (attached)
        m_offlineSince.reset();
    else if (!m_offlineSince)
        m_offlineSince = m_clock.now();
    const bool connecting = !m_wasAttached && m_clock.monotonic() - m_startedAt < attachPatience;
    m_offline->tell(Level::Warning,
        attached || connecting ? QString{}
                               : tr("Hors ligne depuis %1. La liste montre les appels enregistrés jusqu’ici.")
                                     .arg(Formats::sentenceTime(*m_offlineSince)));
}

void CallListPanel::tick()
{
    if (isVisible())
        m_model.tick(m_table->firstVisibleRow(), m_table->lastVisibleRow());
    showLink();
    if (m_clock.monotonic() - m_renewedAt < renewAfter)
        return;
    m_renewedAt = m_clock.monotonic();
    m_counts.refresh();
    m_model.moveFilter(filterOf(m_view, m_person.name(), m_clock.now()));
    if (!m_link.isAttached())
        m_model.refresh(); // nobody tells of changes
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/call_list_panel.h"

#include "ui/panels/call_table.h"
#include "ui/widgets/notice.h"
#include "ui/wording.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPauseMs = 150;

//! The style alone hardly tells a checked button from another in the dark.
void showChecked(QPushButton& button, bool on)
{
    QPalette own;
    if (on) {
        own.setColor(QPalette::Button, button.palette().color(QPalette::Highlight).darker(125));
        own.setColor(QPalette::ButtonText, button.palette().color(QPalette::HighlightedText));
    }
    button.setPalette(own);
}

} // namespace

CallListPanel::CallListPanel(
    CallSource& source, DeskLink& link, const Clock& clock, Theme theme, QWidget* parent)
    : QWidget{parent}
    , m_model{source, link, clock}
    , m_search{new QLineEdit{this}}
    , m_filters{new QButtonGroup{this}}
    , m_count{new QLabel{this}}
    , m_notice{new Notice{theme, this}}
    , m_table{new CallTable{m_model, theme, this}}
{
    setObjectName(u"centralQueue"_s);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(6, 6, 6, 6);
    column->setSpacing(6);
    buildFilters();
    column->addWidget(m_notice);
    column->addWidget(m_table, 1);
    buildTable();
    m_typing.setSingleShot(true);
    connect(&m_typing, &QTimer::timeout, this, &CallListPanel::applyFilter);
    connect(m_search, &QLineEdit::textChanged, &m_typing, [this] { m_typing.start(typingPauseMs); });
    connect(m_filters, &QButtonGroup::idClicked, this, &CallListPanel::applyFilter);
    connect(&m_model, &WindowedCallModel::updated, this, &CallListPanel::showCount);
    connect(&m_model, &WindowedCallModel::failureChanged, this, [this] {
        m_notice->tell(Level::Bad, m_model.failure() ? Wording::of(*m_model.failure()) : QString{});
    });
    showCount();
}

void CallListPanel::buildFilters()
{
    auto* const row = new QHBoxLayout;
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    row->setSpacing(4);
    m_search->setObjectName(u"searchField"_s);
    m_search->setPlaceholderText(tr("Rechercher un nom, un numéro, une rue, des mots…"));
    m_search->setAccessibleName(tr("Rechercher dans les appels"));
    m_search->setToolTip(tr("Rechercher (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumHeight(26);
    m_search->installEventFilter(this);
    row->addWidget(m_search, 1);
    const auto add = [this, row](Show show, const QString& text, const QString& name) {
        auto* const button = new QPushButton{text, this};
        button->setObjectName(name);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setMinimumHeight(26);
        connect(button, &QPushButton::toggled, button, [button](bool on) { showChecked(*button, on); });
        m_filters->addButton(button, static_cast<int>(show));
        row->addWidget(button);
    };
    add(Show::All, tr("Tous", "filter: all calls"), u"filterAll"_s);
    add(Show::Live, tr("En cours", "filter: live calls"), u"filterLive"_s);
    add(Show::ToCallBack, tr("À rappeler", "filter: calls to call back"), u"filterToCallBack"_s);
    m_filters->setExclusive(true);
    m_filters->button(static_cast<int>(Show::All))->setChecked(true);
    m_count->setObjectName(u"callCount"_s);
    m_count->setMargin(4);
    m_count->setAccessibleName(tr("Nombre d’appels dans la liste"));
    row->addWidget(m_count);
}

void CallListPanel::buildTable()
{
    m_table->setObjectName(u"callList"_s);
    m_table->setAccessibleName(tr("Liste des appels"));
    QHeaderView* const header = m_table->horizontalHeader();
    header->setObjectName(u"callListHeader"_s);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(m_sortColumn, m_sortOrder);
    m_table->fitColumns({u"xxxxP1"_s, Wording::of(Outcome::Failed), u"2026-11-22 15:04"_s,
        u"Marie-Ève Tremblay"_s, u"1 800 567-1234"_s, u"1:02:03"_s, Wording::of(FollowUp::InProgress)});
    connect(header, &QHeaderView::sortIndicatorChanged, this, &CallListPanel::keepSortable);
    connect(m_table, &CallTable::callChosen, this, &CallListPanel::callChosen);
    connect(m_table, &CallTable::callActivated, this, &CallListPanel::callActivated);
}

// A column without an index would make a million rows wait: its heading stays where it was.
void CallListPanel::keepSortable(int column, Qt::SortOrder order)
{
    if (!CallListModel::isSortable(column)) {
        m_table->horizontalHeader()->setSortIndicator(m_sortColumn, m_sortOrder);
        return;
    }
    m_sortColumn = column;
    m_sortOrder = order;
    m_model.sort(column, order);
    m_table->scrollToTop();
}

void CallListPanel::applyFilter()
{
    CallFilter filter{.text = m_search->text().trimmed()};
    switch (static_cast<Show>(m_filters->checkedId())) {
    case Show::All:
        break;
    case Show::Live:
        filter.live = true;
        break;
    case Show::ToCallBack:
        filter.followUp = FollowUp::ToCallBack;
        break;
    }
    m_model.setFilter(filter);
    m_table->scrollToTop();
}

void CallListPanel::showCount()
{
    if (!m_model.isLoaded()) {
        m_table->setEmptyText(tr("Chargement…"));
        return;
    }
    m_count->setText(tr("Appels : %1").arg(QLocale{}.toString(m_model.rowCount())));
    m_table->setEmptyText(m_model.filter() == CallFilter{}
            ? tr("Aucun appel pour l’instant. Les appels auxquels l’assistant répond s’affichent ici.")
            : tr("Aucun appel ne correspond."));
}

void CallListPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

// From the search field straight into the list, and Escape back to all calls.
bool CallListPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (key != Qt::Key_Down)
        return QWidget::eventFilter(watched, event);
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(0);
    return true;
}

} // namespace dispatch

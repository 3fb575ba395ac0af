// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/journal_panel.h"

#include "ui/formats.h"
#include "ui/widgets/notice.h"
#include "ui/wording.h"

#include <QButtonGroup>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

JournalPanel::JournalPanel(CallSource& source, DeskLink& link, const Clock& clock, QWidget* parent)
    : QWidget{parent}
    , m_model{source, link}
    , m_export{source}
    , m_watch{link, clock}
    , m_clock{clock}
    , m_notice{new Notice{this}}
    , m_exported{new Notice{this}}
    , m_table{new QTableView{this}}
{
    setObjectName(u"journalPanel"_s);
    m_notice->setObjectName(u"journalNotice"_s);
    m_exported->setObjectName(u"journalExported"_s);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(6, 4, 6, 4);
    column->setSpacing(4);
    buildFilters();
    column->addWidget(m_notice);
    column->addWidget(m_exported);
    column->addWidget(m_table, 1);
    buildTable();
    connect(&m_model, &JournalModel::updated, this, [this] {
        m_readAt = m_clock.monotonic();
        showTrouble();
    });
    connect(&m_model, &JournalModel::failureChanged, this, &JournalPanel::showTrouble);
    connect(&m_watch, &StationWatch::changed, this, &JournalPanel::showTrouble);
    connect(&m_export, &JournalExport::progressed, this, [this](qint64 lines) {
        m_exported->tell(Level::Notice, tr("Exportation… %1 lignes").arg(Formats::count(lines)));
    });
    connect(&m_export, &JournalExport::finished, this, [this](qint64 lines) {
        m_exported->tell(Level::Good, tr("Journal exporté : %1 lignes.").arg(Formats::count(lines)));
    });
    connect(&m_export, &JournalExport::failed, this, [this](const Error& error) {
        m_exported->tell(Level::Bad, tr("Journal non exporté. %1").arg(Wording::of(error)));
    });
    m_model.setWatched(false);
    showTrouble();
}

QPushButton* JournalPanel::addButton(const QString& text, const QString& name, bool checkable)
{
    auto* const button = new QPushButton{text, this};
    button->setObjectName(name);
    button->setCheckable(checkable);
    button->setAutoDefault(false);
    button->setMinimumHeight(26);
    return button;
}

void JournalPanel::buildFilters()
{
    m_all = addButton(tr("Tous", "journal: all authors"), u"journalAll"_s, true);
    m_people = addButton(tr("Personnes", "journal: what people did"), u"journalPeople"_s, true);
    m_thisCall = addButton(tr("Cet appel seulement"), u"journalThisCall"_s, true);
    m_exportButton = addButton(tr("Exporter…"), u"journalExport"_s, false);
    m_all->setToolTip(tr("Tout ce qui s’est passé"));
    m_people->setToolTip(tr("Seulement ce que des personnes ont fait"));
    m_thisCall->setToolTip(tr("Seulement les lignes de l’appel choisi"));
    m_exportButton->setToolTip(tr("Écrire toutes les lignes de ce filtre dans un fichier CSV"));
    m_thisCall->setEnabled(false);
    auto* const who = new QButtonGroup{this};
    who->addButton(m_all);
    who->addButton(m_people);
    m_all->setChecked(true);
    auto* const row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_all);
    row->addWidget(m_people);
    row->addSpacing(8);
    row->addWidget(m_thisCall);
    row->addStretch(1);
    row->addWidget(m_exportButton);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    for (const QPushButton* const button : {m_people, m_thisCall})
        connect(button, &QPushButton::toggled, this, &JournalPanel::applyFilter);
    connect(m_exportButton, &QPushButton::clicked, this, &JournalPanel::askPath);
}

void JournalPanel::buildTable()
{
    m_table->setObjectName(u"journal"_s);
    m_table->setAccessibleName(tr("Journal"));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->setVisible(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(std::max(24, fontMetrics().height() + 8));
    QHeaderView* const header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    const QStringList samples{
        u"2026-11-22 15:04:05xx"_s, u"Répartition x"_s, u"P1 · Marie-Ève Tremblay x"_s, u"Responsablexx"_s};
    for (int column = 0; column < samples.size(); ++column)
        header->resizeSection(column, fontMetrics().horizontalAdvance(samples[column]) + 12);
    m_table->viewport()->installEventFilter(this);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const CallId id{index.data(JournalModel::CallIdRole).toString()}; !id.isEmpty())
            emit callRequested(id);
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex&, int first, int last) { keepPlace(first, last); });
}

QSize JournalPanel::sizeHint() const
{
    return {600, fontMetrics().height() * 12};
}

void JournalPanel::setCall(const CallId& id)
{
    m_call = id;
    m_thisCall->setEnabled(!id.isEmpty() || m_thisCall->isChecked());
    if (m_thisCall->isChecked())
        applyFilter();
}

void JournalPanel::applyFilter()
{
    JournalFilter filter{.peopleOnly = m_people->isChecked()};
    if (m_thisCall->isChecked())
        filter.call = m_call;
    m_model.setFilter(filter);
    showTrouble();
}

// At the very top new lines push the rest down; further below what is read stays where it is. The view counts
// its rows only later, so that its bar is made long enough here.
void JournalPanel::keepPlace(int first, int last)
{
    QScrollBar* const bar = m_table->verticalScrollBar();
    if (first > 0 || bar->value() == 0)
        return;
    const int more = last - first + 1;
    bar->setMaximum(std::max(bar->maximum(), bar->value() + more));
    bar->setValue(bar->value() + more);
}

void JournalPanel::showTrouble()
{
    if (m_model.failure()) {
        const QString age = m_readAt
            ? ' '_L1 + tr("Dernière lecture %1.").arg(Formats::age(m_clock.monotonic() - *m_readAt))
            : QString{};
        m_notice->tell(Level::Bad, Wording::of(*m_model.failure()) + age);
    } else {
        m_notice->tell(Level::Warning, m_watch.trouble());
    }
    showEmptyText();
}

void JournalPanel::showEmptyText()
{
    if (m_model.failure() && m_model.rowCount() == 0)
        m_emptyText = tr("Journal : inconnu.");
    else if (!m_model.isLoaded())
        m_emptyText = tr("Chargement…");
    else if (m_model.filter() == JournalFilter{})
        m_emptyText = tr("Rien encore. Tout ce qui arrive et tout ce que font les personnes s’inscrit ici.");
    else
        m_emptyText = tr("Aucune ligne avec ce filtre.");
    m_table->setAccessibleDescription(m_model.rowCount() == 0 ? m_emptyText : QString{});
    m_table->viewport()->update();
}

bool JournalPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Paint || m_model.rowCount() > 0 || watched != m_table->viewport())
        return QWidget::eventFilter(watched, event);
    QPainter painter{m_table->viewport()};
    painter.fillRect(m_table->viewport()->rect(), palette().color(QPalette::Base));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(m_table->viewport()->rect().adjusted(16, 8, -16, -8), Qt::AlignCenter | Qt::TextWordWrap,
        m_emptyText);
    return true;
}

void JournalPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_model.setWatched(true);
}

void JournalPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_model.setWatched(false);
}

void JournalPanel::askPath()
{
    auto* const dialog
        = new QFileDialog{this, tr("Exporter le journal"), QDir::homePath(), tr("Tableau (*.csv)")};
    dialog->setObjectName(u"journalExportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(tr("journal-%1.csv", "file name").arg(Formats::date(m_clock.now())));
    connect(dialog, &QFileDialog::fileSelected, this, &JournalPanel::exportTo);
    dialog->open();
}

void JournalPanel::exportTo(const QString& path)
{
    m_export.start(m_model.filter(), path);
}

} // namespace dispatch

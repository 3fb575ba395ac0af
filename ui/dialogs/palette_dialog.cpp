// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/palette_dialog.h"

#include "ui/dialogs/dialog_parts.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QTableView>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize{680, 420};

bool movesInList(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

} // namespace

PaletteDialog::PaletteDialog(const ActionSet& actions, QWidget* parent)
    : QDialog{parent}
    , m_actions{actions}
    , m_model{actions}
    , m_search{new QLineEdit{this}}
    , m_table{new QTableView{this}}
    , m_result{new QLabel{this}}
{
    QBoxLayout* const column = prepareDialog(*this, u"paletteDialog"_s, tr("Palette de commandes"));
    column->setContentsMargins(10, 10, 10, 8);
    column->addWidget(m_search);
    column->addWidget(m_table, 1);
    column->addWidget(m_result);
    m_search->setObjectName(u"paletteSearch"_s);
    m_search->setPlaceholderText(tr("Que voulez-vous faire?"));
    m_search->setAccessibleName(tr("Commande à chercher"));
    m_search->setMinimumHeight(30);
    m_search->installEventFilter(this);
    m_result->setObjectName(u"paletteResult"_s);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    addTable();
    connect(m_search, &QLineEdit::textChanged, this, &PaletteDialog::search);
    connect(m_table, &QTableView::activated, this, &PaletteDialog::run);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &PaletteDialog::showResult);
    search({});
    resize(usualSize);
    m_search->setFocus();
}

void PaletteDialog::addTable()
{
    m_table->setObjectName(u"paletteList"_s);
    m_table->setAccessibleName(tr("Commandes trouvées"));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(std::max(26, fontMetrics().height() + 8));
    m_table->horizontalHeader()->setSectionResizeMode(PaletteModel::Name, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(PaletteModel::Place, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(PaletteModel::Keys, QHeaderView::ResizeToContents);
}

void PaletteDialog::search(const QString& text)
{
    m_model.search(text);
    if (m_model.rowCount() > 0)
        m_table->selectRow(0);
    showResult();
}

void PaletteDialog::showResult()
{
    const QLatin1StringView id = m_model.idAt(m_table->currentIndex().row());
    if (id.isEmpty())
        return m_result->setText(tr("Aucune commande ne correspond."));
    const QString reason = m_actions.reason(id);
    m_result->setText(reason.isEmpty() ? tr("Entrée : %1").arg(m_actions.text(id)) : reason);
}

// The arrows move in the list while the words stay under the fingers.
bool PaletteDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (movesInList(key)) {
        QCoreApplication::sendEvent(m_table, event);
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QDialog::eventFilter(watched, event);
    run();
    return true;
}

// The action comes after the palette is gone, so that what it opens or focuses is not taken back.
void PaletteDialog::run()
{
    const QLatin1StringView id = m_model.idAt(m_table->currentIndex().row());
    if (id.isEmpty() || !m_actions.reason(id).isEmpty())
        return showResult();
    const QPointer<QAction> action{&m_actions.action(id)};
    accept();
    if (action)
        action->trigger();
}

} // namespace dispatch

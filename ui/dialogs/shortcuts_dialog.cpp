// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcuts_dialog.h"

#include "ui/dialogs/dialog_parts.h"
#include "ui/widgets/notice.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize{640, 520};

} // namespace

ShortcutsDialog::ShortcutsDialog(ActionSet& actions, QWidget* parent)
    : QDialog{parent}
    , m_actions{actions}
    , m_model{actions}
    , m_table{new QTableView{this}}
    , m_keys{new QKeySequenceEdit{this}}
    , m_notice{new Notice{this}}
{
    QBoxLayout* const column = prepareDialog(*this, u"shortcutsDialog"_s, tr("Raccourcis"));
    addTable(*column);
    addEditor(*column);
    m_notice->setObjectName(u"shortcutNotice"_s);
    column->addWidget(m_notice);
    auto* const last = new QHBoxLayout;
    column->addLayout(last);
    QPushButton* const all = addButton(*last, tr("&Tout rétablir"), u"resetAllShortcuts"_s);
    connect(all, &QPushButton::clicked, this, &ShortcutsDialog::resetAll);
    last->addStretch();
    QPushButton* const close = addButton(*last, tr("Fermer"), u"closeShortcuts"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ShortcutsDialog::showChoice);
    m_table->selectRow(0);
    resize(usualSize);
    m_table->setFocus();
}

QPushButton* ShortcutsDialog::addButton(QBoxLayout& row, const QString& text, const QString& name)
{
    auto* const button = new QPushButton{text, this};
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setMinimumHeight(28);
    row.addWidget(button);
    return button;
}

void ShortcutsDialog::addTable(QBoxLayout& column)
{
    m_table->setObjectName(u"shortcutsList"_s);
    m_table->setAccessibleName(tr("Actions et raccourcis"));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(std::max(26, fontMetrics().height() + 8));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ShortcutsModel::Keys, QHeaderView::Stretch);
    column.addWidget(m_table, 1);
}

void ShortcutsDialog::addEditor(QBoxLayout& column)
{
    auto* const row = new QHBoxLayout;
    column.addLayout(row);
    auto* const label = new QLabel{tr("&Nouveau raccourci :"), this};
    label->setBuddy(m_keys);
    row->addWidget(label);
    m_keys->setObjectName(u"shortcutKeys"_s);
    m_keys->setAccessibleName(tr("Nouveau raccourci : appuyer sur les touches"));
    m_keys->setToolTip(tr("Cliquer ici, puis appuyer sur les touches voulues"));
    m_keys->setMinimumHeight(28);
    row->addWidget(m_keys, 1);
    m_assign = addButton(*row, tr("&Attribuer"), u"assignShortcut"_s);
    m_clear = addButton(*row, tr("A&ucun"), u"clearShortcut"_s);
    m_reset = addButton(*row, tr("&Rétablir"), u"resetShortcut"_s);
    m_clear->setToolTip(tr("Ôter le raccourci de cette action"));
    m_reset->setToolTip(tr("Rétablir le raccourci d’origine de cette action"));
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsDialog::showWhyNot);
    connect(m_assign, &QPushButton::clicked, this, &ShortcutsDialog::assign);
    connect(m_clear, &QPushButton::clicked, this, &ShortcutsDialog::clear);
    connect(m_reset, &QPushButton::clicked, this, &ShortcutsDialog::reset);
}

QLatin1StringView ShortcutsDialog::chosen() const
{
    return m_model.idAt(m_table->currentIndex().row());
}

void ShortcutsDialog::showChoice()
{
    m_keys->clear();
    showWhyNot();
}

void ShortcutsDialog::showWhyNot()
{
    const QLatin1StringView id = chosen();
    const QKeySequence keys = m_keys->keySequence();
    const QString whyNot = id.isEmpty() ? QString{} : m_actions.whyNot(id, keys);
    m_notice->tell(Level::Warning, whyNot);
    m_assign->setEnabled(!id.isEmpty() && !keys.isEmpty() && whyNot.isEmpty());
    m_assign->setToolTip(keys.isEmpty() ? tr("Appuyez d’abord sur les touches voulues.") : whyNot);
    m_clear->setEnabled(!id.isEmpty() && !m_actions.keyText(id).isEmpty());
    m_reset->setEnabled(!id.isEmpty() && m_actions.hasOwnKeys(id));
}

void ShortcutsDialog::assign()
{
    tellKept(m_actions.setKeys(chosen(), m_keys->keySequence()));
}

void ShortcutsDialog::clear()
{
    tellKept(m_actions.setKeys(chosen(), {}));
}

void ShortcutsDialog::tellKept(bool kept)
{
    showChoice();
    if (!kept)
        m_notice->tell(
            Level::Bad, tr("Le raccourci n’a pas pu être enregistré. Vérifier le disque et les droits."));
}

// What somebody gave to another action in the meantime stays there.
void ShortcutsDialog::reset()
{
    const QLatin1StringView id = chosen();
    m_actions.resetKeys(id);
    showChoice();
    const QString whyNot = m_actions.whyNot(id, m_actions.defaultKey(id));
    if (!whyNot.isEmpty())
        m_notice->tell(Level::Warning, whyNot);
}

void ShortcutsDialog::resetAll()
{
    m_actions.resetAllKeys();
    showChoice();
}

} // namespace dispatch

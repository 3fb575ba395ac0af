// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/priority_dialog.h"

#include "ui/dialogs/dialog_parts.h"
#include "ui/dialogs/urgency_button.h"
#include "ui/wording.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace dispatch {

using namespace Qt::StringLiterals;

PriorityDialog::PriorityDialog(const Call& call, Priority proposed, QWidget* parent)
    : QDialog{parent}
    , m_choices{new QButtonGroup{this}}
    , m_reason{new QLineEdit{this}}
{
    QBoxLayout* const column = prepareDialog(*this, u"priorityDialog"_s, tr("Changer l’urgence"));
    QLabel* const who = addText(*this, *column, Wording::callerOf(call));
    QFont bold = who->font();
    bold.setBold(true);
    who->setFont(bold);
    addText(*this, *column, whoDecided(call))->setObjectName(u"whoDecided"_s);
    addChoices(*column, proposed);
    addReason(*column);
    addSuggestions(*column);
    column->addSpacing(4);
    m_verb = addVerb(*this, *column, tr("Changer l’urgence"), u"changePriority"_s);
    connect(m_reason, &QLineEdit::textChanged, this, &PriorityDialog::showButton);
    showButton();
    m_reason->setFocus();
}

QString PriorityDialog::whoDecided(const Call& call)
{
    const QString machine = Wording::code(call.machinePriority);
    if (call.priorityAuthor.isEmpty())
        return tr("Selon l’assistant : %1 — %2").arg(machine, Wording::reasonOf(call.priorityReason));
    return tr("Selon %1 : %2 — %3\nSelon l’assistant : %4")
        .arg(
            call.priorityAuthor, Wording::code(call.priority), call.priorityReason.matched.value(0), machine);
}

void PriorityDialog::addChoices(QBoxLayout& column, Priority proposed)
{
    auto* const row = new QHBoxLayout;
    column.addLayout(row);
    row->setSpacing(4);
    for (const Priority priority : {Priority::P1, Priority::P2, Priority::P3, Priority::P4}) {
        auto* const button = new UrgencyButton{priority, this};
        button->setChecked(priority == proposed);
        m_choices->addButton(button, static_cast<int>(priority));
        row->addWidget(button);
    }
    row->addStretch();
}

void PriorityDialog::addReason(QBoxLayout& column)
{
    QLabel* const label = addText(*this, column, tr("&Raison, gardée avec l’appel :"));
    label->setBuddy(m_reason);
    m_reason->setObjectName(u"priorityReason"_s);
    m_reason->setAccessibleName(tr("Raison de l’urgence"));
    m_reason->setMaxLength(longestReason);
    m_reason->setMinimumHeight(26);
    column.addWidget(m_reason);
}

void PriorityDialog::addSuggestions(QBoxLayout& column)
{
    const QStringList reasons{tr("&Eau active"), tr("Re&foulement"), tr("&Ville"), tr("&Gros travaux"),
        tr("&Client pressé"), tr("&Déjà promis"), tr("Rien ne &presse"), tr("Erreur de l’&assistant")};
    constexpr int perRow = 4;
    auto* const grid = new QGridLayout;
    column.addLayout(grid);
    grid->setSpacing(4);
    for (int i = 0; i < reasons.size(); ++i) {
        auto* const button = new QPushButton{reasons.at(i), this};
        button->setObjectName(u"reason%1"_s.arg(i + 1));
        button->setAutoDefault(false);
        button->setMinimumHeight(26);
        const QString words = QString{reasons.at(i)}.remove('&'_L1);
        connect(button, &QPushButton::clicked, m_reason, [this, words] { m_reason->setText(words); });
        connect(button, &QPushButton::clicked, m_reason, [this] { m_reason->setFocus(); });
        grid->addWidget(button, i / perRow, i % perRow);
    }
}

void PriorityDialog::showButton()
{
    const bool given = !m_reason->text().trimmed().isEmpty();
    m_verb->setEnabled(given);
    m_verb->setToolTip(given ? QString{} : tr("Donnez d’abord la raison."));
}

void PriorityDialog::keyPressEvent(QKeyEvent* event)
{
    const int digit = event->key() - Qt::Key_1;
    QAbstractButton* const chosen = event->modifiers() == Qt::NoModifier ? m_choices->button(digit) : nullptr;
    if (!chosen)
        return QDialog::keyPressEvent(event);
    chosen->setChecked(true);
    chosen->setFocus();
}

void PriorityDialog::accept()
{
    if (!m_verb->isEnabled())
        return;
    emit priorityChosen(static_cast<Priority>(m_choices->checkedId()), m_reason->text().trimmed());
    QDialog::accept();
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/person_dialog.h"

#include "ui/dialogs/dialog_parts.h"
#include "ui/models/desk_person.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace dispatch {

using namespace Qt::StringLiterals;

PersonDialog::PersonDialog(const QString& name, QWidget* parent)
    : QDialog{parent}
    , m_name{new QLineEdit{name, this}}
{
    QBoxLayout* const column = prepareDialog(*this, u"personDialog"_s, tr("Qui est au poste"));
    QLabel* const label = addText(*this, *column, tr("&Nom de la personne à ce poste :"));
    label->setBuddy(m_name);
    m_name->setObjectName(u"personName"_s);
    m_name->setAccessibleName(tr("Nom de la personne à ce poste"));
    m_name->setMaxLength(static_cast<int>(DeskPerson::longestName));
    m_name->setMinimumHeight(26);
    m_name->selectAll();
    column->addWidget(m_name);
    addText(*this, *column,
        tr("Ce nom signe les notes et tout ce qui est fait d’ici. Les autres postes le voient."));
    m_save = addVerb(*this, *column, tr("Changer le nom"), u"savePerson"_s);
    connect(m_name, &QLineEdit::textChanged, this, &PersonDialog::showButton);
    showButton();
    setMinimumWidth(380);
}

void PersonDialog::showButton()
{
    const bool written = !m_name->text().trimmed().isEmpty();
    m_save->setEnabled(written);
    m_save->setToolTip(written ? QString{} : tr("Écrivez d’abord un nom."));
}

void PersonDialog::accept()
{
    if (!m_save->isEnabled())
        return;
    emit nameChosen(m_name->text().simplified());
    QDialog::accept();
}

} // namespace dispatch

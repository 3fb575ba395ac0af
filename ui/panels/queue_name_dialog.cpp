// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/queue_name_dialog.h"

#include "ui/models/saved_views.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

QueueNameDialog::QueueNameDialog(const SavedViews& views, const QString& former, QWidget* parent)
    : QDialog{parent}
    , m_views{views}
    , m_former{former}
    , m_name{new QLineEdit{former, this}}
    , m_verdict{new QLabel{this}}
    , m_save{new QPushButton{tr("&Enregistrer"), this}}
{
    setObjectName(u"viewNameDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(former.isEmpty() ? tr("Enregistrer la vue") : tr("Renommer la vue"));
    auto* const column = new QVBoxLayout{this};
    auto* const label = new QLabel{tr("&Nom de la vue"), this};
    label->setBuddy(m_name);
    column->addWidget(label);
    m_name->setObjectName(u"viewName"_s);
    m_name->setAccessibleName(tr("Nom de la vue"));
    m_name->setMaxLength(static_cast<int>(SavedViews::longestName));
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    column->addWidget(m_name);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    column->addWidget(m_verdict);
    auto* const buttons = new QDialogButtonBox{this};
    m_save->setObjectName(u"saveViewName"_s);
    m_save->setDefault(true);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Annuler"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &QueueNameDialog::judge);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this] { emit named(m_name->text().simplified()); });
    judge();
}

void QueueNameDialog::judge()
{
    const QString name = m_name->text().simplified();
    const bool taken = m_views.view(name).has_value();
    const bool renames = !m_former.isEmpty();
    const bool full = !renames && !taken && m_views.isFull();
    const bool refused = name.isEmpty() || full || (renames && taken && name != m_former);
    m_save->setEnabled(!refused);
    m_save->setText(taken && !renames ? tr("&Remplacer") : tr("&Enregistrer"));
    if (full)
        m_verdict->setText(tr("Il y a déjà %1 vues. En supprimer une d’abord.").arg(SavedViews::mostViews));
    else if (taken && renames && name != m_former)
        m_verdict->setText(tr("Une autre vue porte ce nom."));
    else
        m_verdict->setText(
            taken && !renames ? tr("Une vue porte déjà ce nom : elle sera remplacée.") : QString{});
}

} // namespace dispatch

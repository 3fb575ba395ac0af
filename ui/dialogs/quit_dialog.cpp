// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/quit_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

QuitDialog::QuitDialog(QWidget* parent)
    : QDialog{parent}
{
    setObjectName(u"quitDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Quitter"));
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(20, 16, 20, 12);
    column->setSpacing(10);
    auto* const warning = new QLabel{tr("Cette fenêtre reçoit les appels. Une fois le programme fermé, les "
                                        "nouveaux appels n’arrivent plus "
                                        "sur cet ordinateur et aucune urgence n’est signalée."),
        this};
    warning->setObjectName(u"quitWarning"_s);
    warning->setTextFormat(Qt::PlainText);
    warning->setWordWrap(true);
    warning->setMinimumWidth(400);
    column->addWidget(warning);
    auto* const buttons = new QDialogButtonBox{this};
    QPushButton* const stay = buttons->addButton(tr("Garder ouvert"), QDialogButtonBox::RejectRole);
    stay->setObjectName(u"quitStay"_s);
    stay->setDefault(true);
    QPushButton* const quit
        = buttons->addButton(tr("Quitter et arrêter la réception"), QDialogButtonBox::DestructiveRole);
    quit->setObjectName(u"quitNow"_s);
    quit->setAutoDefault(false);
    connect(stay, &QPushButton::clicked, this, &QDialog::reject);
    connect(quit, &QPushButton::clicked, this, &QDialog::accept);
    connect(this, &QDialog::accepted, this, &QuitDialog::quitChosen);
    column->addWidget(buttons);
    stay->setFocus(Qt::OtherFocusReason);
}

} // namespace dispatch

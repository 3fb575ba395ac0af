// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/about_dialog.h"

#include "ui/dialogs/dialog_parts.h"

#include <QLabel>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog{parent}
{
    setObjectName(u"aboutDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("À propos"));
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(20, 16, 20, 12);
    column->setSpacing(8);
    const auto add = [this, column](const QString& text) {
        auto* const label = new QLabel{text, this};
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
        return label;
    };
    QLabel* const name = add(tr("Drain Fortin — Répartition"));
    QFont large = name->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.3);
    name->setFont(large);
    add(tr("Version %1, Qt %2").arg(QStringLiteral(DISPATCH_VERSION), QLatin1StringView{qVersion()}));
    add(tr("Reçoit les appels de l’assistant et les garde sur cet ordinateur."));
    add(tr("Logiciel libre sous licence GPL, version 3 ou ultérieure, sans garantie."));
    addClose(*this, *column, u"closeAbout"_s);
    setMinimumWidth(380);
}

} // namespace dispatch

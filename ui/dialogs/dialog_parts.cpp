// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/dialog_parts.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int buttonHeight = 28;

class Words {
    Q_DECLARE_TR_FUNCTIONS(dispatch::DialogParts)

public:
    [[nodiscard]] static QString cancel() { return tr("Annuler"); }
    [[nodiscard]] static QString close() { return tr("Fermer"); }
};

QDialogButtonBox* addBox(QDialog& dialog, QBoxLayout& column)
{
    auto* const box = new QDialogButtonBox{&dialog};
    column.addWidget(box);
    QObject::connect(box, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(box, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return box;
}

QPushButton* addButton(
    QDialogButtonBox& box, QDialogButtonBox::ButtonRole role, const QString& text, const QString& name)
{
    QPushButton* const button = box.addButton(text, role);
    button->setObjectName(name);
    button->setMinimumHeight(buttonHeight);
    button->setAutoDefault(false);
    return button;
}

} // namespace

QBoxLayout* prepareDialog(QDialog& dialog, const QString& name, const QString& title)
{
    dialog.setObjectName(name);
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    dialog.setWindowTitle(title);
    auto* const column = new QVBoxLayout{&dialog};
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(8);
    return column;
}

QLabel* addText(QDialog& dialog, QBoxLayout& column, const QString& text)
{
    auto* const label = new QLabel{text, &dialog};
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    column.addWidget(label);
    return label;
}

QPushButton* addVerb(QDialog& dialog, QBoxLayout& column, const QString& verb, const QString& name)
{
    QDialogButtonBox* const box = addBox(dialog, column);
    QPushButton* const button = addButton(*box, QDialogButtonBox::AcceptRole, verb, name);
    button->setDefault(true);
    addButton(*box, QDialogButtonBox::RejectRole, Words::cancel(), u"cancelDialog"_s);
    return button;
}

QPushButton* addClose(QDialog& dialog, QBoxLayout& column, const QString& name)
{
    QDialogButtonBox* const box = addBox(dialog, column);
    QPushButton* const button = addButton(*box, QDialogButtonBox::RejectRole, Words::close(), name);
    button->setDefault(true);
    return button;
}

} // namespace dispatch

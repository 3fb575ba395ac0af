// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sheet_search_field.h"

#include <QKeyEvent>

namespace dispatch {

SheetSearchField::SheetSearchField(QWidget* parent)
    : QLineEdit{parent}
{
    setClearButtonEnabled(true);
    setMinimumHeight(26);
}

bool SheetSearchField::isOurs(const QKeyEvent& event) const
{
    const bool plainOrShift = (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    const bool key
        = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_Escape;
    return plainOrShift && key && !text().isEmpty();
}

bool SheetSearchField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isOurs(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void SheetSearchField::keyPressEvent(QKeyEvent* event)
{
    if (!isOurs(*event))
        return QLineEdit::keyPressEvent(event);
    if (event->key() == Qt::Key_Escape)
        clear();
    else
        emit stepRequested(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    event->accept();
}

} // namespace dispatch

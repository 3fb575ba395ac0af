// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QBoxLayout;
class QDialog;
class QLabel;
class QPushButton;
class QString;

namespace dispatch {

//! A column for what \a dialog holds, with its margins; the dialog deletes itself when it closes.
[[nodiscard]] QBoxLayout* prepareDialog(QDialog& dialog, const QString& name, const QString& title);

//! A paragraph of plain text.
QLabel* addText(QDialog& dialog, QBoxLayout& column, const QString& text);

//! "<verb>" and "Annuler". Enter presses the verb, which accepts the dialog; Escape cancels.
QPushButton* addVerb(QDialog& dialog, QBoxLayout& column, const QString& verb, const QString& name);

//! "Fermer" alone.
QPushButton* addClose(QDialog& dialog, QBoxLayout& column, const QString& name);

} // namespace dispatch

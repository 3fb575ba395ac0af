// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/shortcuts_model.h"

#include <QDialog>

class QBoxLayout;
class QKeySequenceEdit;
class QPushButton;
class QTableView;

namespace dispatch {

class Notice;

//! Gives actions other keys, at once and for good. Says who has a key that is taken. Opened with open().
class ShortcutsDialog final : public QDialog {
    Q_OBJECT

public:
    //! \a actions must outlive it.
    ShortcutsDialog(ActionSet& actions, QWidget* parent);

private:
    void addTable(QBoxLayout& column);
    void addEditor(QBoxLayout& column);
    QPushButton* addButton(QBoxLayout& row, const QString& text, const QString& name);
    void showChoice();
    void showWhyNot();
    void assign();
    void clear();
    void reset();
    void resetAll();
    void tellKept(bool kept);
    [[nodiscard]] QLatin1StringView chosen() const;

    ActionSet& m_actions;
    ShortcutsModel m_model;
    QTableView* m_table;
    QKeySequenceEdit* m_keys;
    Notice* m_notice;
    QPushButton* m_assign = nullptr;
    QPushButton* m_clear = nullptr;
    QPushButton* m_reset = nullptr;
};

} // namespace dispatch

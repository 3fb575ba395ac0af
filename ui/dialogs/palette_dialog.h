// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/palette_model.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QTableView;

namespace dispatch {

//! Finds an action by its words and does it: the whole program without menus. What cannot be done now is
//! shown too, and says why. Opened with open().
class PaletteDialog final : public QDialog {
    Q_OBJECT

public:
    //! \a actions must outlive it.
    PaletteDialog(const ActionSet& actions, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addTable();
    void search(const QString& text);
    void move(int key);
    void showResult();
    void run();

    const ActionSet& m_actions;
    PaletteModel m_model;
    QLineEdit* m_search;
    QTableView* m_table;
    QLabel* m_result;
};

} // namespace dispatch

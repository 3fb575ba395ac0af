// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace dispatch {

//! Asks who sits at this desk. Opened with open().
class PersonDialog final : public QDialog {
    Q_OBJECT

public:
    PersonDialog(const QString& name, QWidget* parent);

    void accept() override;

signals:
    void nameChosen(const QString& name);

private:
    void showButton();

    QLineEdit* m_name;
    QPushButton* m_save = nullptr;
};

} // namespace dispatch

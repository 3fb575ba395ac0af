// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace dispatch {

class SavedViews;

//! Asks for the name of a saved view and says what a name that is taken means. Not modal; deletes itself.
class QueueNameDialog final : public QDialog {
    Q_OBJECT

public:
    //! \a former is the name of the view that gets another one; empty: a view is to be saved.
    QueueNameDialog(const SavedViews& views, const QString& former, QWidget* parent);

signals:
    void named(const QString& name);

private:
    void judge();

    const SavedViews& m_views;
    QString m_former;
    QLineEdit* m_name;
    QLabel* m_verdict;
    QPushButton* m_save;
};

} // namespace dispatch

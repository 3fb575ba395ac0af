// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"

#include <QDialog>

class QBoxLayout;
class QButtonGroup;
class QLineEdit;
class QPushButton;

namespace dispatch {

//! Asks how urgent a call is, and why: the reason is required. Opened with open().
class PriorityDialog final : public QDialog {
    Q_OBJECT

public:
    //! The longest reason, in characters.
    static constexpr int longestReason = 500;

    //! \a proposed is chosen already.
    PriorityDialog(const Call& call, Priority proposed, QWidget* parent);

    void accept() override;

signals:
    void priorityChosen(dispatch::Priority priority, const QString& reason);

protected:
    //! A digit chooses, wherever it is not text.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addChoices(QBoxLayout& column, Priority proposed);
    void addReason(QBoxLayout& column);
    void addSuggestions(QBoxLayout& column);
    void showButton();
    [[nodiscard]] static QString whoDecided(const Call& call);

    QButtonGroup* m_choices;
    QLineEdit* m_reason;
    QPushButton* m_verb = nullptr;
};

} // namespace dispatch

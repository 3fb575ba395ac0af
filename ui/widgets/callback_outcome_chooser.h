// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_set.h"

#include <QFrame>
#include <QPointer>

namespace dispatch {

//! The eight outcomes of a callback over the window, while it waits for one digit. Nothing is blocked:
//! Escape, another key of the window or a click beside it make it go, and the keys return to where they were.
class CallbackOutcomeChooser final : public QFrame {
    Q_OBJECT

public:
    //! Triggers "outcome-1" … "outcome-8" of \a actions. Deletes itself.
    CallbackOutcomeChooser(ActionSet& actions, const QString& caller, QWidget& window);

    //! Shows it in the middle of the lower half of its window, with the keys.
    void open();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose(int digit);
    void leave();

    ActionSet& m_actions;
    QPointer<QWidget> m_before{}; //!< had the keys
    bool m_left = false;
};

} // namespace dispatch

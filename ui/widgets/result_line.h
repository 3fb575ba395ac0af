// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QPushButton;

namespace dispatch {

class Notice;

//! One line that tells what came of the last act, with the button that takes it back while that is on offer.
//! Hidden while there is nothing to tell; what was refused stays until it is closed or something else is
//! told.
class ResultLine final : public QWidget {
    Q_OBJECT

public:
    //! \a undo must outlive the line.
    explicit ResultLine(QAction& undo, QWidget* parent = nullptr);

    void tell(Level level, const QString& text);
    //! What was done, with the button beside it.
    void offerUndo(const QString& text);
    //! 0: the offer is over, and with it what it was about.
    void setSecondsLeft(int seconds);
    [[nodiscard]] QString text() const;

private:
    void show(Level level, const QString& text);
    void clear();

    using QWidget::show;

    QAction& m_undo;
    Notice* m_notice;
    QPushButton* m_button;
    QPushButton* m_close;
    QTimer m_end{};
    bool m_offering = false; //!< the text is what can be undone
};

} // namespace dispatch

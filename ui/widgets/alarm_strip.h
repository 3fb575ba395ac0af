// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"

#include <QWidget>

class QPushButton;

namespace dispatch {

//! One line of the alarm bar: an urgent call that nobody has taken, in its own words, with its age. The
//! colours of its urgency fill a P1 and frame a P2. A click on it opens the call; the buttons take it or open
//! it. It never asks for the keys.
class AlarmStrip final : public QWidget {
    Q_OBJECT

public:
    explicit AlarmStrip(const Call& call, QWidget* parent = nullptr);

    [[nodiscard]] const Call& call() const { return m_call; }
    void show(const Call& call, Instant now);
    //! The call is no longer to be taken, and only a hand on the line keeps it there.
    void showGone();
    //! Ctrl+G takes this call: it is the one that the window is about.
    void setChosen(bool chosen);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    using QWidget::show;

signals:
    void takeRequested(const dispatch::CallId& id);
    void openRequested(const dispatch::CallId& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] bool isTall() const { return m_call.priority == Priority::P1; }
    [[nodiscard]] QString who() const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString dueText(Instant now) const;
    void paintTall(QPainter& painter, const QRect& room, const QColor& ink) const;
    void paintLow(QPainter& painter, const QRect& room) const;
    [[nodiscard]] int timeWidth() const;

    Call m_call;
    QString m_age{};
    QString m_due{};
    QPushButton* m_take;
    QPushButton* m_open;
};

} // namespace dispatch

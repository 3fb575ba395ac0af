// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"

#include <QWidget>

class QPushButton;

namespace dispatch {

//! The most urgent alarm above the windows of other programs, for somebody who does not look at ours. It
//! never takes the keys; a click on it opens the call. A window of its own without a parent: a minimised one
//! would take it along.
class AttentionStrip final : public QWidget {
    Q_OBJECT

public:
    AttentionStrip();

    //! Shows \a call at \a now, and that \a more lines wait. Does not make it visible.
    void tell(const Call& call, qsizetype more, Instant now);
    //! Above everything in the middle of the upper edge of \a screen.
    void appear(const QScreen& screen);
    [[nodiscard]] const Call& call() const { return m_call; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void acknowledgeRequested(const dispatch::Call& call);
    void openRequested(const dispatch::CallId& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    Call m_call{};
    QString m_who{};
    QString m_words{};
    QPushButton* m_acknowledge;
    QPushButton* m_open;
};

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/alarm_groups.h"

#include <QWidget>

class QPushButton;

namespace dispatch {

//! The keys of what can be done with an alarm, as people read them; empty: it has none.
struct AlarmKeys {
    QString acknowledge{};
    QString callBack{};
    QString shelve{};
    bool operator==(const AlarmKeys&) const = default;
};

//! One line of the alarm bar: an alarm that needs somebody, in the caller's own words, with its age. The
//! colours of its urgency fill a P1 and frame a P2. A click on it opens the call; the buttons acknowledge it,
//! call back, or put it off. It never asks for the keys.
class AlarmStrip final : public QWidget {
    Q_OBJECT

public:
    AlarmStrip(const AlarmGroup& group, const AlarmKeys& keys, QWidget* parent = nullptr);

    [[nodiscard]] const CallId& key() const { return m_group.key; }
    //! The call that the buttons act on.
    [[nodiscard]] const Call& call() const { return m_group.lead(); }
    void show(const AlarmGroup& group, Instant now);
    //! Nobody is needed any more, and only a hand on the line keeps it there.
    void showGone();
    //! The keys as people have them now.
    void setKeys(const AlarmKeys& keys);
    //! The key of Acquitter acts on this line.
    void setFirst(bool first);
    //! The keys of Rappeler and Reporter act on this call: it is the one that the window is about.
    void setChosen(bool chosen);
    //! It was said that somebody has seen it, and the station has not answered yet.
    void setSent(bool sent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    using QWidget::show;

signals:
    void openRequested(const dispatch::Call& call);
    void acknowledgeRequested(const dispatch::Call& call);
    void callBackRequested(const dispatch::Call& call);
    void shelveRequested(const dispatch::Call& call);
    void menuRequested(QPoint globalPos, const dispatch::Call& call);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    [[nodiscard]] bool isTall() const { return call().priority == Priority::P1; }
    [[nodiscard]] QString who() const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString dueText(Instant now) const;
    void nameButtons();
    void showKeys();
    void paintTall(QPainter& painter, const QRect& room, const QColor& ink) const;
    void paintLow(QPainter& painter, const QRect& room) const;
    [[nodiscard]] int timeWidth() const;

    AlarmGroup m_group;
    AlarmKeys m_keys{};
    QString m_age{};
    QString m_due{};
    bool m_first = false;
    bool m_chosen = false;
    bool m_sent = false;
    QPushButton* m_acknowledge;
    QPushButton* m_callBack;
    QPushButton* m_shelve;
};

} // namespace dispatch

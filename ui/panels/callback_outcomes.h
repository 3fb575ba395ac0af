// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"

#include <QWidget>

#include <array>

class QButtonGroup;
class QComboBox;
class QPushButton;
class QTimeEdit;

namespace dispatch {

class QueueButton;

//! How a callback ended: eight buttons with their digits, when to try again for 3, 4 and 5, and what the
//! client wished for 1. There is no field for a date: a window is chosen among those that the company has.
class CallbackOutcomes final : public QWidget {
    Q_OBJECT

public:
    explicit CallbackOutcomes(QWidget* parent);

    //! The eight buttons: a widget of its own, beside this one in its parent.
    [[nodiscard]] QWidget& buttons() const { return *m_box; }
    //! What may be promised; the first is proposed for a call without a wish.
    void setWindows(const QStringList& windows);
    //! Says nothing to anybody.
    void setWish(const SlotWish& wish);
    [[nodiscard]] SlotWish wish() const;
    //! When to try again after \a now, as chosen: in 10, 30 or 60 min, or at a time of day.
    [[nodiscard]] Instant nextAt(Instant now) const;
    //! Back to "in 10 min"; the time of day beside it is about two hours after \a now.
    void resetNext(Instant now);
    //! Why no outcome can be told, a sentence; empty when one can.
    void setWhyNot(const QString& reason);
    void focusFirst();

signals:
    void outcomeChosen(dispatch::CallbackOutcome outcome); //!< by a person
    void wishChanged(); //!< by a person

private:
    void makeButtons();
    [[nodiscard]] QWidget* makeNext();
    [[nodiscard]] QWidget* makeWish();

    std::array<QPushButton*, 8> m_buttons{};
    QWidget* m_box;
    QButtonGroup* m_next;
    QTimeEdit* m_time;
    QComboBox* m_window;
    std::array<QueueButton*, 7> m_days{};
};

} // namespace dispatch

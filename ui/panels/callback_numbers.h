// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"

#include <QUrl>
#include <QWidget>

#include <functional>

class QButtonGroup;
class QPushButton;
class QRadioButton;

namespace dispatch {

class Notice;

//! The numbers of one client, large: the displayed one and the one dictated to Paul, with a warning when they
//! differ; what dials the chosen one and what copies it.
class CallbackNumbers final : public QWidget {
    Q_OBJECT

public:
    //! Hands a tel: link to a program; false when none took it.
    using Opener = std::function<bool(const QUrl&)>;

    explicit CallbackNumbers(Opener open, QWidget* parent = nullptr);

    //! \a wanted stays chosen where it is one of the numbers.
    void show(const Customer& customer, const QString& wanted);
    [[nodiscard]] QString chosen() const; //!< E.164; empty when there is none
    //! Hands the chosen number over; copies it, and says so, when no program takes it. \return how it went.
    CallbackMethod dial();
    void copy();
    //! Why nothing can be dialled, a sentence; empty when it can.
    void setWhyNot(const QString& reason);
    //! The keys go to the number, from where the outcome is one Tab away.
    void focusDial();

    using QWidget::show;

signals:
    void dialRequested(); //!< by a person
    void chosenChanged(const QString& number); //!< by a person

private:
    void tellDifference(const Customer& customer);

    Opener m_open;
    QButtonGroup* m_group;
    QRadioButton* m_displayed;
    QRadioButton* m_spoken;
    Notice* m_differ;
    QPushButton* m_dial;
    QPushButton* m_copy;
    Notice* m_result;
};

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/alarm_rules.h"

#include <QDialog>

class QBoxLayout;
class QButtonGroup;
class QLineEdit;
class QPushButton;

namespace dispatch {

//! Asks for how long an alarm is put off, no longer than its urgency allows, and why where that is wanted.
//! Opened with open().
class ShelveDialog final : public QDialog {
    Q_OBJECT

public:
    static constexpr int longestReason = 500; //!< characters

    //! How long an alarm can be put off.
    enum class Span { FiveMinutes, QuarterHour, Hour, EndOfDay, Week };

    //! When an alarm comes back that is put off for \a span at \a now. Pure.
    [[nodiscard]] static Instant endOf(Span span, Instant now);
    //! What may be chosen for \a priority, shortest first. Pure.
    [[nodiscard]] static std::vector<Span> spansFor(Priority priority, Instant now);

    ShelveDialog(const Call& call, const Clock& clock, QWidget* parent);

    void accept() override;

signals:
    //! An empty \a until: not any more.
    void shelfChosen(std::optional<dispatch::Instant> until, const QString& reason);

protected:
    //! A digit chooses, wherever it is not text.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addChoices(QBoxLayout& column);
    void addReason(QBoxLayout& column);
    void addEnd(QBoxLayout& column);
    void showButton();

    const Call m_call;
    const Clock& m_clock;
    QButtonGroup* m_choices;
    QLineEdit* m_reason;
    QPushButton* m_verb = nullptr;
};

} // namespace dispatch

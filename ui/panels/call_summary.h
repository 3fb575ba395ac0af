// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/link/call_view.h"
#include "ui/models/evidence_lines.h"

#include <QScrollArea>
#include <QTimer>

namespace dispatch {

class Notice;
class SheetLines;
class SheetLink;
class SheetQuotes;

//! The first tab of a call's sheet: what is known, line by line, and what speaks for its urgency. Text comes
//! from callers and machines and is never taken for HTML.
class CallSummary final : public QScrollArea {
    Q_OBJECT

public:
    explicit CallSummary(const Clock& clock, QWidget* parent = nullptr);

    //! \a evidence: the words that set the urgency, in the lines of the transcript. Nothing that stays the
    //! same moves.
    void show(const CallDetail& detail, const std::vector<QuotedWords>& evidence);

    using QScrollArea::show;

signals:
    void lineChosen(int row); //!< the line of the transcript where evidence stands

protected:
    void changeEvent(QEvent* event) override;

private:
    void addLines();
    void showUrgency(const Call& call, const std::vector<QuotedWords>& evidence);
    void showDue();
    void showCustomer(const Customer& customer);
    void showNumbers(const Customer& customer);
    void showService(const Call& call);
    void openMap() const;

    const Clock& m_clock;
    SheetLines* m_lines;
    SheetQuotes* m_quotes;
    Notice* m_numbers;
    SheetLink* m_map;
    std::optional<Instant> m_due{};
    QString m_place{}; //!< what the map is asked for
    QTimer m_tick{};
};

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/link/call_view.h"
#include "core/link/desk_link.h"
#include "ui/models/desk_person.h"
#include "ui/models/evidence_lines.h"

#include <QScrollArea>
#include <QTimer>

namespace dispatch {

class Notice;
class SheetField;
class SheetLines;
class SheetLink;
class SheetQuotes;

//! The first tab of a call's sheet: what is known, line by line, and what speaks for its urgency. A person
//! may correct what machines understood. Text comes from callers and machines and is never taken for HTML.
class CallSummary final : public QScrollArea {
    Q_OBJECT

public:
    //! All references must outlive it. \a person is the author of corrections.
    CallSummary(const Clock& clock, DeskLink& link, const DeskPerson& person, QWidget* parent = nullptr);

    //! \a evidence: the words that set the urgency, in the lines of the transcript. Nothing that stays the
    //! same moves.
    void show(const CallDetail& detail, const std::vector<QuotedWords>& evidence);

    //! Opens the editor of the value that has the focus, else of the client's name.
    void edit();

    using QScrollArea::show;

signals:
    void corrected(); //!< the station has a person's value: read again
    void lineChosen(int row); //!< the line of the transcript where evidence stands

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addLines();
    void addRequest();
    void addField(CustomerField field, const QString& title);
    void showFields(const Call& call);
    void showUrgency(const Call& call, const std::vector<QuotedWords>& evidence);
    void showDue();
    void showCustomer(const Call& call);
    void showNumbers(const Customer& customer);
    void showService(const Call& call);
    void openMap() const;

    const Clock& m_clock;
    DeskLink& m_link;
    const DeskPerson& m_person;
    SheetLines* m_lines;
    SheetQuotes* m_quotes;
    Notice* m_numbers;
    SheetLink* m_map = nullptr;
    std::vector<SheetField*> m_fields{}; //!< from top to bottom
    std::optional<Instant> m_due{};
    QString m_place{}; //!< what the map is asked for
    QTimer m_tick{};
};

} // namespace dispatch

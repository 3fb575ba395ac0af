// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/models/call_detail_reading.h"
#include "ui/models/desk_person.h"
#include "ui/models/history_model.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace dispatch {

class CallHeading;
class CallSummary;
class ClientPanel;
class NoteBox;
class Notice;
class SheetNotes;
class TranscriptPanel;

//! Everything about the call that the window is about: head, summary, conversation that grows, client, notes,
//! history, and below them the field for a note. What was read stays while the station is away.
class CallSheetPanel final : public QWidget {
    Q_OBJECT

public:
    //! All references must outlive the panel. \a person is the author of notes.
    CallSheetPanel(CallDetailReading& call, DeskLink& link, const Clock& clock, const DeskPerson& person,
        QWidget* parent = nullptr);

    //! The same as following \a id in the reading.
    void setCall(const CallId& id) { m_reading.follow(id); }
    [[nodiscard]] const CallId& call() const { return m_reading.call(); }
    void focusSheet();
    void focusNote();
    //! Opens the summary, and there the editor of the value that has the focus, else of the client's name.
    void editSheet();
    void showTranscript();

signals:
    void callRequested(const dispatch::CallId& id); //!< another call is to be opened

private:
    QWidget* buildSheet();
    QWidget* buildHistory();
    void connectParts();
    void follow(const CallId& id);
    void show(const CallDetail& detail);
    void showCounts();
    void showAge();
    void tell(const Error& error);
    void say(const QString& message);
    void openLine(int row);
    void takeQuote(const QString& lines);

    using QWidget::show;

    CallDetailReading& m_reading;
    DeskLink& m_link;
    const Clock& m_clock;
    HistoryModel m_history{};
    QLabel* m_message;
    Notice* m_notice;
    Notice* m_offline;
    CallHeading* m_heading;
    QTabWidget* m_tabs;
    CallSummary* m_summary;
    TranscriptPanel* m_conversation;
    ClientPanel* m_client;
    SheetNotes* m_noteList;
    QStackedWidget* m_stack;
    NoteBox* m_notes;
    QTimer m_slow{}; //!< the followed call is on its way for so long that the one before must go
    CallId m_shown{}; //!< whose content the sheet holds; the followed call may still be on its way
    Instant m_readAt{}; //!< when that was read
};

} // namespace dispatch

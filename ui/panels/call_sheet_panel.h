// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/models/call_detail_reading.h"
#include "ui/models/history_model.h"
#include "ui/models/transcript_model.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QStackedLayout;
class QTabWidget;

namespace dispatch {

class CallHeading;
class CallSummary;
class NoteBox;
class Notice;
class TranscriptView;

//! Everything about one call: head, summary, conversation that grows, history, notes.
class CallSheetPanel final : public QWidget {
    Q_OBJECT

public:
    CallSheetPanel(CallSource& source, DeskLink& link, const Clock& clock, Theme theme, const QString& author,
        QWidget* parent = nullptr);

    void setCall(const CallId& id);
    [[nodiscard]] const CallId& call() const { return m_reading.call(); }
    void focusSheet();
    void focusNote();

private:
    QWidget* buildSheet();
    QWidget* buildHistory();
    void show(const CallDetail& detail);
    void tell(const Error& error);

    using QWidget::show;

    CallDetailReading m_reading;
    TranscriptModel m_transcript{};
    HistoryModel m_history{};
    QStackedLayout* m_stack;
    QLabel* m_message;
    Notice* m_notice;
    CallHeading* m_heading;
    QTabWidget* m_tabs;
    CallSummary* m_summary;
    TranscriptView* m_conversation;
    NoteBox* m_notes;
    CallId m_shown{}; //!< whose content the sheet holds; the followed call may still be on its way
};

} // namespace dispatch

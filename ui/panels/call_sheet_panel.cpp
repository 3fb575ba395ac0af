// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/call_sheet_panel.h"

#include "ui/panels/call_heading.h"
#include "ui/panels/call_summary.h"
#include "ui/panels/note_box.h"
#include "ui/panels/transcript_view.h"
#include "ui/widgets/notice.h"
#include "ui/wording.h"

#include <QHeaderView>
#include <QLabel>
#include <QStackedLayout>
#include <QTableView>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace dispatch {

using namespace Qt::StringLiterals;

CallSheetPanel::CallSheetPanel(CallSource& source, DeskLink& link, const Clock& clock, Theme theme,
    const QString& author, QWidget* parent)
    : QWidget{parent}
    , m_reading{source, link}
    , m_stack{new QStackedLayout{this}}
    , m_message{new QLabel{this}}
    , m_notice{new Notice{theme, this}}
    , m_heading{new CallHeading{clock, theme, this}}
    , m_tabs{new QTabWidget{this}}
    , m_summary{new CallSummary{this}}
    , m_conversation{new TranscriptView{this}}
    , m_notes{new NoteBox{link, clock, theme, author, this}}
{
    setObjectName(u"sheetPanel"_s);
    m_message->setObjectName(u"sheetMessage"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setMargin(16);
    m_message->setForegroundRole(QPalette::PlaceholderText);
    m_message->setText(tr("Choisissez un appel."));
    m_stack->addWidget(m_message);
    m_stack->addWidget(buildSheet());
    connect(&m_reading, &CallDetailReading::read, this, qOverload<const CallDetail&>(&CallSheetPanel::show));
    connect(&m_reading, &CallDetailReading::failed, this, &CallSheetPanel::tell);
}

QWidget* CallSheetPanel::buildSheet()
{
    auto* const sheet = new QWidget{this};
    auto* const column = new QVBoxLayout{sheet};
    column->setContentsMargins(0, 0, 6, 6);
    column->setSpacing(4);
    column->addWidget(m_notice);
    column->addWidget(m_heading);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_notes);
    m_tabs->setObjectName(u"sheetTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Fiche de l’appel"));
    m_tabs->addTab(m_summary, tr("Résumé"));
    m_tabs->addTab(m_conversation, tr("Transcription"));
    m_tabs->addTab(buildHistory(), tr("Journal"));
    m_summary->setObjectName(u"sheetSummary"_s);
    m_summary->setAccessibleName(tr("Résumé de l’appel"));
    m_conversation->setObjectName(u"transcript"_s);
    m_conversation->setAccessibleName(tr("Transcription de l’appel"));
    m_conversation->setEmptyText(tr("Transcription à venir"));
    m_conversation->setModel(&m_transcript);
    return sheet;
}

QWidget* CallSheetPanel::buildHistory()
{
    auto* const table = new QTableView{this};
    table->setObjectName(u"history"_s);
    table->setAccessibleName(tr("Journal de l’appel"));
    table->setModel(&m_history);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->setVisible(false);
    table->verticalHeader()->setDefaultSectionSize(std::max(24, fontMetrics().height() + 8));
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setColumnWidth(HistoryModel::At, fontMetrics().horizontalAdvance(u"15:04:05"_s) + 16);
    table->setColumnWidth(HistoryModel::Who, fontMetrics().horizontalAdvance(u"Guillaume"_s) + 16);
    return table;
}

void CallSheetPanel::setCall(const CallId& id)
{
    if (id == m_reading.call())
        return;
    m_notice->tell(Level::Notice, {});
    if (id.isEmpty() || m_shown.isEmpty()) {
        m_message->setText(id.isEmpty() ? tr("Choisissez un appel.") : tr("Chargement…"));
        m_stack->setCurrentIndex(0);
    }
    m_notes->setCall(id);
    m_reading.follow(id);
}

void CallSheetPanel::focusSheet()
{
    if (m_stack->currentIndex() == 1)
        m_tabs->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    else
        setFocus(Qt::ShortcutFocusReason);
}

void CallSheetPanel::focusNote()
{
    m_notes->focusText();
}

void CallSheetPanel::show(const CallDetail& detail)
{
    const bool other = std::exchange(m_shown, detail.call.id) != detail.call.id;
    m_notice->tell(Level::Notice, {});
    m_heading->show(detail.call);
    m_summary->show(detail);
    m_history.show(detail.history);
    if (other)
        m_transcript.show({}, {});
    m_transcript.show(detail.transcript, detail.call.startedAt);
    m_stack->setCurrentIndex(1);
    if (other)
        m_conversation->lookAtEnd(detail.call.lineState != LineState::Ended);
}

void CallSheetPanel::tell(const Error& error)
{
    const QString text = Wording::of(error);
    if (m_shown == m_reading.call() && error.code != ErrorCode::NotFound) {
        m_notice->tell(Level::Bad, text);
        return;
    }
    m_shown = {};
    m_message->setText(text);
    m_stack->setCurrentIndex(0);
}

} // namespace dispatch

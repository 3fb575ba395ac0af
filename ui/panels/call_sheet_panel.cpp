// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/call_sheet_panel.h"

#include "ui/formats.h"
#include "ui/panels/call_heading.h"
#include "ui/panels/call_summary.h"
#include "ui/panels/client_panel.h"
#include "ui/panels/note_box.h"
#include "ui/panels/sheet_notes.h"
#include "ui/panels/transcript_panel.h"
#include "ui/widgets/notice.h"
#include "ui/wording.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

//! A sheet that changes faster than this changes at once, without an empty one between.
constexpr int slowMs = 150;

QString withCount(const QString& title, qsizetype count)
{
    return count == 0 ? title : title + QChar::Nbsp + QString::number(count);
}

} // namespace

CallSheetPanel::CallSheetPanel(
    CallDetailReading& call, DeskLink& link, const Clock& clock, const DeskPerson& person, QWidget* parent)
    : QWidget{parent}
    , m_reading{call}
    , m_link{link}
    , m_clock{clock}
    , m_message{new QLabel{this}}
    , m_notice{new Notice{this}}
    , m_offline{new Notice{this}}
    , m_heading{new CallHeading{clock, this}}
    , m_tabs{new QTabWidget{this}}
    , m_summary{new CallSummary{clock, link, person, this}}
    , m_conversation{new TranscriptPanel{this}}
    , m_client{new ClientPanel{call.source(), this}}
    , m_noteList{new SheetNotes{this}}
    , m_stack{new QStackedWidget{this}}
    , m_notes{new NoteBox{link, clock, person, this}}
{
    setObjectName(u"sheetPanel"_s);
    m_message->setObjectName(u"sheetMessage"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setMargin(16);
    m_message->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(m_message);
    m_stack->addWidget(buildSheet());
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 6, 6);
    column->setSpacing(4);
    column->addWidget(m_notice);
    column->addWidget(m_offline);
    column->addWidget(m_stack, 1);
    column->addWidget(m_notes);
    m_notice->setObjectName(u"sheetNotice"_s);
    m_offline->setObjectName(u"sheetOffline"_s);
    m_slow.setSingleShot(true);
    m_slow.setInterval(slowMs);
    connectParts();
    follow(m_reading.call());
    if (m_reading.detail())
        show(*m_reading.detail());
}

void CallSheetPanel::connectParts()
{
    connect(&m_reading, &CallDetailReading::followed, this, &CallSheetPanel::follow);
    connect(&m_reading, &CallDetailReading::read, this, qOverload<const CallDetail&>(&CallSheetPanel::show));
    connect(&m_reading, &CallDetailReading::failed, this, &CallSheetPanel::tell);
    connect(&m_link, &DeskLink::attachedChanged, this, &CallSheetPanel::showAge);
    connect(&m_slow, &QTimer::timeout, this, [this] { say(tr("Chargement…")); });
    connect(m_heading, &CallHeading::callRequested, this, &CallSheetPanel::callRequested);
    connect(m_client, &ClientPanel::callRequested, this, &CallSheetPanel::callRequested);
    connect(m_client, &ClientPanel::countChanged, this, &CallSheetPanel::showCounts);
    connect(m_summary, &CallSummary::lineChosen, this, &CallSheetPanel::openLine);
    connect(m_summary, &CallSummary::corrected, this, [this] { m_reading.follow(m_reading.call()); });
    connect(m_conversation, &TranscriptPanel::quoteRequested, this, &CallSheetPanel::takeQuote);
}

QWidget* CallSheetPanel::buildSheet()
{
    auto* const sheet = new QWidget{this};
    auto* const column = new QVBoxLayout{sheet};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_heading);
    column->addWidget(m_tabs, 1);
    m_tabs->setObjectName(u"sheetTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->setAccessibleName(tr("Fiche de l’appel"));
    m_tabs->addTab(m_summary, tr("Résumé"));
    m_tabs->addTab(m_conversation, tr("Transcription"));
    m_tabs->addTab(m_client, tr("Client", "tab"));
    m_tabs->addTab(m_noteList, tr("Notes"));
    m_tabs->addTab(buildHistory(), tr("Historique"));
    return sheet;
}

QWidget* CallSheetPanel::buildHistory()
{
    auto* const table = new QTableView{this};
    table->setObjectName(u"history"_s);
    table->setAccessibleName(tr("Historique de l’appel"));
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
    table->horizontalHeader()->setSectionResizeMode(HistoryModel::At, QHeaderView::ResizeToContents);
    table->setColumnWidth(HistoryModel::Who, fontMetrics().horizontalAdvance(u"Guillaume"_s) + 16);
    return table;
}

void CallSheetPanel::follow(const CallId& id)
{
    m_notice->tell(Level::Notice, {});
    m_notes->setCall(id);
    m_notes->setVisible(!id.isEmpty());
    m_slow.stop();
    if (id.isEmpty()) {
        say(tr("Choisissez un appel."));
        return;
    }
    if (m_shown.isEmpty())
        say(tr("Chargement…"));
    else if (m_shown != id)
        m_slow.start();
}

void CallSheetPanel::say(const QString& message)
{
    m_shown = {};
    m_message->setText(message);
    m_message->setAccessibleName(message);
    m_stack->setCurrentIndex(0);
    showAge();
}

void CallSheetPanel::focusSheet()
{
    if (m_stack->currentIndex() == 0)
        setFocus(Qt::ShortcutFocusReason);
    else if (m_tabs->currentWidget() == m_conversation)
        m_conversation->focusLines();
    else
        m_tabs->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

void CallSheetPanel::showTranscript()
{
    m_tabs->setCurrentWidget(m_conversation);
}

void CallSheetPanel::editSheet()
{
    if (m_stack->currentIndex() == 0)
        return;
    m_tabs->setCurrentWidget(m_summary);
    m_summary->edit();
}

void CallSheetPanel::focusNote()
{
    m_notes->focusText();
}

void CallSheetPanel::show(const CallDetail& detail)
{
    const bool other = std::exchange(m_shown, detail.call.id) != detail.call.id;
    m_slow.stop();
    m_readAt = m_clock.now();
    m_notice->tell(Level::Notice, {});
    m_heading->show(detail);
    m_conversation->show(detail, other);
    m_summary->show(detail, m_conversation->evidence());
    m_client->show(detail);
    m_noteList->show(detail.history);
    m_history.show(detail.history);
    showCounts();
    if (other)
        m_summary->verticalScrollBar()->setValue(0);
    m_stack->setCurrentIndex(1);
    m_notes->setVisible(true);
    showAge();
}

void CallSheetPanel::showCounts()
{
    const auto title
        = [this](const QWidget* tab, const QString& text) { m_tabs->setTabText(m_tabs->indexOf(tab), text); };
    title(m_client, withCount(tr("Client", "tab"), m_client->count()));
    title(m_noteList, withCount(tr("Notes"), m_noteList->count()));
}

// What is shown stays true of the moment when it was read, and says so.
void CallSheetPanel::showAge()
{
    const bool away = !m_link.isAttached() && !m_shown.isEmpty();
    m_offline->tell(Level::Warning,
        away ? tr("Hors ligne : cette fiche date de %1. Une note écrite ici n’est pas perdue.")
                   .arg(Formats::sentenceTime(m_readAt))
             : QString{});
}

void CallSheetPanel::tell(const Error& error)
{
    if (error.code == ErrorCode::Stale)
        return; // a newer question took its place and is answered
    if (error.code == ErrorCode::NotFound) {
        m_slow.stop();
        m_notes->setVisible(false);
        say(tr("Cet appel n’existe plus."));
        return;
    }
    const QString text = Wording::of(error);
    if (m_shown == m_reading.call()) {
        m_notice->tell(Level::Bad, text);
        m_conversation->tellTrouble(text);
        return;
    }
    m_slow.stop();
    say(text);
}

void CallSheetPanel::openLine(int row)
{
    m_tabs->setCurrentWidget(m_conversation);
    m_conversation->reveal(row);
}

void CallSheetPanel::takeQuote(const QString& lines)
{
    m_notes->quote(lines);
    m_notes->focusText();
}

} // namespace dispatch

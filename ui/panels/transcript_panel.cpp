// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/transcript_panel.h"

#include "ui/panels/sheet_search_field.h"
#include "ui/panels/transcript_view.h"
#include "ui/widgets/elided_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastSide = 26;

//! The words that come as they are said, before they are a line; empty when nobody speaks now.
QString wordsOnTheWay(const CallDetail& detail)
{
    const QString& words = detail.call.lastWords;
    const bool isLine = !detail.transcript.empty() && detail.transcript.back().text == words;
    return isLine ? QString{} : words.simplified();
}

bool isReported(const std::vector<HistoryEntry>& history)
{
    return std::ranges::any_of(history, [](const HistoryEntry& entry) { return entry.kind == "report"_L1; });
}

} // namespace

TranscriptPanel::TranscriptPanel(QWidget* parent)
    : QWidget{parent}
    , m_field{new SheetSearchField{this}}
    , m_count{new QLabel{this}}
    , m_previous{addStep(u"previousHit"_s, u"↑"_s, tr("Passage précédent (Maj+Entrée)"), -1)}
    , m_next{addStep(u"nextHit"_s, u"↓"_s, tr("Passage suivant (Entrée)"), 1)}
    , m_view{new TranscriptView{this}}
    , m_live{new ElidedLabel{this}}
    , m_quote{new QPushButton{tr("Citer dans la note"), this}}
{
    m_view->setObjectName(u"transcript"_s);
    m_view->setAccessibleName(tr("Transcription de l’appel"));
    m_view->setModel(&m_model);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_live->setObjectName(u"liveWords"_s);
    m_live->setForegroundRole(QPalette::PlaceholderText);
    m_quote->setObjectName(u"quoteButton"_s);
    m_quote->setAutoDefault(false);
    m_quote->setMinimumHeight(leastSide);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    buildSearch();
    column->addWidget(m_view, 1);
    auto* const below = new QHBoxLayout;
    below->setContentsMargins(6, 0, 0, 0);
    below->addWidget(m_live, 1);
    below->addWidget(m_quote);
    column->addLayout(below);
    connect(&m_model, &TranscriptModel::searched, this, &TranscriptPanel::showHits);
    connect(m_view, &TranscriptView::copyRequested, this, &TranscriptPanel::copy);
    connect(m_view, &TranscriptView::chosenChanged, this, &TranscriptPanel::showChosen);
    connect(m_view, &QWidget::customContextMenuRequested, this, &TranscriptPanel::openMenu);
    connect(m_quote, &QPushButton::clicked, this,
        [this] { emit quoteRequested(m_model.quote(m_view->selectionModel()->selectedRows())); });
    showHits();
    showChosen();
}

void TranscriptPanel::buildSearch()
{
    m_field->setObjectName(u"transcriptSearch"_s);
    m_field->setPlaceholderText(tr("Chercher dans la transcription"));
    m_field->setAccessibleName(tr("Chercher dans la transcription"));
    m_count->setObjectName(u"transcriptHits"_s);
    m_count->setTextFormat(Qt::PlainText);
    auto* const row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model.seek(text, std::max(0, m_view->indexAt({2, 2}).row()));
        lookAtHit();
    });
    connect(m_field, &SheetSearchField::stepRequested, this, &TranscriptPanel::step);
}

QToolButton* TranscriptPanel::addStep(const QString& name, const QString& arrow, const QString& words, int by)
{
    auto* const button = new QToolButton{this};
    button->setObjectName(name);
    button->setText(arrow);
    button->setAccessibleName(words);
    button->setToolTip(words);
    button->setMinimumSize(leastSide, leastSide);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, [this, by] { step(by); });
    return button;
}

void TranscriptPanel::showHits()
{
    const TranscriptSearch& search = m_model.search();
    const auto count = std::ssize(search.hits());
    QString text;
    if (search.isActive())
        text = count == 0 ? tr("Aucun passage")
                          : tr("%1 sur %2", "hit, hits").arg(search.current() + 1).arg(count);
    m_count->setText(text);
    m_count->setAccessibleName(text);
    m_count->setVisible(!text.isEmpty());
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
}

void TranscriptPanel::step(int by)
{
    m_model.step(by);
    lookAtHit();
}

// Only when a person asks for it: lines that come leave the view where it is.
void TranscriptPanel::lookAtHit()
{
    if (const LineSpan* const hit = m_model.search().currentHit())
        m_view->scrollTo(m_model.index(hit->line), QAbstractItemView::EnsureVisible);
}

void TranscriptPanel::showChosen()
{
    const bool any = m_view->selectionModel() && m_view->selectionModel()->hasSelection();
    m_quote->setEnabled(any);
    m_quote->setToolTip(
        any ? tr("Mettre les lignes choisies dans la note") : tr("Choisir d’abord une ou plusieurs lignes"));
}

void TranscriptPanel::show(const CallDetail& detail, bool other)
{
    const bool lives = detail.call.lineState != LineState::Ended;
    if (other) {
        m_model.show({}, {});
        m_field->clear();
    }
    if (detail.transcript.empty())
        m_view->setEmptyText(lives || !isReported(detail.history)
                ? tr("Transcription à venir")
                : tr("Non disponible : le rapport de fin d’appel n’a pas de paroles."));
    m_model.show(detail.transcript, detail.call.startedAt);
    m_model.markEvidence(detail.call);
    const QString words = wordsOnTheWay(detail);
    m_live->setVisible(lives);
    m_live->setText(words.isEmpty() ? u"…"_s : words + u" …"_s);
    m_live->setAccessibleName(
        words.isEmpty() ? tr("L’appel se poursuit") : tr("Paroles en cours : %1").arg(words));
    showChosen();
    if (other)
        m_view->lookAtEnd(lives);
}

void TranscriptPanel::tellTrouble(const QString& text)
{
    m_view->setEmptyText(tr("Non disponible : %1").arg(text));
}

void TranscriptPanel::reveal(int row)
{
    m_view->reveal(row);
    m_view->setFocus(Qt::OtherFocusReason);
}

void TranscriptPanel::focusLines()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void TranscriptPanel::copy() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setText(m_model.quote(rows));
}

void TranscriptPanel::openMenu(const QPoint& at)
{
    if (!m_view->selectionModel()->hasSelection())
        return;
    auto* const menu = new QMenu{this};
    menu->setObjectName(u"transcriptMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* const copying = menu->addAction(tr("Copier"), this, &TranscriptPanel::copy);
    copying->setShortcut(QKeySequence::Copy);
    menu->addAction(m_quote->text(), m_quote, &QPushButton::click);
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

} // namespace dispatch

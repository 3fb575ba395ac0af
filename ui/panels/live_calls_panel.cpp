// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/live_calls_panel.h"

#include "ui/formats.h"
#include "ui/panels/call_table.h"
#include "ui/widgets/notice.h"
#include "ui/wording.h"

#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

LiveCallsPanel::LiveCallsPanel(
    CallSource& source, DeskLink& link, const Clock& clock, const QString& assistantPhone, QWidget* parent)
    : QWidget{parent}
    , m_model{source, link, clock}
    , m_watch{link, clock}
    , m_clock{clock}
    , m_emptyText{tr("Aucun appel en cours. L’assistant répond au %1.").arg(Formats::phone(assistantPhone))}
    , m_notice{new Notice{this}}
    , m_table{new CallTable{m_model, this}}
{
    setObjectName(u"livePanel"_s);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(6, 0, 6, 0);
    column->addWidget(m_notice);
    column->addWidget(m_table);
    m_notice->setObjectName(u"liveNotice"_s);
    buildTable();
    connect(&m_model, &WindowedCallModel::updated, this, &LiveCallsPanel::showCalls);
    connect(&m_model, &WindowedCallModel::failureChanged, this, &LiveCallsPanel::showTrouble);
    connect(&m_watch, &StationWatch::changed, this, &LiveCallsPanel::tick);
    showTrouble();
}

void LiveCallsPanel::buildTable()
{
    m_table->setObjectName(u"liveCalls"_s);
    m_table->setAccessibleName(tr("Appels en cours"));
    m_table->fitColumns({u"xxxxP1"_s, u"15:04:05x"_s, Wording::of(LineState::Queued), u"Marie-Ève Tremblay"_s,
        Wording::callerOf({}), u"Saint-Jean-sur-R"_s, u"Inspection par caméra x"_s, u"8/8xx"_s});
    m_table->setEmptyText(tr("Chargement…"));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &CallTable::callChosen, this, &LiveCallsPanel::callChosen);
    connect(m_table, &CallTable::callActivated, this, &LiveCallsPanel::callActivated);
    connect(m_table, &QWidget::customContextMenuRequested, this, &LiveCallsPanel::askMenu);
}

QSize LiveCallsPanel::sizeHint() const
{
    return {600, fontMetrics().height() * 9};
}

void LiveCallsPanel::showCalls()
{
    m_readAt = m_clock.monotonic();
    emit countChanged(m_model.rowCount());
    showTrouble();
}

void LiveCallsPanel::tick()
{
    if (m_model.rowCount() > 0)
        m_model.tick(m_table->firstVisibleRow(), m_table->lastVisibleRow());
    showTrouble();
}

// "No call" may be said only while the station is heard: else it is only what was known last.
void LiveCallsPanel::showTrouble()
{
    const StationKnowledge known = m_watch.knowledge();
    const bool heard = StationReport::isKnown(known) || StationReport::isStarting(known);
    showGrey(!heard);
    if (!m_readAt)
        m_table->setEmptyText(m_model.failure() ? tr("Appels en cours : inconnu.") : tr("Chargement…"));
    else
        m_table->setEmptyText(heard ? m_emptyText : tr("Aucun appel en cours au dernier signe."));
    if (m_model.failure())
        m_notice->tell(Level::Bad, whyFailed(*m_model.failure(), known));
    else if (heard)
        m_notice->tell(Level::Notice, {});
    else
        m_notice->tell(Level::Warning, m_watch.trouble());
}

void LiveCallsPanel::showGrey(bool grey)
{
    const QPalette::ColorRole role = grey ? QPalette::PlaceholderText : QPalette::Text;
    if (m_table->palette().color(QPalette::Text) == palette().color(role))
        return;
    QPalette ink;
    if (grey)
        ink.setColor(QPalette::Text, palette().color(role));
    m_table->setPalette(ink);
}

QString LiveCallsPanel::whyFailed(const Error& error, const StationKnowledge& known) const
{
    QStringList sentences{Wording::of(error)};
    if (m_readAt)
        sentences << tr("Dernière lecture %1.").arg(Formats::age(m_clock.monotonic() - *m_readAt));
    if (known.status && known.status->lastWebhookAt) {
        sentences
            << tr("Dernier message de VAPI %1.").arg(Formats::age(known.now - *known.status->lastWebhookAt));
    }
    return sentences.join(' '_L1);
}

void LiveCallsPanel::askMenu(const QPoint& at)
{
    const CallId id = m_model.idAt(m_table->indexAt(at).row());
    if (!id.isEmpty())
        emit contextMenuRequested(m_table->viewport()->mapToGlobal(at), id);
}

} // namespace dispatch

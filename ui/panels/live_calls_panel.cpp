// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/live_calls_panel.h"

#include "ui/formats.h"
#include "ui/panels/call_table.h"
#include "ui/widgets/notice.h"
#include "ui/wording.h"

#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

LiveCallsPanel::LiveCallsPanel(CallSource& source, DeskLink& link, const Clock& clock, Theme theme,
    const QString& assistantPhone, QWidget* parent)
    : QWidget{parent}
    , m_model{source, link, clock}
    , m_emptyText{tr("Aucun appel en cours. L’assistant répond au %1.").arg(Formats::phone(assistantPhone))}
    , m_notice{new Notice{theme, this}}
    , m_table{new CallTable{m_model, theme, this}}
{
    setObjectName(u"livePanel"_s);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(6, 0, 6, 0);
    column->addWidget(m_notice);
    column->addWidget(m_table);
    m_table->setObjectName(u"liveCalls"_s);
    m_table->setAccessibleName(tr("Appels en cours"));
    m_table->fitColumns({u"xxxxP1"_s, u"15:04:05x"_s, Wording::of(LineState::Queued), u"Marie-Ève Tremblay"_s,
        Wording::callerOf({})});
    m_table->setEmptyText(tr("Chargement…"));
    connect(m_table, &CallTable::callChosen, this, &LiveCallsPanel::callChosen);
    connect(m_table, &CallTable::callActivated, this, &LiveCallsPanel::callActivated);
    connect(&m_model, &WindowedCallModel::updated, this, &LiveCallsPanel::showCalls);
    connect(&m_model, &WindowedCallModel::failureChanged, this, [this] {
        m_notice->tell(Level::Bad, m_model.failure() ? Wording::of(*m_model.failure()) : QString{});
    });
    connect(&m_second, &QTimer::timeout, this, &LiveCallsPanel::tick);
}

QSize LiveCallsPanel::sizeHint() const
{
    return {600, fontMetrics().height() * 9};
}

// Nothing to count, nothing to wake up for.
void LiveCallsPanel::showCalls()
{
    const int calls = m_model.rowCount();
    m_table->setEmptyText(m_emptyText);
    emit countChanged(calls);
    if (calls == 0)
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start(1000);
}

void LiveCallsPanel::tick()
{
    m_model.tick(m_table->firstVisibleRow(), m_table->lastVisibleRow());
}

} // namespace dispatch

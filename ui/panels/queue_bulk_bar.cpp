// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/queue_bulk_bar.h"

#include "ui/actions/call_availability.h"
#include "ui/formats.h"
#include "ui/widgets/flow_row.h"
#include "ui/wording.h"

#include <QLabel>
#include <QPushButton>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int buttonHeight = 26;

} // namespace

QueueBulkBar::QueueBulkBar(QWidget* parent)
    : QWidget{parent}
    , m_text{new QLabel{this}}
{
    setObjectName(u"queueBulkBar"_s);
    setAccessibleName(tr("Appels choisis"));
    auto* const row = new FlowRow{this};
    m_text->setObjectName(u"bulkText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setMinimumHeight(buttonHeight);
    row->addWidget(m_text);
    m_acknowledge = addButton(tr("Acquitter"), u"bulkAcknowledge"_s);
    m_done = addButton(tr("Marquer comme traités"), u"bulkDone"_s);
    QPushButton* const clear = addButton(tr("Ne garder qu’un appel"), u"bulkClear"_s);
    for (QPushButton* const button : {m_acknowledge, m_done, clear})
        row->addWidget(button);
    connect(m_acknowledge, &QPushButton::clicked, this, [this] { emit actRequested(u"call.acknowledge"_s); });
    connect(m_done, &QPushButton::clicked, this, [this] { emit actRequested(u"call.markDone"_s); });
    connect(clear, &QPushButton::clicked, this, &QueueBulkBar::clearRequested);
    hide();
}

QPushButton* QueueBulkBar::addButton(const QString& text, const QString& name)
{
    auto* const button = new QPushButton{text, this};
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setMinimumHeight(buttonHeight);
    return button;
}

void QueueBulkBar::showFor(const std::vector<Call>& calls)
{
    setVisible(calls.size() > 1);
    if (calls.size() < 2)
        return;
    const QString why = CallAvailability::whyNotTogether(calls);
    const QString count = tr("%1 appels choisis.").arg(Formats::count(static_cast<qint64>(calls.size())));
    m_text->setText(why.isEmpty() ? count : count + ' '_L1 + why);
    for (QPushButton* const button : {m_acknowledge, m_done}) {
        button->setEnabled(why.isEmpty());
        button->setToolTip(Wording::toolTip(why));
    }
}

} // namespace dispatch

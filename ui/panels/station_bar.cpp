// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/station_bar.h"

#include "ui/formats.h"
#include "ui/models/station_report.h"
#include "ui/widgets/status_lamp.h"

#include <QHBoxLayout>
#include <QLabel>

namespace dispatch {

using namespace Qt::StringLiterals;

StationBar::StationBar(DeskLink& link, const Clock& clock, Theme theme, QWidget* parent)
    : QStatusBar{parent}
    , m_link{link}
    , m_clock{clock}
    , m_theme{theme}
    , m_time{new QLabel{this}}
{
    setObjectName(u"stationBar"_s);
    setAccessibleName(tr("État de la réception"));
    setSizeGripEnabled(false);
    auto* const lamps = new QWidget{this};
    m_row = new QHBoxLayout{lamps};
    m_row->setContentsMargins(6, 0, 6, 0);
    m_row->setSpacing(14);
    m_row->addStretch(1);
    addWidget(lamps, 1);
    m_time->setObjectName(u"localTime"_s);
    m_time->setToolTip(tr("Heure locale, Montréal"));
    m_time->setContentsMargins(0, 0, 8, 0);
    addPermanentWidget(m_time);
    connect(&link, &DeskLink::statusMeasured, this, [this](const StationStatus& status) {
        m_status = status;
        m_heardAt = m_clock.monotonic();
        refresh();
    });
    connect(&link, &DeskLink::attachedChanged, this, &StationBar::refresh);
    connect(&m_second, &QTimer::timeout, this, &StationBar::refresh);
    m_second.start(1000);
    refresh();
}

void StationBar::refresh()
{
    const auto items = StationReport::of({.status = m_status,
        .sinceHeartbeat = m_status ? m_clock.monotonic() - m_heardAt : std::chrono::milliseconds{},
        .attached = m_link.isAttached(),
        .now = m_clock.now()});
    while (m_lamps.size() < items.size()) {
        m_lamps.push_back(new StatusLamp{m_theme, this});
        m_row->insertWidget(m_row->count() - 1, m_lamps.back());
    }
    for (size_t i = 0; i < m_lamps.size(); ++i) {
        if (i < items.size())
            m_lamps[i]->show(items[i]);
        m_lamps[i]->setVisible(i < items.size());
    }
    m_time->setText(Formats::sentenceTime(m_clock.now()));
    m_time->setAccessibleName(tr("Heure locale : %1").arg(m_time->text()));
}

} // namespace dispatch

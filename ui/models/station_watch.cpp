// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/station_watch.h"

#include "ui/formats.h"

namespace dispatch {

using namespace Qt::StringLiterals;

StationWatch::StationWatch(DeskLink& link, const Clock& clock, QObject* parent)
    : QObject{parent}
    , m_link{link}
    , m_clock{clock}
    , m_heardAt{clock.monotonic()}
{
    if (!link.isAttached())
        m_detachedAt = clock.now();
    connect(&link, &DeskLink::statusMeasured, this, &StationWatch::hear);
    connect(&link, &DeskLink::attachedChanged, this, &StationWatch::attach);
    connect(&m_second, &QTimer::timeout, this, &StationWatch::changed);
    m_second.start(1000);
}

StationKnowledge StationWatch::knowledge() const
{
    return {.status = m_status,
        .sinceHeartbeat = m_clock.monotonic() - m_heardAt,
        .attached = m_link.isAttached(),
        .now = m_clock.now()};
}

QString StationWatch::trouble() const
{
    const StationKnowledge known = knowledge();
    if (StationReport::isKnown(known) || StationReport::isStarting(known))
        return {};
    if (m_detachedAt) {
        return tr("Hors ligne depuis %1 (%2). Dernier état connu.")
            .arg(Formats::sentenceTime(*m_detachedAt), Formats::age(known.now - *m_detachedAt));
    }
    const QString why = StationReport::whyUnknown(known);
    return known.status ? why + ' '_L1 + tr("Dernier signe %1.").arg(Formats::age(known.sinceHeartbeat))
                        : why;
}

void StationWatch::hear(const StationStatus& status)
{
    m_status = status;
    m_heardAt = m_clock.monotonic();
    emit changed();
}

void StationWatch::attach(bool attached)
{
    if (attached)
        m_detachedAt.reset();
    else if (!m_detachedAt)
        m_detachedAt = m_clock.now();
    emit changed();
}

} // namespace dispatch

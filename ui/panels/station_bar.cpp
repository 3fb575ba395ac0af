// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/station_bar.h"

#include "ui/formats.h"
#include "ui/models/desk_person.h"
#include "ui/widgets/status_lamp.h"

#include <QHBoxLayout>
#include <QLabel>

namespace dispatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// An urgency has to be on the screen within this.
constexpr auto tooSlow = 1000ms;

} // namespace

StationBar::StationBar(DeskLink& link, const Clock& clock, QWidget* parent)
    : QStatusBar{parent}
    , m_watch{link, clock}
    , m_clock{clock}
    , m_sound{new StatusLamp{this}}
    , m_shelved{new StatusLamp{this}}
    , m_person{new StatusLamp{this}}
    , m_latency{new StatusLamp{this}}
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
    for (StatusLamp* const lamp : {m_sound, m_shelved, m_person, m_latency}) {
        lamp->setVisible(false);
        addPermanentWidget(lamp);
    }
    m_time->setObjectName(u"localTime"_s);
    m_time->setToolTip(tr("Heure locale, Montréal"));
    m_time->setContentsMargins(0, 0, 8, 0);
    addPermanentWidget(m_time);
    connect(m_sound, &StatusLamp::clicked, this, [this] { emit panelRequested(m_sound->item().dock); });
    connect(m_shelved, &StatusLamp::clicked, this, &StationBar::shelvedRequested);
    connect(m_person, &StatusLamp::clicked, this, &StationBar::personRequested);
    connect(m_latency, &StatusLamp::clicked, this, [this] { emit panelRequested(m_latency->item().dock); });
    connect(&m_watch, &StationWatch::changed, this, &StationBar::refresh);
    refresh();
}

void StationBar::watch(const DeskPerson& person)
{
    connect(&person, &DeskPerson::nameChanged, this, &StationBar::showPerson);
    showPerson(person.name());
}

void StationBar::watch(const LatencyMeter& meter)
{
    connect(&meter, &LatencyMeter::measured, this, [this](const Latency& latency) {
        m_latency->show(latencyItem(latency));
        m_latency->setVisible(true);
    });
    if (const auto latency = meter.latency()) {
        m_latency->show(latencyItem(*latency));
        m_latency->setVisible(true);
    }
}

void StationBar::watch(const OpenCounts& counts)
{
    const auto show = [this, &counts] { m_shelved->show(shelvedItem(counts.figures())); };
    connect(&counts, &OpenCounts::changed, this, show);
    show();
    m_shelved->setVisible(true);
}

void StationBar::setSoundTrouble(const QString& why)
{
    m_sound->show({.key = u"sound"_s,
        .level = Level::Bad,
        .text = tr("Son coupé"),
        .hint = why,
        .dock = u"dockHealth"_s});
    m_sound->setVisible(!why.isEmpty());
}

StatusItem StationBar::shelvedItem(const std::optional<OpenFigures>& figures)
{
    return {.key = u"shelved"_s,
        .level = figures ? Level::Notice : Level::Unknown,
        .text = figures ? tr("Reportées %1", "number of alarms").arg(Formats::count(figures->shelved))
                        : tr("Reportées : inconnu"),
        .hint = tr("Alarmes reportées, qui reviennent d’elles-mêmes. Cliquer pour les voir.")};
}

StatusItem StationBar::latencyItem(const Latency& latency)
{
    const bool slow = latency.p95 > tooSlow;
    QString hint
        = tr("De l’acceptation du webhook jusqu’à la ligne peinte dans la liste, sur les %1 derniers "
             "changements en vue.")
              .arg(Formats::count(latency.n));
    if (slow)
        hint += ' '_L1 + tr("C’est plus d’une seconde : fermer les autres programmes de ce poste.");
    return {.key = u"latency"_s,
        .level = slow ? Level::Warning : Level::Notice,
        .name = tr("Latence"),
        .text = tr("Latence p50 %1 ms · p95 %2 ms")
                    .arg(Formats::count(latency.median.count()), Formats::count(latency.p95.count())),
        .hint = hint,
        .dock = u"dockHealth"_s};
}

void StationBar::showPerson(const QString& name)
{
    m_person->show({.key = u"person"_s,
        .level = Level::Notice,
        .text = name,
        .hint = tr("Les notes et les prises en charge de ce poste portent ce nom.")});
    m_person->setVisible(!name.isEmpty());
}

StatusLamp* StationBar::addLamp()
{
    auto* const lamp = new StatusLamp{this};
    m_row->insertWidget(m_row->count() - 1, lamp);
    connect(lamp, &StatusLamp::clicked, this, [this, lamp] { emit panelRequested(lamp->item().dock); });
    return lamp;
}

void StationBar::refresh()
{
    const auto items = StationReport::of(m_watch.knowledge());
    while (m_lamps.size() < items.size())
        m_lamps.push_back(addLamp());
    for (size_t i = 0; i < m_lamps.size(); ++i) {
        if (i < items.size())
            m_lamps[i]->show(items[i]);
        m_lamps[i]->setVisible(i < items.size());
    }
    m_time->setText(Formats::sentenceTime(m_clock.now()));
    m_time->setAccessibleName(tr("Heure locale : %1").arg(m_time->text()));
}

} // namespace dispatch

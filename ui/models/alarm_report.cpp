// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/alarm_report.h"

#include "ui/formats.h"
#include "ui/wording.h"

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

//! Whole seconds, so that a countdown from two minutes begins with 2:00.
std::chrono::seconds secondsUntil(Instant at, Instant now)
{
    return std::chrono::ceil<std::chrono::seconds>(at - now);
}

} // namespace

// The worst first: without reception nothing urgent can come, and without a reading nothing is known of it.
StatusItem AlarmReport::state(const AlarmKnowledge& known)
{
    StatusItem item{.key = u"alarms"_s, .dock = u"dockHealth"_s};
    const StationKnowledge& station = known.station;
    const QString checked = known.age ? tr("vérifié %1").arg(Formats::age(*known.age)) : tr("jamais vérifié");
    if (StationReport::isKnown(station) && !station.status->listening) {
        item.level = Level::Bad;
        item.text = tr("Réception arrêtée.") + ' '_L1 + StationReport::whyStopped(*station.status);
    } else if (known.failure) {
        item.text = tr("Urgences : inconnu, %1.").arg(checked) + ' '_L1 + Wording::of(*known.failure);
    } else if (!station.attached) {
        item.level = Level::Warning;
        item.text
            = tr("Alarmes locales seulement, %1.").arg(checked) + ' '_L1 + StationReport::whyUnknown(station);
    } else if (!known.age || StationReport::isStarting(station)) {
        item.text = tr("Vérification des urgences…");
    } else if (!known.fresh) {
        item.text = tr("Urgences : inconnu, %1.").arg(checked);
    } else if (!StationReport::isKnown(station)) {
        item.text = tr("Urgences : inconnu, %1.").arg(checked) + ' '_L1 + StationReport::whyUnknown(station);
    } else {
        item.level = Level::Good;
        item.text = known.groups.empty() ? tr("Aucune urgence · %1", "when it was looked up").arg(checked)
                                         : tr("Urgences à acquitter · %1").arg(checked);
    }
    item.hint = tr("Urgences et appels municipaux que personne n’a encore acquittés, pris ou reportés.");
    return item;
}

std::vector<StatusItem> AlarmReport::notices(const AlarmKnowledge& known)
{
    std::vector<StatusItem> items;
    if (!known.soundTrouble.isEmpty()) {
        items.push_back({.key = u"sound"_s,
            .level = Level::Bad,
            .text = tr("Son coupé"),
            .hint = known.soundTrouble + ' '_L1 + tr("Une alarme se voit, mais ne s’entend pas."),
            .dock = u"dockHealth"_s});
    }
    for (const auto& item : {unattended(known), texts(known), flood(known), silence(known)}) {
        if (item)
            items.push_back(*item);
    }
    return items;
}

std::optional<StatusItem> AlarmReport::unattended(const AlarmKnowledge& known)
{
    if (!StationReport::isKnown(known.station) || known.station.status->attended)
        return std::nullopt;
    const auto& since = known.station.status->unattendedSince;
    return StatusItem{.key = u"unattended"_s,
        .level = Level::Warning,
        .text = since ? tr("Poste sans surveillance depuis %1").arg(Formats::sentenceTime(*since))
                      : tr("Poste sans surveillance"),
        .hint = tr("Aucune touche ni souris depuis 5 min, ou session verrouillée. Les étapes prévues pour un "
                   "poste vide s’appliquent aux urgences."),
        .dock = u"dockHealth"_s};
}

// Whoever waits for help of others has to know that none was called.
std::optional<StatusItem> AlarmReport::texts(const AlarmKnowledge& known)
{
    const bool isKnown = StationReport::isKnown(known.station);
    if (known.groups.empty() || !isKnown || known.station.status->textsConfigured)
        return std::nullopt;
    const QString none = tr("Personne ne sera avisé par texto : les textos ne sont pas configurés.");
    const QStringList roles = untold(known.groups);
    return StatusItem{.key = u"texts"_s,
        .level = Level::Warning,
        .text = roles.isEmpty() ? none : none + ' '_L1 + roles.join(u" · "_s),
        .hint = tr("Prévenir soi-même les personnes qui doivent l’être."),
        .dock = u"dockSms"_s};
}

std::optional<StatusItem> AlarmReport::flood(const AlarmKnowledge& known)
{
    if (known.flood == 0)
        return std::nullopt;
    return StatusItem{.key = u"flood"_s,
        .level = Level::Warning,
        .text = tr("Afflux : %1 appels").arg(Formats::count(known.flood)),
        .hint
        = tr("Alarmes nouvelles des 10 dernières minutes. Un même numéro tient sur une ligne, et le son "
             "ne revient que toutes les 20 s."),
        .dock = {}};
}

std::optional<StatusItem> AlarmReport::silence(const AlarmKnowledge& known)
{
    const Instant now = known.station.now;
    if (!known.silencedUntil || *known.silencedUntil <= now)
        return std::nullopt;
    const QString left = Formats::duration(secondsUntil(*known.silencedUntil, now));
    return StatusItem{.key = u"silence"_s,
        .level = Level::Warning,
        .text = tr("Silence %1", "time left").arg(left),
        .hint
        = tr("Le son est arrêté, rien d’autre. Une nouvelle urgence y met fin. Cliquer pour le rétablir.")};
}

QStringList AlarmReport::untold(const std::vector<AlarmGroup>& groups)
{
    QStringList roles;
    const auto add = [&roles](const Escalation& step) {
        const QString name = Formats::capitalised(Wording::role(step.role));
        if (step.state == notConfigured && !roles.contains(name))
            roles << name;
    };
    for (const AlarmGroup& group : groups) {
        for (const Call& call : group.calls)
            std::ranges::for_each(call.escalations, add);
    }
    for (QString& name : roles)
        name = tr("%1 : non avisé (non configuré)", "role that was to be told").arg(name);
    return roles;
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/station_report.h"

#include "ui/formats.h"
#include "ui/wording.h"

#include <algorithm>
#include <iterator>

namespace dispatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto refusedIsNews = 15min;
constexpr auto certificateSoon = std::chrono::days{30};
constexpr auto certificateUrgent = std::chrono::days{14};

//! Age of the last heartbeat: the older of two clocks, so that a clock set back never makes it young again.
std::chrono::milliseconds ageOf(const StationKnowledge& known)
{
    return std::max(known.sinceHeartbeat, known.now - known.status->measuredAt);
}

} // namespace

bool StationReport::isKnown(const StationKnowledge& known)
{
    return known.attached && known.status && ageOf(known) <= unknownAfter;
}

bool StationReport::isStarting(const StationKnowledge& known)
{
    return known.attached && !known.status && known.sinceHeartbeat <= unknownAfter;
}

QString StationReport::whyStopped(const StationStatus& status)
{
    const QString cause = status.receptionFault ? Wording::of(*status.receptionFault)
                                                : tr("Vérifier que le port est libre, puis redémarrer.");
    return tr("Aucun appel ne peut entrer.") + ' '_L1 + cause;
}

QString StationReport::whyUnknown(const StationKnowledge& known)
{
    if (!known.attached)
        return tr("Cette fenêtre n’est plus reliée à la réception des appels. Elle essaie de la joindre.");
    if (!known.status)
        return tr("La réception des appels n’a encore donné aucun signe de vie.");
    return tr("La réception des appels ne donne plus signe de vie. Vérifier qu’elle fonctionne.");
}

StatusItem StationReport::reception(const StationKnowledge& known)
{
    StatusItem item{.key = u"reception"_s};
    if (!known.status) {
        item.text = tr("Réception : inconnu");
        item.hint = whyUnknown(known);
        return item;
    }
    item.provenAt = known.status->measuredAt;
    const QString age = Formats::age(ageOf(known));
    if (!isKnown(known)) {
        item.text = tr("Réception : inconnu, dernier signe %1").arg(age);
        item.hint = whyUnknown(known);
        return item;
    }
    if (!known.status->listening) {
        item.level = Level::Bad;
        item.text = tr("Réception arrêtée");
        item.hint = whyStopped(*known.status);
        return item;
    }
    item.level = Level::Good;
    item.text = tr("Réception %1", "heartbeat age").arg(age);
    item.hint = tr("Les appels sont reçus à l’adresse %1.").arg(known.status->listenAddress);
    return item;
}

StatusItem StationReport::lastCall(const StationKnowledge& known)
{
    StatusItem item{.key = u"lastCall"_s, .level = isKnown(known) ? Level::Notice : Level::Unknown};
    const auto& at = known.status->lastWebhookAt;
    item.provenAt = at;
    item.text = at ? tr("Dernier message de VAPI %1").arg(Formats::age(known.now - *at))
                   : tr("Aucun message de VAPI depuis le démarrage");
    item.hint = at ? tr("Dernier message de VAPI accepté le %1.").arg(Formats::fullTime(*at))
                   : tr("VAPI n’a encore rien envoyé. Un appel d’essai le confirme.");
    return item;
}

std::optional<StatusItem> StationReport::certificate(const StationStatus& status, Instant now)
{
    if (!status.certificateExpiresAt)
        return std::nullopt;
    const auto left = *status.certificateExpiresAt - now;
    StatusItem item{.key = u"certificate"_s, .level = Level::Notice};
    item.hint = tr("Le certificat TLS est valable jusqu’au %1.")
                    .arg(Formats::fullTime(*status.certificateExpiresAt));
    if (left <= 0ms) {
        item.level = Level::Bad;
        item.text = tr("Certificat expiré");
        return item;
    }
    const qint64 days = std::chrono::floor<std::chrono::days>(left).count();
    item.text = tr("Certificat : reste %1 j").arg(days);
    if (left < certificateSoon)
        item.level = left < certificateUrgent ? Level::Bad : Level::Warning;
    return item;
}

StatusItem StationReport::company(const CompanyTrouble& trouble)
{
    StatusItem item{.key = u"company"_s, .level = Level::Warning, .hint = Wording::of(trouble)};
    if (!trouble.fault)
        item.text = tr("Fichier de l’entreprise illisible");
    else if (trouble.fault->key.isEmpty())
        item.text = tr("Fichier de l’entreprise fautif : ligne %1").arg(trouble.fault->line);
    else
        item.text = tr("Fichier de l’entreprise fautif : ligne %1, %2")
                        .arg(QString::number(trouble.fault->line), trouble.fault->key);
    return item;
}

std::vector<StatusItem> StationReport::troubles(const StationStatus& status, Instant now)
{
    std::vector<StatusItem> items;
    if (status.storeFailure) {
        items.push_back({.key = u"store"_s,
            .level = Level::Bad,
            .text = Wording::of(*status.storeFailure),
            .hint = Wording::of(*status.storeFailure)});
    }
    if (!status.authConfigured) {
        items.push_back({.key = u"secret"_s,
            .level = Level::Bad,
            .text = tr("Secret VAPI absent : tous les webhooks sont refusés"),
            .hint = tr("Définir DRAINFORTIN_VAPI_HMAC_SECRET ou l’entrée du trousseau, puis redémarrer.")});
    }
    if (status.lastRefusedAt) {
        const auto age = now - *status.lastRefusedAt;
        items.push_back({.key = u"refused"_s,
            .level = age < refusedIsNews ? Level::Warning : Level::Notice,
            .text = tr("Webhooks refusés, dernier %1").arg(Formats::age(age)),
            .hint = tr("Une signature manquait ou était fausse le %1. Comparer le secret avec celui de VAPI.")
                        .arg(Formats::fullTime(*status.lastRefusedAt))});
    }
    if (status.lowOnSpace) {
        items.push_back({.key = u"space"_s,
            .level = Level::Warning,
            .text = tr("Espace disque faible"),
            .hint = tr("Libérer de l’espace avant que les appels ne puissent plus être enregistrés.")});
    }
    if (status.companyTrouble)
        items.push_back(company(*status.companyTrouble));
    if (auto item = certificate(status, now))
        items.push_back(std::move(*item));
    return items;
}

std::vector<StatusItem> StationReport::of(const StationKnowledge& known)
{
    std::vector<StatusItem> items{reception(known)};
    if (known.status) {
        items.push_back(lastCall(known));
        std::vector<StatusItem> more = troubles(*known.status, known.now);
        std::ranges::move(more, std::back_inserter(items));
    }
    for (StatusItem& item : items)
        item.dock = u"dockHealth"_s;
    return items;
}

} // namespace dispatch

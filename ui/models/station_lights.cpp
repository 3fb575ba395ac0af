// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formats.h"
#include "ui/models/station_report.h"
#include "ui/wording.h"

#include <QFileInfo>

#include <iterator>

namespace dispatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// How long something that was seen to work is called good without having worked again.
constexpr auto proofHolds = 15min;

} // namespace

StatusItem StationReport::receptionLight(const StationStatus& status)
{
    StatusItem item{
        .key = u"reception"_s, .name = tr("Réception"), .provenAt = status.measuredAt, .dock = u"dockLog"_s};
    if (!status.listening) {
        item.level = Level::Bad;
        item.text = tr("Arrêtée");
        item.hint = whyStopped(status);
        return item;
    }
    item.level = Level::Good;
    item.text = tr("À l’écoute");
    item.hint = tr("Les appels sont reçus à l’adresse %1.").arg(status.listenAddress);
    return item;
}

// A message from VAPI would prove the tunnel, but nothing tells one that came round it.
StatusItem StationReport::tunnelLight()
{
    return {.key = u"tunnel"_s,
        .name = tr("Tunnel public"),
        .text = tr("Non mesuré"),
        .hint = tr("La console ne surveille pas encore l’adresse publique. Un appel d’essai la vérifie.")};
}

StatusItem StationReport::vapiLight(const StationStatus& status, Instant now)
{
    StatusItem item{.key = u"vapi"_s,
        .level = Level::Notice,
        .name = tr("VAPI"),
        .provenAt = status.lastWebhookAt,
        .dock = u"dockLive"_s};
    if (!status.authConfigured) {
        item.level = Level::Bad;
        item.text = tr("Secret absent, tout est refusé");
        item.hint = tr("Définir DRAINFORTIN_VAPI_HMAC_SECRET ou l’entrée du trousseau, puis redémarrer.");
        return item;
    }
    if (status.lastRefusedAt && status.lastRefusedAt > status.lastWebhookAt) {
        item.level = Level::Warning;
        item.text = tr("Dernier message refusé %1").arg(Formats::age(now - *status.lastRefusedAt));
        item.hint = tr("Une signature manquait ou était fausse. Comparer le secret avec celui de VAPI.");
        return item;
    }
    if (!status.lastWebhookAt) {
        item.level = Level::Unknown;
        item.text = tr("Aucun message depuis le démarrage");
        item.hint = tr("VAPI n’a encore rien envoyé. Un appel d’essai le confirme.");
        return item;
    }
    if (now - *status.lastWebhookAt < proofHolds)
        item.level = Level::Good;
    item.text = tr("Messages reçus et acceptés");
    item.hint = tr("Dernier message de VAPI accepté le %1.").arg(Formats::fullTime(*status.lastWebhookAt));
    return item;
}

StatusItem StationReport::storeLight(const StationStatus& status, Instant now)
{
    StatusItem item{
        .key = u"store"_s, .level = Level::Notice, .name = tr("Stockage"), .provenAt = status.lastCommitAt};
    if (status.storeFailure) {
        item.level = Level::Bad;
        item.text = tr("Enregistrement impossible");
        item.hint = Wording::of(*status.storeFailure);
        return item;
    }
    if (status.lowOnSpace) {
        item.level = Level::Warning;
        item.text = tr("Espace disque faible");
        item.hint = tr("Libérer de l’espace avant que les appels ne puissent plus être enregistrés.");
        return item;
    }
    item.text = status.lastCommitAt ? tr("Enregistrement sans erreur")
                                    : tr("Rien à enregistrer depuis le démarrage");
    item.hint = tr("Les appels sont enregistrés sur ce poste, et l’espace suffit.");
    if (status.lastCommitAt && now - *status.lastCommitAt < proofHolds)
        item.level = Level::Good;
    return item;
}

StatusItem StationReport::companyLight(const StationStatus& status)
{
    if (!status.companyTrouble) {
        return {.key = u"company"_s,
            .level = Level::Good,
            .name = tr("Fichier de l’entreprise"),
            .text = tr("En vigueur"),
            .hint = tr("Les services, les prix et les secteurs sont ceux que demandent les réglages."),
            .provenAt = status.measuredAt};
    }
    StatusItem item = company(*status.companyTrouble);
    item.name = tr("Fichier de l’entreprise");
    item.text = status.companyTrouble->fault
        ? tr("Fautif à la ligne %1").arg(status.companyTrouble->fault->line)
        : tr("Illisible");
    item.provenAt = status.measuredAt;
    item.folder = QFileInfo{status.companyTrouble->file}.path();
    return item;
}

StatusItem StationReport::certificateLight(const StationStatus& status, Instant now)
{
    StatusItem item
        = certificate(status, now)
              .value_or(StatusItem{.key = u"certificate"_s,
                  .text = tr("Non configuré"),
                  .hint = tr("La réception n’utilise pas de certificat TLS : le tunnel doit chiffrer.")});
    item.name = tr("Certificat");
    if (status.certificateExpiresAt)
        item.provenAt = status.measuredAt;
    if (status.listening && status.receptionFault) {
        item.level = std::max(item.level, Level::Warning);
        item.text = tr("Le nouveau certificat n’est pas utilisé");
        item.hint = Wording::of(*status.receptionFault);
    }
    return item;
}

std::vector<StatusItem> StationReport::missingParts()
{
    const QString missing = tr("Non configuré");
    return {{.key = u"supabase"_s,
                .name = tr("Supabase"),
                .text = missing,
                .hint = tr("Les appels restent sur ce poste. Rien n’est partagé avec la base centrale.")},
        {.key = u"twilio"_s,
            .name = tr("Twilio"),
            .text = missing,
            .hint = tr("Aucun texto ne part de cette console.")},
        {.key = u"sound"_s,
            .name = tr("Son"),
            .text = missing,
            .hint = tr("Les urgences se voient à l’écran seulement. Garder la fenêtre en vue.")}};
}

std::vector<StatusItem> StationReport::lights(const StationKnowledge& known)
{
    const StationStatus status = known.status.value_or(StationStatus{.authConfigured = true});
    std::vector<StatusItem> items{receptionLight(status), vapiLight(status, known.now),
        storeLight(status, known.now), companyLight(status), certificateLight(status, known.now)};
    for (StatusItem& item : items) {
        if (isKnown(known))
            continue;
        item.level = Level::Unknown;
        item.hint = whyUnknown(known);
        if (known.status) {
            item.text = tr("Inconnu. Dernier état : %1", "last known state").arg(item.text);
            continue;
        }
        item.text = isStarting(known) ? tr("Vérification…") : tr("Inconnu");
        item.provenAt.reset();
    }
    items.insert(items.begin() + 1, tunnelLight());
    std::vector<StatusItem> missing = missingParts();
    std::ranges::move(missing, std::back_inserter(items));
    return items;
}

} // namespace dispatch

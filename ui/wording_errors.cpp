// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording.h"

#include "core/base/instant.h"
#include "core/domain/intake/customer_value.h"
#include "ui/formats.h"
#include "ui/models/customer_entry.h"

namespace dispatch {

// Conflict of AssignCall: who has the call, and since when; both empty when nobody has it. Of MergeCall: the
// call that is itself merged.
QString Wording::conflict(const Error& error)
{
    if (error.args.isEmpty())
        return tr("Un autre poste a changé cet élément. Relire, puis recommencer.");
    if (error.args.size() == 1)
        return tr("Cet appel est lui-même fusionné avec un autre. Choisir l’appel qui est gardé.");
    const QString& holder = error.args.at(0);
    if (holder.isEmpty())
        return tr("Personne n’a plus cet appel. Rien n’a été changé : le prendre s’il le faut.");
    const auto since = fromIso(error.args.at(1));
    return since ? tr("Pris par %1 à %2. Rien n’a été changé ici.", "person, time")
                       .arg(holder, Formats::sentenceTime(*since))
                 : tr("Pris par %1. Rien n’a été changé ici.", "person").arg(holder);
}

QString Wording::unreadable(CustomerField field)
{
    switch (field) {
    case CustomerField::SpokenPhone:
        return tr("Ce numéro ne se compose pas. Écrire l’indicatif et le numéro, par exemple 450 280-3222.");
    case CustomerField::PostalCode:
        return tr("Ce n’est pas un code postal. Écrire par exemple H7L 3W8.");
    case CustomerField::Email:
        return tr("Ce n’est pas une adresse de courriel. Écrire par exemple nom@exemple.ca.");
    case CustomerField::Service:
        return tr("Ce service n’existe pas. Choisir dans la liste.");
    case CustomerField::Name:
    case CustomerField::Address:
    case CustomerField::Problem:
        return tr("Le texte est trop long. Écrire au plus %1 caractères.")
            .arg(Formats::count(longestCustomerValue(field)));
    }
    Q_UNREACHABLE();
}

// One case per code, and a code without a sentence does not compile.
QString Wording::of(const Error& error)
{
    const QString first = error.args.value(0);
    switch (error.code) {
    case ErrorCode::Malformed:
        return tr("Les données reçues sont illisibles. Vérifier la source.");
    case ErrorCode::Unsupported:
        return tr("Cette opération n’est pas prise en charge. Mettre la console à jour.");
    case ErrorCode::Unauthorized:
        return tr("La preuve d’identité manque ou est fausse. Vérifier le secret configuré.");
    case ErrorCode::Stale:
        return tr("La preuve d’identité est périmée. Vérifier l’horloge de l’ordinateur.");
    case ErrorCode::NotFound:
        return tr("Cet appel n’existe pas ou a été effacé. Choisir un autre appel.");
    case ErrorCode::Conflict:
        return conflict(error);
    case ErrorCode::Configuration:
        return tr("La configuration est fautive (%1). Corriger, puis redémarrer.")
            .arg(error.args.join(QStringLiteral(", ")));
    case ErrorCode::AlreadyRunning:
        return tr("Une autre console utilise déjà ce dossier : %1. La fermer, ou choisir un autre dossier.")
            .arg(first);
    case ErrorCode::Network:
        return tr("La réception des appels ne répond pas. Rien n’est perdu ici : réessayer quand elle est "
                  "revenue.");
    case ErrorCode::Timeout:
        return tr("La réponse tarde trop. Réessayer.");
    case ErrorCode::Rejected:
        return tr("La demande a été refusée. Vérifier le texte, puis réessayer.");
    case ErrorCode::Io:
        return tr("Un fichier ne se lit ou ne s’écrit pas : %1. Vérifier le disque et les droits.")
            .arg(first);
    case ErrorCode::StoreFull:
        return tr("Le disque est plein : les appels ne sont plus enregistrés. Libérer de l’espace.");
    case ErrorCode::StoreReadOnly:
        return tr("Les données sont en lecture seule : les appels ne sont plus enregistrés. Vérifier les "
                  "droits du dossier.");
    case ErrorCode::StoreLocked:
        return tr("Un autre programme retient les données. Le fermer.");
    case ErrorCode::StoreCorrupt:
        return tr("Les données sont endommagées. Restaurer une sauvegarde.");
    case ErrorCode::StoreNewer:
        return tr("Les données viennent d’une version plus récente. Mettre la console à jour.");
    case ErrorCode::StoreFailed:
        return tr("La base de données ne répond pas. Redémarrer la console; si l’erreur revient, consulter "
                  "le journal.");
    case ErrorCode::StoreClosed:
        return tr("La console s’arrête. Recommencer après le redémarrage.");
    }
    Q_UNREACHABLE();
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/company/company.h"
#include "ui/formats.h"
#include "ui/models/evidence_lines.h"
#include "ui/word_table.h"
#include "ui/wording.h"

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

//! contract.md, "Service keys".
constexpr std::array services{
    Named{"visite"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "Visite")},
    Named{"camera_inspection"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "Inspection par caméra")},
    Named{"debouchage"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "Débouchage")},
    Named{"racines_alesage"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "Alésage de racines")},
    Named{"drain_francais"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "Nettoyage de drain français")},
    Named{"installation_cheminee"_L1,
        QT_TRANSLATE_NOOP("dispatch::Wording", "Installation de cheminées d’accès")},
    Named{"gainage_premiere_visite"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "Première visite de gainage")},
    Named{"gainage"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "Gainage")},
    Named{"drain_toit"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "Drain de toit")},
    Named{"localisation_gps"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "Localisation GPS")},
    Named{"bac_retention"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "Bac de rétention")},
    Named{"montant_libre"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "Montant libre")},
    Named{"sous_dalle"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "Travaux sous la dalle")},
    Named{"plomberie_traditionnelle"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "Plomberie traditionnelle")},
    Named{"vacuum"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "Aspiration par camion")},
    Named{"fosse_septique"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "Fosse septique")},
    Named{"piscine"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "Piscine ou spa")},
    Named{"gouttiere"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "Gouttières")},
    Named{"vidage_bac"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "Vidage de bac ou de fosse de garage")},
    Named{"champ_epuration"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "Champ d’épuration")},
    Named{"puisard"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "Puisard")},
};

constexpr std::array zones{
    Named{"montreal"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "Montréal")},
    Named{"laval"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "Laval")},
    Named{"rive_sud"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "Rive-Sud")},
    Named{"rive_nord"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "Rive-Nord")},
    Named{"ouest_island"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "Ouest-de-l’Île")},
    Named{outOfZoneKey, QT_TRANSLATE_NOOP("dispatch::Wording", "Hors zone")},
};

//! What the rules of resources/urgency.json recognise, by the beginnings of their names: a rule that is
//! parted in two keeps its words. Of two beginnings that fit, the first in the table counts.
constexpr std::array signs{
    Named{"degat"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "dégât d’eau")},
    Named{"deborde"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "débordement ou refoulement")},
    Named{"urgence"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "urgence déclarée")},
    Named{"eau_en_mouvement"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "eau qui monte ou qui coule")},
    Named{"ca_coule"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "eau qui monte ou qui coule")},
    Named{"eau"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "eau dans le bâtiment")},
    Named{"beaucoup"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "beaucoup d’eau")},
    Named{"nappe"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "eau accumulée")},
    Named{"niveau"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "niveau d’eau élevé")},
    Named{"lieu"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "lieux trempés")},
    Named{"scene"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "signes d’inondation")},
    Named{"egout"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "drain ou tuyau qui rejette de l’eau")},
    Named{"recommence"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "dégât qui recommence")},
    Named{"municipal"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "client municipal")},
    Named{"ville"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "client municipal")},
    Named{"travaux"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "travaux majeurs")},
    Named{"racines"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "racines dans la conduite")},
    Named{"estimation"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "estimation élevée")},
};

//! "eau_dans_lieu" begins with the name "eau", "eaux_usees" does not.
bool beginsWith(const QString& rule, QLatin1StringView name)
{
    return rule.startsWith(name) && (rule.size() == name.size() || rule.at(name.size()) == '_'_L1);
}

//! \return null for a rule that the table does not know.
const char* signOf(const QString& rule)
{
    const auto found
        = std::ranges::find_if(signs, [&rule](const Named& row) { return beginsWith(rule, row.name); });
    return found == signs.end() ? nullptr : found->words;
}

QString withBlanks(QString key)
{
    return key.replace('_'_L1, ' '_L1);
}

//! What a partner does in place of the company, unless it is too far for anybody.
bool isReferred(const Call& call)
{
    return (call.service == "sous_dalle"_L1 || call.service == "plomberie_traditionnelle"_L1)
        && call.customer.zone != outOfZoneKey;
}

} // namespace

QString Wording::service(const QString& key)
{
    const char* const words = wordsIn(services, key);
    return words ? tr(words) : withBlanks(key);
}

QStringList Wording::serviceKeys()
{
    QStringList keys;
    keys.reserve(std::ssize(services));
    for (const Named& row : services)
        keys << row.name;
    return keys;
}

QString Wording::serviceOf(const Call& call)
{
    const QString name = service(call.service);
    if (name.isEmpty() || call.serviceAccepted.value_or(true))
        return name;
    return isReferred(call) ? tr("%1 (référé)", "service, passed on to a partner").arg(name)
                            : tr("%1 (refusé)", "service").arg(name);
}

QString Wording::zone(const QString& key)
{
    const char* const words = wordsIn(zones, key);
    return words ? tr(words) : withBlanks(key);
}

QString Wording::priceOf(const Call& call)
{
    if (!call.quotedMinCents)
        return {};
    const QString least = Formats::money(*call.quotedMinCents);
    if (!call.quotedMaxCents)
        return tr("à partir de %1 avant taxes", "price").arg(least);
    if (*call.quotedMaxCents == *call.quotedMinCents)
        return tr("%1 avant taxes", "price").arg(least);
    return tr("de %1 à %2 avant taxes", "price").arg(least, Formats::money(*call.quotedMaxCents));
}

bool Wording::isClaim(const PriorityReason& reason)
{
    return beginsWith(reason.rule, "tool"_L1) || beginsWith(reason.rule, "report"_L1);
}

QString Wording::reasonOf(const PriorityReason& reason)
{
    if (beginsWith(reason.rule, "person"_L1))
        return tr("choisi par une personne : %1", "priority; the person's words")
            .arg(reason.matched.join(", "_L1));
    if (beginsWith(reason.rule, "tool"_L1))
        return tr("d’après l’assistant");
    if (beginsWith(reason.rule, "report"_L1))
        return tr("d’après l’analyse de l’appel");
    const char* const sign = signOf(reason.rule);
    if (reason.matched.isEmpty())
        return sign ? tr(sign) : tr("aucun mot du client ne change l’urgence");
    QStringList quoted;
    quoted.reserve(reason.matched.size());
    for (const QString& words : reason.matched)
        quoted << tr("« %1 »", "words of the caller").arg(words);
    // whose words they are is not told here: the summary of the assistant is judged too
    const QString words = quoted.join(", "_L1);
    return sign ? tr("%1, mots reconnus : %2", "what was recognised, the words").arg(tr(sign), words)
                : tr("mots reconnus : %1").arg(words);
}

QString Wording::reasonOf(const Call& call)
{
    return call.priorityAuthor.isEmpty() ? reasonOf(call.priorityReason) : causeOf(call);
}

QString Wording::causeOf(const Call& call)
{
    if (!call.priorityAuthor.isEmpty())
        return tr("choisi par %1 : %2; selon l’assistant %3", "priority: person, words, priority")
            .arg(call.priorityAuthor, call.priorityReason.matched.join(", "_L1), code(call.machinePriority));
    const bool wordsOnly = !call.priorityReason.matched.isEmpty() && !signOf(call.priorityReason.rule)
        && !isClaim(call.priorityReason);
    return wordsOnly ? QString{} : reasonOf(PriorityReason{.rule = call.priorityReason.rule});
}

QString Wording::chosenBy(const Call& call)
{
    return call.priorityAuthor.isEmpty() ? QString{} : code(call.priority) + ' '_L1 + causeOf(call);
}

QString Wording::sourceOf(const QuotedWords& quoted)
{
    switch (quoted.from) {
    case QuotedWords::From::Caller:
        return tr("« %1 »", "words of the caller").arg(quoted.words);
    case QuotedWords::From::Summary:
        return tr("« %1 » — dans le résumé de l’assistant", "words").arg(quoted.words);
    case QuotedWords::From::Problem:
        return tr("« %1 » — dans le problème noté par l’assistant", "words").arg(quoted.words);
    case QuotedWords::From::Nowhere:
        return tr("« %1 » — absent de la transcription", "words").arg(quoted.words);
    }
    Q_UNREACHABLE();
}

QString Wording::takenBy(const Call& call)
{
    if (call.assignedTo.isEmpty())
        return {};
    return call.assignedAt
        ? tr("Pris par %1 à %2", "person, time").arg(call.assignedTo, Formats::sentenceTime(*call.assignedAt))
        : tr("Pris par %1", "person").arg(call.assignedTo);
}

QString Wording::followUpOf(const Call& call)
{
    return call.followUpAuthor.isEmpty()
        ? of(call.followUp)
        : tr("%1, marqué par %2", "follow-up, person").arg(of(call.followUp), call.followUpAuthor);
}

QString Wording::dueIn(Instant due, Instant now)
{
    using namespace std::chrono;
    const bool late = due < now;
    const qint64 total = floor<minutes>(late ? now - due : due - now).count();
    QString span;
    if (total < 1)
        span = tr("moins d’une minute");
    else if (total < 60)
        span = tr("%1 min", "minutes").arg(total);
    else if (total < 48 * 60)
        span = tr("%1 h %2 min", "hours, minutes").arg(total / 60).arg(total % 60);
    else
        span = tr("%1 j", "days").arg(total / (24 * 60));
    return late ? tr("en retard de %1").arg(span) : tr("dans %1").arg(span);
}

QStringList Wording::decisions(const Call& call)
{
    QStringList parts;
    if (call.callbackDueAt) {
        parts << tr("à rappeler avant le %1 à %2")
                     .arg(Formats::date(*call.callbackDueAt), Formats::sentenceTime(*call.callbackDueAt));
    }
    if (!call.service.isEmpty())
        parts << tr("service : %1").arg(serviceOf(call));
    if (!call.customer.zone.isEmpty())
        parts << tr("zone : %1").arg(zone(call.customer.zone));
    if (const QString price = priceOf(call); !price.isEmpty())
        parts << tr("prix annoncé : %1").arg(price);
    if (!call.window.isEmpty())
        parts << tr("délai annoncé : %1").arg(call.window);
    if (call.priorityReason != PriorityReason{})
        parts << tr("urgence : %1").arg(reasonOf(call));
    return parts;
}

} // namespace dispatch

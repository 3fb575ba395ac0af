// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/wire_names.h"
#include "ui/formats.h"
#include "ui/word_table.h"
#include "ui/wording.h"

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

//! The roles of resources/company.json.
constexpr std::array roles{
    Named{"owner"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "propriétaire")},
    Named{"plumbing_partner"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "partenaire de plomberie")},
    Named{"dispatcher"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "répartitrice")},
    Named{"on_call"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "personne de garde")},
    Named{"second"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "deuxième personne")},
};

//! contract.md, the only list of states.
constexpr std::array textStates{
    Named{"not_configured"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "non configuré")},
    Named{"queued"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "en file")},
    Named{"sending"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "en cours d’envoi")},
    Named{"accepted"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "accepté par Twilio")},
    Named{"sent"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "remis au réseau")},
    Named{"delivered"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "reçu par le téléphone")},
    Named{"undelivered"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "non livré")},
    Named{"failed"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "échec")},
    Named{"unknown"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "incertain")},
    Named{"blocked_opt_out"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "bloqué, client désabonné")},
    Named{"expired"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "périmé")},
    Named{"cancelled"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "annulé")},
    Named{"received"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "reçu")},
};

template <std::size_t N> QString namedOrPlain(const std::array<Named, N>& table, const QString& name)
{
    const char* const words = wordsIn(table, name);
    return words ? QCoreApplication::translate("dispatch::Wording", words)
                 : QString{name}.replace('_'_L1, ' '_L1);
}

//! What stands before and after the first \a mark; the second is empty without one.
std::pair<QString, QString> parted(const QString& text, QStringView mark)
{
    const qsizetype at = text.indexOf(mark);
    return at < 0 ? std::pair{text, QString{}} : std::pair{text.left(at), text.mid(at + mark.size())};
}

} // namespace

QString Wording::of(AlarmStage stage)
{
    switch (stage) {
    case AlarmStage::None:
        return tr("Aucune", "alarm");
    case AlarmStage::New:
        return tr("Nouvelle", "alarm");
    case AlarmStage::Acknowledged:
        return tr("Acquittée", "alarm");
    case AlarmStage::InHand:
        return tr("Prise en charge", "alarm");
    case AlarmStage::Shelved:
        return tr("Reportée", "alarm");
    case AlarmStage::Done:
        return tr("Terminée", "alarm");
    }
    Q_UNREACHABLE();
}

QString Wording::of(AlertChannel channel)
{
    switch (channel) {
    case AlertChannel::Text:
        return tr("par texto", "how somebody is told");
    case AlertChannel::Voice:
        return tr("par téléphone", "how somebody is told");
    case AlertChannel::Digest:
        return tr("par texto groupé", "how somebody is told: together with others");
    }
    Q_UNREACHABLE();
}

QString Wording::of(CallbackOutcome outcome)
{
    switch (outcome) {
    case CallbackOutcome::Appointment:
        return tr("Parlé – rendez-vous", "callback");
    case CallbackOutcome::Quote:
        return tr("Parlé – soumission", "callback");
    case CallbackOutcome::Voicemail:
        return tr("Boîte vocale", "callback");
    case CallbackOutcome::NoAnswer:
        return tr("Sans réponse", "callback");
    case CallbackOutcome::Busy:
        return tr("Occupé", "callback");
    case CallbackOutcome::WrongNumber:
        return tr("Mauvais numéro", "callback");
    case CallbackOutcome::Settled:
        return tr("Réglé ou annulé", "callback");
    case CallbackOutcome::Refused:
        return tr("Refusé – hors service", "callback");
    }
    Q_UNREACHABLE();
}

QString Wording::of(CustomerField field)
{
    switch (field) {
    case CustomerField::Name:
        return tr("Nom", "customer");
    case CustomerField::SpokenPhone:
        return tr("Numéro dicté", "customer");
    case CustomerField::Address:
        return tr("Adresse", "customer");
    case CustomerField::PostalCode:
        return tr("Code postal", "customer");
    case CustomerField::Email:
        return tr("Courriel", "customer");
    case CustomerField::Problem:
        return tr("Problème", "customer");
    case CustomerField::Service:
        return tr("Service", "customer");
    }
    Q_UNREACHABLE();
}

QString Wording::role(const QString& key)
{
    return namedOrPlain(roles, key);
}

QString Wording::quoted(const QString& words)
{
    return tr("« %1 »", "words of the caller").arg(words);
}

QString Wording::textState(const QString& state)
{
    return namedOrPlain(textStates, state);
}

QString Wording::moment(Instant at, Instant day)
{
    return Formats::date(at) == Formats::date(day)
        ? tr("à %1", "time").arg(Formats::sentenceTime(at))
        : tr("le %1 à %2", "date, time").arg(Formats::date(at), Formats::sentenceTime(at));
}

QString Wording::until(Instant at, Instant day)
{
    return Formats::date(at) == Formats::date(day)
        ? tr("jusqu’à %1", "time").arg(Formats::sentenceTime(at))
        : tr("jusqu’au %1 à %2", "date, time").arg(Formats::date(at), Formats::sentenceTime(at));
}

// "2026-11-22T15:04:00.000Z: the person's words"
QString Wording::shelved(const HistoryEntry& entry)
{
    const auto [moment, reason] = parted(entry.detail, u": ");
    const auto at = fromIso(moment);
    if (!at)
        return tr("Report de l’alarme annulé", "history");
    const QString span = Wording::until(*at, entry.at);
    return reason.isEmpty() ? tr("Alarme reportée %1", "history: until when").arg(span)
                            : tr("Alarme reportée %1 : %2", "history: until when, why").arg(span, reason);
}

// "text owner not_configured"
QString Wording::told(const HistoryEntry& entry)
{
    const QStringList parts = entry.detail.split(' '_L1);
    const auto channel = alertChannelOf(parts.value(0));
    const QString how = channel ? of(*channel) : parts.value(0);
    const QString who = role(parts.value(1));
    const QString state = textState(parts.value(2));
    return state.isEmpty() ? tr("À aviser : %1 %2", "history: role, how").arg(who, how)
                           : tr("À aviser : %1 %2 (%3)", "history: role, how, state").arg(who, how, state);
}

QString Wording::alarmed(const HistoryEntry& entry)
{
    if (entry.kind == "acknowledged"_L1)
        return tr("Alarme acquittée (%1)", "history: priority").arg(entry.detail);
    if (entry.kind == "shelved"_L1)
        return shelved(entry);
    if (entry.kind == "escalated"_L1)
        return told(entry);
    if (entry.kind == "silenced"_L1) {
        const auto at = fromIso(entry.detail);
        return at ? tr("Son coupé %1", "history: until when").arg(until(*at, entry.at)) : tr("Son coupé");
    }
    return {};
}

// "no_answer 2026-11-22T15:14:00.000Z", "appointment de 1 à 3 semaines", and the note on the lines below
QString Wording::calledBack(const HistoryEntry& entry)
{
    if (entry.detail.isEmpty())
        return tr("Résultat du rappel retiré", "history");
    const auto [head, note] = parted(entry.detail, u"\n");
    const auto [name, more] = parted(head, u" ");
    const auto outcome = callbackOutcomeOf(name);
    QString text = tr("Rappel : %1", "history: outcome").arg(outcome ? of(*outcome).toLower() : name);
    if (const auto next = fromIso(more))
        text += tr(", à retenter %1", "history: \"à 15 h 04\"").arg(moment(*next, entry.at));
    else if (!more.isEmpty())
        text += tr(", délai convenu %1", "history: \"de 1 à 3 semaines\"").arg(more);
    return note.isEmpty() ? text : tr("%1 : %2", "history: how a callback ended, note").arg(text, note);
}

// "postal_code: H7L 3W8"; without a value it was given back to the assistant
QString Wording::corrected(const HistoryEntry& entry)
{
    const auto [name, value] = parted(entry.detail, u": ");
    const auto field = customerFieldOf(name);
    const QString title = field ? of(*field).toLower() : name;
    if (!entry.detail.contains(u": "_s))
        return tr("Valeur de l’assistant reprise : %1", "history: field").arg(title);
    if (value.isEmpty())
        return tr("Valeur retirée : %1", "history: field").arg(title);
    QString shown = value;
    if (field == CustomerField::SpokenPhone)
        shown = Formats::phone(value);
    else if (field == CustomerField::Service)
        shown = service(value);
    return tr("Corrigé : %1 — %2", "history: field, the person's value").arg(title, shown);
}

QString Wording::worked(const HistoryEntry& entry)
{
    if (entry.kind == "callback-started"_L1) {
        return entry.detail.isEmpty()
            ? tr("Rappel commencé", "history")
            : tr("Rappel commencé au %1", "history: number").arg(Formats::phone(entry.detail));
    }
    if (entry.kind == "callback-ended"_L1)
        return calledBack(entry);
    if (entry.kind == "corrected"_L1)
        return corrected(entry);
    if (entry.kind == "entered"_L1)
        return tr("Appel saisi à la main", "history");
    return {};
}

} // namespace dispatch

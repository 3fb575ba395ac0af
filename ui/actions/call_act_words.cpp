// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/call_act.h"
#include "ui/formats.h"
#include "ui/models/callback_words.h"
#include "ui/wording.h"

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(dispatch::CallAct)

public:
    [[nodiscard]] static QString done(const AddNote& /*note*/, const CallAct& /*act*/, const QString& caller)
    {
        return tr("Note ajoutée : %1.").arg(caller);
    }

    [[nodiscard]] static QString done(const AssignCall& assign, const CallAct& act, const QString& caller)
    {
        if (assign.to.isEmpty())
            return tr("Libéré : %1.").arg(caller);
        if (assign.to != act.author)
            return tr("Confié à %1 : %2.").arg(assign.to, caller);
        if (act.before.assignedTo.isEmpty())
            return tr("Pris en charge : %1.").arg(caller);
        return tr("Repris de %1 : %2.").arg(act.before.assignedTo, caller);
    }

    [[nodiscard]] static QString done(const SetPriority& set, const CallAct& /*act*/, const QString& caller)
    {
        if (!set.priority)
            return tr("L’assistant décide de nouveau de l’urgence : %1.").arg(caller);
        return tr("Urgence changée pour %1 : %2.").arg(Wording::codeAndName(*set.priority), caller);
    }

    [[nodiscard]] static QString done(const MarkFollowUp& mark, const CallAct& /*act*/, const QString& caller)
    {
        if (!mark.followUp)
            return tr("L’assistant décide de nouveau du suivi : %1.").arg(caller);
        switch (*mark.followUp) {
        case FollowUp::None:
        case FollowUp::ToCallBack:
        case FollowUp::InProgress:
            return tr("Marqué à rappeler : %1.").arg(caller);
        case FollowUp::Done:
            return tr("Marqué comme traité : %1.").arg(caller);
        case FollowUp::Archived:
            return tr("Archivé : %1.").arg(caller);
        case FollowUp::Refused:
            return tr("Marqué comme refusé : %1.").arg(caller);
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] static QString done(const MergeCall& merge, const CallAct& /*act*/, const QString& caller)
    {
        return (merge.into.isEmpty() ? tr("Fusion défaite : %1.") : tr("Fusionné : %1.")).arg(caller);
    }

    [[nodiscard]] static QString done(
        const AcknowledgeAlarm& /*seen*/, const CallAct& /*act*/, const QString& caller)
    {
        return tr("Acquitté : %1.").arg(caller);
    }

    [[nodiscard]] static QString done(
        const ShelveAlarm& shelve, const CallAct& /*act*/, const QString& caller)
    {
        if (!shelve.until)
            return tr("N’est plus reporté : %1.").arg(caller);
        return tr("Reporté jusqu’à %1, %2 : %3.", "day, time, caller")
            .arg(Formats::weekday(*shelve.until), Formats::sentenceTime(*shelve.until), caller);
    }

    [[nodiscard]] static QString done(
        const StartCallback& /*start*/, const CallAct& /*act*/, const QString& caller)
    {
        return tr("Rappel commencé : %1.").arg(caller);
    }

    [[nodiscard]] static QString done(const EndCallback& end, const CallAct& /*act*/, const QString& caller)
    {
        if (!end.outcome)
            return tr("Le rappel continue : %1.").arg(caller);
        const QString outcome = CallbackWords::of(*end.outcome);
        if (!end.nextAt)
            return tr("%1 : %2.", "outcome, caller").arg(outcome, caller);
        return tr("%1 : %2. Prochain essai à %3.", "outcome, caller, time")
            .arg(outcome, caller, Formats::sentenceTime(*end.nextAt));
    }

    [[nodiscard]] static QString done(
        const CorrectCustomer& correct, const CallAct& /*act*/, const QString& caller)
    {
        return (correct.value ? tr("Fiche corrigée : %1.") : tr("Valeur de l’assistant rétablie : %1."))
            .arg(caller);
    }

    [[nodiscard]] static QString done(
        const EnterCall& /*enter*/, const CallAct& /*act*/, const QString& caller)
    {
        return tr("Appel enregistré : %1.").arg(caller);
    }

    [[nodiscard]] static QString done(
        const SilenceSound& silence, const CallAct& /*act*/, const QString& /*caller*/)
    {
        return tr("Son coupé jusqu’à %1.").arg(Formats::clock(silence.until));
    }

    [[nodiscard]] static QString takenBy(const QString& who, const QString& since, Instant now)
    {
        if (who.isEmpty())
            return tr("Quelqu’un vient de libérer cet appel. Recommencer.");
        const std::optional<Instant> at = fromIso(since);
        return at ? tr("Pris par %1 %2.", "who, how long ago").arg(who, Formats::age(now - *at))
                  : tr("Pris par %1.").arg(who);
    }

    [[nodiscard]] static QString conflict(const Action& action, const Error& error, Instant now)
    {
        if (std::holds_alternative<AssignCall>(action) || std::holds_alternative<StartCallback>(action))
            return takenBy(error.args.value(0), error.args.value(1), now);
        if (std::holds_alternative<MergeCall>(action))
            return tr("L’appel à conserver est lui-même fusionné avec un autre. Choisir celui-là.");
        if (std::holds_alternative<AcknowledgeAlarm>(action))
            return tr("Rien à acquitter : quelqu’un s’en est occupé entre-temps.");
        return Wording::of(error);
    }
};

} // namespace

QString CallAct::done() const
{
    const QString caller = Wording::callerOf(before);
    return std::visit(
        [this, &caller](const auto& action) { return Words::done(action, *this, caller); }, doing);
}

QString CallAct::refusal(const Action& action, const Error& error, Instant now)
{
    if (error.code == ErrorCode::Conflict)
        return Words::conflict(action, error, now);
    if (error.code == ErrorCode::Network || error.code == ErrorCode::Timeout)
        return tr("Rien n’est confirmé : la réception des appels ne répond pas. Recommencer quand elle est "
                  "revenue.");
    if (error.code == ErrorCode::Malformed && std::holds_alternative<ShelveAlarm>(action))
        return error.args.value(0) == "reason"_L1
            ? tr("Non reporté : il manque la raison.")
            : tr("Non reporté : c’est plus loin que ne le permet l’urgence, ou déjà passé.");
    return tr("Non enregistré. %1").arg(Wording::of(error));
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/call_availability.h"

#include "ui/actions/call_act.h"
#include "ui/models/callback_words.h"

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

QString CallAvailability::takeText(const Call& call, const QString& me)
{
    if (call.assignedTo.isEmpty())
        return tr("&Prendre en charge");
    if (call.assignedTo == me)
        return tr("&Libérer");
    return tr("R&eprendre de %1").arg(QString{call.assignedTo}.replace(u"&"_s, u"&&"_s));
}

// A mark that the rules made is worth confirming: a person's holds against whatever machines say later.
QString CallAvailability::whyNotMarked(const Call& call, FollowUp wanted)
{
    if (markOf(call) != wanted)
        return {};
    switch (wanted) {
    case FollowUp::None:
    case FollowUp::InProgress:
        return {};
    case FollowUp::ToCallBack:
        return tr("%1 l’a déjà marqué à rappeler.").arg(call.followUpAuthor);
    case FollowUp::Done:
        return tr("%1 l’a déjà marqué comme traité.").arg(call.followUpAuthor);
    case FollowUp::Archived:
        return tr("%1 l’a déjà archivé.").arg(call.followUpAuthor);
    case FollowUp::Refused:
        return tr("%1 l’a déjà marqué comme refusé.").arg(call.followUpAuthor);
    }
    Q_UNREACHABLE();
}

std::optional<FollowUp> CallAvailability::markMadeBy(QLatin1StringView id)
{
    if (id == "call.markToCallBack"_L1)
        return FollowUp::ToCallBack;
    if (id == "call.markDone"_L1)
        return FollowUp::Done;
    if (id == "call.markArchived"_L1)
        return FollowUp::Archived;
    return id == "call.markRefused"_L1 ? std::optional{FollowUp::Refused} : std::nullopt;
}

// What is urgent is looked at one by one (ui.md, A4).
QString CallAvailability::whyNotTogether(const std::vector<Call>& calls)
{
    const bool urgent = std::ranges::any_of(calls,
        [](const Call& call) { return call.priority == Priority::P1 || call.priority == Priority::P2; });
    return urgent ? tr("Les appels P1 et P2 se traitent un par un : les retirer du choix.") : QString{};
}

QString CallAvailability::whyNoOutcome(const Call& call)
{
    if (!call.mergedInto.isEmpty())
        return tr("Cet appel est fusionné : ouvrez celui qui est conservé.");
    return call.lineState == LineState::Ended ? QString{} : tr("L’appel est encore en cours.");
}

QString CallAvailability::whyNotCallBack(const Call& call, const Asker& asker)
{
    if (QString why = whyNoOutcome(call); !why.isEmpty())
        return why;
    if (call.customer.phone.isEmpty() && call.customer.spokenPhone.isEmpty())
        return tr("Aucun numéro à rappeler : l’appelant a masqué le sien.");
    if (!callbackSince(call, asker.now))
        return {};
    const QString& who = call.openAttempt()->author;
    return who == asker.me ? tr("Rappel en cours : notez d’abord le résultat.")
                           : tr("%1 rappelle déjà ce client.").arg(who);
}

QString CallAvailability::whyNoAlarm(const Call& call)
{
    const bool waits = isOpen(call.followUp) || call.lineState != LineState::Ended;
    return waits ? QString{} : tr("Cet appel n’attend personne.");
}

QString CallAvailability::whyNotMerge(bool merges, const Call& call)
{
    const bool merged = !call.mergedInto.isEmpty();
    if (merges)
        return merged ? tr("Déjà fusionné : défaites d’abord la fusion.") : QString{};
    return merged ? QString{} : tr("Cet appel n’est pas fusionné.");
}

QString CallAvailability::whyNot(QLatin1StringView id, const Call& call, const Asker& asker)
{
    if (id == "call-back"_L1)
        return whyNotCallBack(call, asker);
    if (id.startsWith("outcome"_L1))
        return whyNoOutcome(call);
    if (id == "call.acknowledge"_L1 || id == "shelve"_L1)
        return whyNoAlarm(call);
    if (id == "call.priorityAuto"_L1)
        return call.priorityAuthor.isEmpty() ? tr("L’assistant décide déjà.") : QString{};
    if (const auto mark = markMadeBy(id))
        return whyNotMarked(call, *mark);
    if (id == "call.merge"_L1 || id == "call.unmerge"_L1)
        return whyNotMerge(id == "call.merge"_L1, call);
    if (id == "call.copyNumber"_L1)
        return call.customer.phone.isEmpty() ? tr("L’appelant a masqué son numéro.") : QString{};
    return {};
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording.h"

#include "core/domain/wire_names.h"
#include "ui/formats.h"

namespace dispatch {

using namespace Qt::StringLiterals;

QString Wording::of(LineState state)
{
    switch (state) {
    case LineState::Queued:
        return tr("En attente", "line state");
    case LineState::Ringing:
        return tr("Sonne", "line state");
    case LineState::InProgress:
        return tr("En cours", "line state");
    case LineState::Forwarding:
        return tr("Transfert en cours", "line state");
    case LineState::Ended:
        return tr("Terminé", "line state");
    }
    Q_UNREACHABLE();
}

QString Wording::of(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Completed:
        return tr("Terminé", "outcome");
    case Outcome::Abandoned:
        return tr("Abandonné", "outcome");
    case Outcome::Failed:
        return tr("Échec technique", "outcome");
    case Outcome::Transferred:
        return tr("Transféré", "outcome");
    case Outcome::Missed:
        return tr("Manqué", "outcome");
    }
    Q_UNREACHABLE();
}

QString Wording::of(FollowUp followUp)
{
    switch (followUp) {
    case FollowUp::None:
        return tr("Aucun", "follow-up");
    case FollowUp::ToCallBack:
        return tr("À rappeler", "follow-up");
    case FollowUp::InProgress:
        return tr("Rappel en cours", "follow-up");
    case FollowUp::Done:
        return tr("Traité", "follow-up");
    case FollowUp::Archived:
        return tr("Archivé", "follow-up");
    case FollowUp::Refused:
        return tr("Refusé", "follow-up");
    }
    Q_UNREACHABLE();
}

QString Wording::of(Speaker speaker)
{
    return speaker == Speaker::User ? tr("Client", "speaker") : tr("Paul", "speaker: the assistant");
}

QString Wording::of(Priority priority)
{
    switch (priority) {
    case Priority::P1:
        return tr("Urgence", "priority");
    case Priority::P2:
        return tr("Municipal", "priority");
    case Priority::P3:
        return tr("Majeur", "priority");
    case Priority::P4:
        return tr("Standard", "priority");
    }
    Q_UNREACHABLE();
}

QString Wording::code(Priority priority)
{
    return wireName(priority);
}

QString Wording::codeAndName(Priority priority)
{
    return code(priority) + QChar::Nbsp + of(priority);
}

QString Wording::stateOf(const Call& call)
{
    return call.outcome ? of(*call.outcome) : of(call.lineState);
}

QString Wording::callerOf(const Call& call)
{
    if (!call.customer.name.isEmpty())
        return call.customer.name;
    return call.customer.phone.isEmpty() ? tr("Numéro masqué") : Formats::phone(call.customer.phone);
}

QString Wording::author(const QString& who)
{
    if (who == "vapi"_L1)
        return tr("VAPI", "author");
    if (who == "paul"_L1)
        return tr("Paul", "author: the assistant");
    return who == "system"_L1 ? tr("Console", "author: this program") : who;
}

QString Wording::sentence(const Call& call)
{
    QStringList parts{codeAndName(call.priority), stateOf(call), callerOf(call)};
    if (!call.customer.name.isEmpty() && !call.customer.phone.isEmpty())
        parts << Formats::phone(call.customer.phone);
    parts
        << tr("reçu le %1 à %2").arg(Formats::date(call.listedAt()), Formats::sentenceTime(call.listedAt()));
    if (const auto length = call.durationSeconds())
        parts << tr("durée %1").arg(Formats::sentenceDuration(std::chrono::seconds{*length}));
    if (call.followUp != FollowUp::None)
        parts << tr("suivi : %1").arg(followUpOf(call));
    if (!call.assignedTo.isEmpty())
        parts << takenBy(call);
    if (!call.mergedInto.isEmpty())
        parts << tr("fusionné avec un autre appel");
    parts << decisions(call);
    if (!call.lastWords.isEmpty())
        parts << tr("derniers mots : %1").arg(call.lastWords);
    return parts.join(", "_L1);
}

QString Wording::toolTip(const QString& text)
{
    return text.isEmpty() ? QString{} : "<span>"_L1 + text.toHtmlEscaped() + "</span>"_L1;
}

} // namespace dispatch

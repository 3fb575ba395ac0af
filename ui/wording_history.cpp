// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording.h"

#include "core/domain/wire_names.h"
#include "ui/word_table.h"

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array reasons{
    Named{"customer-ended-call"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "Le client a raccroché")},
    Named{"assistant-ended-call"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "Paul a terminé l’appel")},
    Named{"assistant-said-end-call-phrase"_L1,
        QT_TRANSLATE_NOOP("dispatch::Wording", "Paul a salué le client et terminé l’appel")},
    Named{"assistant-ended-call-after-message-spoken"_L1,
        QT_TRANSLATE_NOOP("dispatch::Wording", "Paul a terminé l’appel après son message")},
    Named{"assistant-ended-call-with-hangup-task"_L1,
        QT_TRANSLATE_NOOP("dispatch::Wording", "Paul a terminé l’appel")},
    Named{"assistant-forwarded-call"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "Paul a transféré l’appel")},
    Named{"assistant-request-returned-forwarding-phone-number"_L1,
        QT_TRANSLATE_NOOP("dispatch::Wording", "Appel dirigé vers un numéro de téléphone")},
    Named{"manually-canceled"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "Appel annulé à la main")},
    Named{"silence-timed-out"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "Silence trop long sur la ligne")},
    Named{"exceeded-max-duration"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "Durée maximale atteinte")},
    Named{"customer-busy"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "La ligne du client était occupée")},
    Named{"customer-did-not-answer"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "Le client n’a pas répondu")},
    Named{"customer-did-not-give-microphone-permission"_L1,
        QT_TRANSLATE_NOOP("dispatch::Wording", "Le client n’a pas permis l’usage du micro")},
    Named{"voicemail"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "Boîte vocale")},
    Named{"call.in-progress.twilio-completed-call"_L1,
        QT_TRANSLATE_NOOP("dispatch::Wording", "La ligne a été fermée par Twilio")},
    Named{"call.in-progress.sip-completed-call"_L1,
        QT_TRANSLATE_NOOP("dispatch::Wording", "La ligne a été fermée")},
    Named{"vonage-completed"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "La ligne a été fermée")},
    Named{"call-deleted"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "Appel effacé chez VAPI")},
    Named{"call.forwarding.operator-busy"_L1,
        QT_TRANSLATE_NOOP("dispatch::Wording", "Transfert impossible, ligne occupée")},
    Named{"call.forwarding.no-answer"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "Transfert sans réponse")},
    Named{"customer-ended-call-before-warm-transfer"_L1,
        QT_TRANSLATE_NOOP("dispatch::Wording", "Le client a raccroché avant le transfert")},
    Named{"customer-ended-call-during-transfer"_L1,
        QT_TRANSLATE_NOOP("dispatch::Wording", "Le client a raccroché pendant le transfert")},
    Named{"call.in-progress.error-transfer-failed"_L1,
        QT_TRANSLATE_NOOP("dispatch::Wording", "Le transfert a échoué")},
    Named{"call.ringing.sip-inbound-caller-hungup-before-call-connect"_L1,
        QT_TRANSLATE_NOOP("dispatch::Wording", "Le client a raccroché avant la réponse")},
    Named{"assistant-request-failed"_L1,
        QT_TRANSLATE_NOOP("dispatch::Wording", "La console n’a pas pu fournir l’assistant")},
    Named{
        "assistant-not-found"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "Assistant introuvable chez VAPI")},
};

constexpr std::array tools{
    Named{"validateServiceRequest"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "Vérification du service")},
    Named{"calculateQuote"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "Estimation du prix")},
    Named{"classifyPriority"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "Classement de l’urgence")},
    Named{"evaluateScheduling"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "Choix d’une plage de passage")},
    Named{"sendSMSAlert"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "Alerte à l’équipe")},
    Named{"checkServiceArea"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "Vérification du secteur")},
    Named{"collectCustomerInfo"_L1, QT_TRANSLATE_NOOP("dispatch::Wording", "Coordonnées du client")},
};

} // namespace

QString Wording::endedReason(const QString& reason)
{
    if (reason.isEmpty())
        return {};
    if (const char* const words = wordsIn(reasons, reason))
        return tr(words);
    return tr("motif : %1", "VAPI's ended reason, unknown to us").arg(reason);
}

QString Wording::tool(const QString& name)
{
    const char* const words = wordsIn(tools, name);
    return words ? tr(words) : name;
}

QString Wording::assigned(const HistoryEntry& entry)
{
    if (entry.detail.isEmpty())
        return tr("Libéré", "history: nobody has the call");
    return entry.detail == entry.who ? tr("Pris en charge", "history: the person took the call")
                                     : tr("Confié à %1", "history: to another person").arg(entry.detail);
}

// "P1: the person's words"
QString Wording::chosen(const HistoryEntry& entry)
{
    const qsizetype colon = entry.detail.indexOf(u':');
    if (colon < 0)
        return tr("Urgence laissée à l’assistant", "history");
    return tr("Urgence %1 : %2", "history: priority, the person's words")
        .arg(entry.detail.left(colon), entry.detail.mid(colon + 1).trimmed());
}

QString Wording::marked(const HistoryEntry& entry)
{
    if (entry.detail.isEmpty())
        return tr("Suivi laissé à l’assistant", "history");
    const auto followUp = dispatch::followUpOf(entry.detail);
    return tr("Marqué : %1", "history: follow-up").arg(followUp ? of(*followUp).toLower() : entry.detail);
}

QString Wording::done(const HistoryEntry& entry)
{
    if (entry.kind == "assigned"_L1)
        return assigned(entry);
    if (entry.kind == "priority"_L1)
        return chosen(entry);
    if (entry.kind == "follow-up"_L1)
        return marked(entry);
    if (entry.kind == "merged"_L1)
        return entry.detail.isEmpty() ? tr("Fusion annulée", "history") : tr("Fusionné", "history");
    const QString alarm = alarmed(entry);
    return alarm.isEmpty() ? worked(entry) : alarm;
}

QString Wording::history(const HistoryEntry& entry)
{
    if (const QString act = done(entry); !act.isEmpty())
        return act;
    if (entry.kind == "status"_L1) {
        const auto state = lineStateOf(QString{entry.detail}.replace('-'_L1, '_'_L1));
        return tr("État de la ligne : %1").arg(state ? of(*state) : entry.detail);
    }
    if (entry.kind == "tool"_L1)
        return tr("Outil utilisé : %1").arg(tool(entry.detail));
    if (entry.kind == "report"_L1) {
        return entry.detail.isEmpty() ? tr("Rapport de fin d’appel")
                                      : tr("Rapport de fin d’appel : %1").arg(endedReason(entry.detail));
    }
    if (entry.kind == "note"_L1)
        return tr("Note : %1").arg(entry.detail);
    if (entry.kind == "removed"_L1)
        return tr("Appel effacé chez VAPI");
    if (entry.kind == "transcript"_L1)
        return tr("Paroles : %1").arg(entry.detail);
    if (entry.kind == "speech"_L1)
        return tr("Prise de parole : %1").arg(entry.detail);
    return tr("Message reçu : %1").arg(entry.detail.isEmpty() ? entry.kind : entry.detail);
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/plain_words.h"
#include "core/domain/pricing/pricing.h"
#include "core/domain/tools/tool_decisions.h"
#include "core/domain/wire_names.h"
#include "core/vapi/tool_question.h"
#include "core/vapi/tool_wording.h"

#include <QRegularExpression>

namespace dispatch {

using namespace Qt::StringLiterals;

// The tools about when and how fast: classifyPriority, evaluateScheduling, sendSMSAlert.

namespace {

constexpr qsizetype longestEcho = 80;

//! Why, in words that Paul can follow; empty for the default.
QString reasonInWords(const PriorityReason& reason)
{
    if (!reason.matched.isEmpty())
        return u"« %1 »"_s.arg(shortened(reason.matched.join(u", "_s), longestEcho));
    if (reason.rule == "tool_claim"_L1)
        return u"signalée ainsi"_s;
    if (reason.rule == "tool_estimate"_L1)
        return u"estimation élevée"_s;
    return reason.rule == "tool_service"_L1 ? u"travaux majeurs"_s : u"demande courante"_s;
}

QString advice(Priority priority)
{
    return priority == Priority::P1
        ? u"Rassure le client, confirme son numéro et son adresse; une personne va le rappeler en priorité."_s
        : u"Continue de prendre ses renseignements; l'équipe va le rappeler."_s;
}

bool hasNothingToJudge(const ToolInput& input)
{
    return input.description.isEmpty() && input.service.isEmpty() && !input.priority && !input.urgent
        && !input.amountCents;
}

//! "demain", "le 12", "à 8 h", "mardi matin", "2026-03-04": a moment that nobody may promise.
bool namesMoment(const QString& preference)
{
    static const QRegularExpression moment{
        u"\\d|\\b(?:demain|aujourd hui|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|midi|"
        "apres midi|soir|nuit|heures?|jour|date|semaine|janvier|fevrier|mars|avril|mai|juin|juillet|aout|"
        "septembre|octobre|novembre|decembre|maintenant|tout de suite|bientot|today|tomorrow|tonight|now|"
        "monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening|week|asap)"_s};
    return moment.match(plain(preference)).hasMatch();
}

QString windowSentence(const Service& service, const QString& window, Priority priority)
{
    if (window.isEmpty())
        return u"Le délai pour ce service (%1) sera confirmé par l'équipe au rappel: n'en promets aucun."_s
            .arg(service.name);
    if (priority == Priority::P1)
        return u"Urgence: ce sera %1. Dis au client qu'une personne va le rappeler en priorité."_s.arg(
            window);
    return u"Délai habituel (%1): %2. Dis au client que l'équipe va confirmer en le rappelant."_s.arg(
        service.name, figuresInWords(window));
}

QString rolesInWords(const Company& company, const QStringList& roles)
{
    QStringList names;
    names.reserve(roles.size());
    for (const QString& key : roles) {
        const TeamRole* role = company.role(key);
        names += role ? role->name : key;
    }
    return names.join(u", "_s);
}

} // namespace

ToolWords priorityWords(const ToolQuestion& question)
{
    if (hasNothingToJudge(question.input))
        return {.error = u"Il manque la description. Demande au client ce qui se passe, puis réessaie."_s};
    const Urgency urgency = urgencyOf(question.rules, question.input);
    return {.result = u"Priorité %1 (%2): %3. %4"_s.arg(wireName(urgency.priority),
                question.rules.company.clock(urgency.priority).name, reasonInWords(urgency.reason),
                advice(urgency.priority))};
}

ToolWords scheduleWords(const ToolQuestion& question)
{
    const Company& company = question.rules.company;
    const Service* service = company.service(question.facts.service);
    const QString refusal = namesMoment(question.input.preference)
        ? u"Dis gentiment au client qu'on ne peut pas lui promettre de moment précis; sa préférence est notée. "_s
        : QString{};
    if (!service)
        return {.error = refusal + whichService(company)};
    if (service->standing != ServiceStanding::Offered)
        return {.result = declined(company, *service)};
    if (question.facts.zone == outOfZoneKey)
        return {.result = tooFar()};
    const Priority priority = urgencyOf(question.rules, question.input).priority;
    return {.result = refusal + windowSentence(*service, question.facts.window, priority)};
}

ToolWords alertWords(const ToolQuestion& question)
{
    const std::optional<AlertRequest>& alert = question.facts.alert;
    if (!alert)
        return {
            .error = u"Il manque le nom, le numéro ou le problème du client. Demande-les, puis réessaie."_s};
    const bool unreadable = question.facts.phone.isEmpty() && !question.input.phone.isEmpty();
    const QString phone = unreadable
        ? u" Le numéro de téléphone n'est pas valide: redemande-le, chiffre par chiffre."_s
        : QString{};
    return {.result = u"Alerte %1 enregistrée pour l'équipe (%2). Dis au client que sa demande est notée et "
                      u"qu'une personne va le rappeler.%3"_s.arg(wireName(alert->priority),
                          rolesInWords(question.rules.company, alert->roles), phone)};
}

} // namespace dispatch

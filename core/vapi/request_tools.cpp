// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/intake/speech_words.h"
#include "core/domain/pricing/pricing.h"
#include "core/domain/tools/tool_decisions.h"
#include "core/domain/wire_names.h"
#include "core/vapi/tool_question.h"
#include "core/vapi/tool_wording.h"

namespace dispatch {

using namespace Qt::StringLiterals;

// The tools that take down who asks for what: validateServiceRequest, collectCustomerInfo.

namespace {

constexpr qsizetype longestEcho = 80; // of what the caller said, in the answer

//! The first of the facts that every request needs and that is not there (domain.md §4.7): one at a time.
QString nextQuestion(const ToolQuestion& question)
{
    const CallFacts& facts = question.facts;
    if (facts.name.isEmpty())
        return u"Demande son nom complet, si tu ne l'as pas encore."_s;
    if (facts.phone.isEmpty() && !question.input.phone.isEmpty())
        return u"Le numéro de téléphone n'est pas valide: redemande-le, chiffre par chiffre."_s;
    if (facts.phone.isEmpty())
        return u"Demande son numéro de téléphone, si tu ne l'as pas encore."_s;
    if (facts.address.isEmpty())
        return u"Demande l'adresse des travaux, avec le code postal."_s;
    if (facts.postalCode.isEmpty())
        return u"Demande le code postal de l'adresse."_s;
    if (facts.service.isEmpty())
        return u"Demande quel service il lui faut."_s;
    if (facts.problem.isEmpty())
        return u"Demande de décrire le problème."_s;
    return u"Il ne manque aucun renseignement."_s;
}

//! What becomes of the service, or empty when none is known.
QString decision(const ToolQuestion& question, const Service* service)
{
    const Company& company = question.rules.company;
    if (service && service->standing != ServiceStanding::Offered)
        return declined(company, *service);
    if (question.facts.zone == outOfZoneKey)
        return tooFar();
    if (!service)
        return {};
    const Zone* zone = company.zone(question.facts.zone);
    return u"Service accepté: %1%2."_s.arg(service->name, zone ? u", secteur "_s + zone->name : QString{});
}

//! A request that nobody turns away, even where the service is refused.
QString emergency(bool declinedToo)
{
    return declinedToo
        ? u"Comme c'est une urgence, la demande est quand même enregistrée P1: dis-lui qu'une personne "
          u"va le rappeler."_s
        : u"C'est une urgence, enregistrée P1: rassure le client, une personne va le rappeler en priorité."_s;
}

QString spokenAddress(const CallFacts& facts)
{
    const QString code = postalCodeInWords(facts.postalCode);
    return code.isEmpty() ? u"Adresse notée. Demande le code postal."_s
                          : u"Adresse notée. Fais confirmer le code postal: %1."_s.arg(code);
}

//! \a words read back to the caller, or \a error when nothing was understood.
ToolWords confirmed(const QString& what, const QString& words, const QString& error)
{
    if (words.isEmpty())
        return {.error = error};
    return {.result = u"%1 Fais confirmer: %2."_s.arg(what, words)};
}

ToolWords collectedUrgency(const ToolQuestion& question, const ToolInput& noted)
{
    const Urgency urgency = urgencyOf(question.rules, noted);
    const bool told = noted.urgent.has_value() || noted.priority.has_value();
    if (urgency.priority == Priority::P1)
        return {.result = emergency(false)};
    if (!told && urgency.priority == Priority::P4)
        return {.error = u"L'urgence n'est pas claire. Demande au client si de l'eau coule ou refoule en ce "
                         u"moment."_s};
    return {.result = u"Priorité %1 notée. Passe à la question suivante."_s.arg(wireName(urgency.priority))};
}

ToolWords collectedProblem(const ToolQuestion& question, const ToolInput& noted)
{
    const bool urgent = urgencyOf(question.rules, noted).priority == Priority::P1;
    return {
        .result = u"Problème noté. "_s + (urgent ? emergency(false) : u"Passe à la question suivante."_s)};
}

ToolWords collectedService(const ToolQuestion& question)
{
    const Company& company = question.rules.company;
    const Service* service = company.service(question.facts.service);
    if (!service)
        return {.error = whichService(company)};
    return {.result = decision(question, service)};
}

ToolWords collectedPlace(const ToolQuestion& question)
{
    const Zone* zone = question.rules.company.zone(question.facts.zone);
    if (question.facts.zone == outOfZoneKey)
        return {.result = tooFar()};
    if (!zone)
        return {.error = u"Ce secteur n'est pas reconnu. Demande le nom de la ville ou le code postal."_s};
    return {.result = u"Secteur %1 noté. Passe à la question suivante."_s.arg(zone->name)};
}

ToolWords collectedOne(const ToolQuestion& question, InfoKind kind)
{
    const CallFacts& facts = question.facts;
    switch (kind) {
    case InfoKind::Name:
        return {.result = u"Nom noté: %1."_s.arg(shortened(facts.name, longestEcho))};
    case InfoKind::Phone:
        return confirmed(u"Numéro noté."_s, phoneInWords(facts.phone),
            u"Ce numéro de téléphone n'est pas valide. Redemande-le, chiffre par chiffre."_s);
    case InfoKind::Address:
        return {.result = spokenAddress(facts)};
    case InfoKind::PostalCode:
        return confirmed(u"Code postal noté."_s, postalCodeInWords(facts.postalCode),
            u"Ce code postal n'est pas valide. Redemande-le, une lettre et un chiffre à la fois."_s);
    case InfoKind::Place:
        return collectedPlace(question);
    case InfoKind::Email:
        return confirmed(u"Courriel noté."_s, emailInWords(facts.email),
            u"Ce courriel n'est pas valide. Demande au client de l'épeler, avec arobase et point."_s);
    case InfoKind::Problem:
        return collectedProblem(question, collected(question.input));
    case InfoKind::Urgency:
        return collectedUrgency(question, collected(question.input));
    case InfoKind::Service:
        return collectedService(question);
    case InfoKind::Source:
        return {.result = u"C'est noté. Remercie le client et passe à la question suivante."_s};
    }
    Q_UNREACHABLE();
}

} // namespace

ToolWords validationWords(const ToolQuestion& question)
{
    const Company& company = question.rules.company;
    const bool urgent = urgencyOf(question.rules, question.input).priority == Priority::P1;
    const Service* service = company.service(question.facts.service);
    const QString decided = decision(question, service);
    const bool refused
        = question.facts.zone == outOfZoneKey || (service && service->standing == ServiceStanding::Refused);
    if (decided.isEmpty() && question.input.service.isEmpty() && question.facts.problem.isEmpty())
        return {.error = u"Il manque le service. Demande au client quel est le problème, puis réessaie."_s};
    QStringList sentences{decided};
    if (decided.isEmpty() && !urgent)
        sentences += whichService(company);
    if (urgent)
        sentences += emergency(refused);
    const bool goesOn = urgent || (!decided.isEmpty() && !refused);
    if (goesOn)
        sentences += nextQuestion(question);
    sentences.removeAll(QString{});
    return {.result = sentences.join(u' ')};
}

ToolWords collectedWords(const ToolQuestion& question)
{
    const ToolInput& input = question.input;
    if (input.infoType.isEmpty() && !question.facts.isEmpty())
        return {.result = u"C'est noté. "_s + nextQuestion(question)};
    const std::optional<InfoKind> kind = infoKindOf(input.infoType);
    if (!kind)
        return {.error = u"Ce genre de renseignement n'est pas connu. Utilise name, phone, address, "
                         u"postal_code, email, problem, service ou urgency."_s};
    if (input.value.isEmpty())
        return {.error = u"La réponse du client est vide. Pose-lui la question encore une fois."_s};
    return collectedOne(question, *kind);
}

} // namespace dispatch

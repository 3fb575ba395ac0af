// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/intake/speech_words.h"
#include "core/domain/plain_words.h"
#include "core/domain/tools/tool_decisions.h"
#include "core/vapi/tool_question.h"
#include "core/vapi/tool_wording.h"

#include <algorithm>
#include <array>

namespace dispatch {

using namespace Qt::StringLiterals;

// The tools that tell what the company does, where and for how much: calculateQuote, checkServiceArea,
// getServiceDetails, getCompanyInfo.

namespace {

//! What getCompanyInfo can be asked.
enum class Topic { Hours, Contact, Warranty, Area, Services, All };

struct TopicName {
    QLatin1StringView name; //!< small letters without separators
    Topic topic;
};

constexpr std::array topicNames{
    TopicName{"hours"_L1, Topic::Hours},
    TopicName{"businesshours"_L1, Topic::Hours},
    TopicName{"heures"_L1, Topic::Hours},
    TopicName{"heuresdouverture"_L1, Topic::Hours},
    TopicName{"horaire"_L1, Topic::Hours},
    TopicName{"horaires"_L1, Topic::Hours},
    TopicName{"contact"_L1, Topic::Contact},
    TopicName{"phone"_L1, Topic::Contact},
    TopicName{"telephone"_L1, Topic::Contact},
    TopicName{"email"_L1, Topic::Contact},
    TopicName{"courriel"_L1, Topic::Contact},
    TopicName{"website"_L1, Topic::Contact},
    TopicName{"site"_L1, Topic::Contact},
    TopicName{"siteweb"_L1, Topic::Contact},
    TopicName{"coordonnees"_L1, Topic::Contact},
    TopicName{"warranty"_L1, Topic::Warranty},
    TopicName{"guarantee"_L1, Topic::Warranty},
    TopicName{"garantie"_L1, Topic::Warranty},
    TopicName{"garanties"_L1, Topic::Warranty},
    TopicName{"area"_L1, Topic::Area},
    TopicName{"servicearea"_L1, Topic::Area},
    TopicName{"zone"_L1, Topic::Area},
    TopicName{"zones"_L1, Topic::Area},
    TopicName{"secteur"_L1, Topic::Area},
    TopicName{"secteurs"_L1, Topic::Area},
    TopicName{"territoire"_L1, Topic::Area},
    TopicName{"services"_L1, Topic::Services},
    TopicName{"service"_L1, Topic::Services},
    TopicName{"all"_L1, Topic::All},
    TopicName{"general"_L1, Topic::All},
    TopicName{"tout"_L1, Topic::All},
    TopicName{"toutes"_L1, Topic::All},
    TopicName{""_L1, Topic::All},
};

std::optional<Topic> topicOf(const QString& infoType)
{
    const QString folded = plain(infoType).remove(u' ');
    const auto found = std::find_if(
        topicNames.begin(), topicNames.end(), [&folded](const TopicName& one) { return one.name == folded; });
    return found == topicNames.end() ? std::nullopt : std::optional{found->topic};
}

//! \a text after \a lead, as a sentence with figures in words; empty when there is no text.
QString told(const QString& lead, const QString& text)
{
    return text.isEmpty() ? QString{} : asSentence(lead + figuresInWords(text));
}

QString joined(QStringList sentences)
{
    sentences.removeAll(QString{});
    return sentences.join(u' ');
}

QString contact(const CompanyInfo& info)
{
    return joined({told(u"Téléphone: "_s, phoneInWords(info.phone)),
        told(u"Courriel: "_s, emailInWords(info.email)), told(u"Site web: "_s, emailInWords(info.website))});
}

QString about(const CompanyInfo& info, Topic topic)
{
    switch (topic) {
    case Topic::Hours:
        return told({}, info.hours);
    case Topic::Contact:
        return contact(info);
    case Topic::Warranty:
        return told({}, info.warranty);
    case Topic::Area:
        return told(u"Secteurs desservis: "_s, info.area);
    case Topic::Services:
        return told({}, info.services);
    case Topic::All: // without the guarantees: only told to who asks (domain.md §4.1)
        return joined({asSentence(info.name), contact(info), told({}, info.hours),
            told(u"Secteurs desservis: "_s, info.area)});
    }
    Q_UNREACHABLE();
}

//! What Paul asks when the price cannot be worked out.
QString missingFor(const Error& error)
{
    const QString field = error.args.value(0);
    if (field == "feet"_L1)
        return u"La longueur n'est pas valide. Redemande-la en pieds, de un à mille."_s;
    if (field == "base_cents"_L1)
        return u"Il manque le montant convenu. Redemande-le, puis réessaie."_s;
    if (field == "zone"_L1)
        return u"Il manque le secteur. Demande la ville ou le code postal, puis réessaie."_s;
    return u"Ce service n'a pas de prix fixé. Dis au client qu'une personne va le rappeler avec un prix."_s;
}

//! What goes with the figure, for one who hears it for the first time.
QString conditions(const ToolQuestion& question, const Service& service, const Quote& quote)
{
    const Zone* zone = question.rules.company.zone(question.facts.zone);
    QStringList sentences;
    if (zone && zone->surchargeCents > 0)
        sentences += u"Le supplément du secteur (%1) est compris."_s.arg(moneyInWords(zone->surchargeCents));
    if (!zone)
        sentences += asSentence(dearerZones(question.rules.company));
    if (service.footPrice)
        sentences += question.input.feet ? u"La première visite est en plus."_s
                                         : u"La première visite est en plus; demande la longueur en pieds."_s;
    sentences += quote.quoteRequired ? u"Le prix est confirmé sur soumission écrite."_s
                                     : u"C'est une moyenne, à confirmer après l'inspection."_s;
    return joined(sentences);
}

//! The price of a service that the company does; a declined one says so instead.
ToolWords priced(const ToolQuestion& question, const Service& service)
{
    const Company& company = question.rules.company;
    if (service.standing != ServiceStanding::Offered)
        return {.result = declined(company, service)};
    const Result<QuoteAnswer> answer = quoteOf(company, service, question.facts.zone, question.input);
    if (!answer)
        return {.error = missingFor(answer.error())};
    const auto* quote = std::get_if<Quote>(&*answer);
    if (!quote)
        return {.result = tooFar()};
    const Zone* zone = company.zone(question.facts.zone);
    const QString where = zone ? u", secteur "_s + zone->name : QString{};
    return {.result = asSentence(service.name + where + u": "_s + quoteInWords(company.pricing, *quote))
            + u' ' + conditions(question, service, *quote)};
}

} // namespace

ToolWords priceWords(const ToolQuestion& question)
{
    const Company& company = question.rules.company;
    const Service* service = company.service(question.facts.service);
    return service ? priced(question, *service) : ToolWords{.error = whichService(company)};
}

ToolWords areaWords(const ToolQuestion& question)
{
    const ToolInput& input = question.input;
    const Zone* zone = question.rules.company.zone(question.facts.zone);
    if (question.facts.zone == outOfZoneKey)
        return {.result = tooFar()};
    if (zone) {
        const QString fee = zone->surchargeCents > 0
            ? u"Le supplément du secteur est de %1, plus taxes."_s.arg(moneyInWords(zone->surchargeCents))
            : u"Il n'y a pas de supplément."_s;
        return {.result = u"Secteur desservi: %1. %2"_s.arg(zone->name, fee)};
    }
    if (input.location.isEmpty() && input.address.isEmpty() && input.postalCode.isEmpty())
        return {.error = u"Il manque l'endroit. Demande la ville ou le code postal, puis réessaie."_s};
    return {.result
        = u"Ce secteur n'est pas reconnu. Demande le nom de la ville et le code postal; s'ils sont "
          u"bons, prends la demande: l'équipe va vérifier en rappelant."_s};
}

ToolWords detailWords(const ToolQuestion& question)
{
    const Company& company = question.rules.company;
    const Service* service = company.service(question.facts.service);
    if (!service)
        return {.error = whichService(company)};
    ToolWords words = priced(question, *service);
    if (service->standing != ServiceStanding::Offered || question.facts.zone == outOfZoneKey)
        return words;
    const QString guarantee = question.input.includeGuarantee ? service->guarantee : QString{};
    QString& price = words.error.isEmpty() ? words.result : words.error;
    price = joined({price, told(u"Durée des travaux: "_s, service->duration),
        told(u"À prévoir: "_s, service->requirement), told(u"Garantie: "_s, guarantee)});
    return words;
}

ToolWords companyWords(const ToolQuestion& question)
{
    const std::optional<Topic> topic = topicOf(question.input.infoType);
    if (!topic)
        return {
            .error = u"Ce sujet n'est pas connu. Utilise hours, contact, warranty, area, services ou all."_s};
    const QString words = about(question.rules.company.info, *topic);
    if (words.isEmpty())
        return {.error
            = u"Ce renseignement n'est pas disponible. Offre au client qu'une personne le rappelle."_s};
    return {.result = words};
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/company/company_check.h"

#include "core/domain/company/clock_check.h"
#include "core/domain/plain_words.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

// contract.md, "Service keys" and "Zones"
constexpr std::array serviceKeys{"visite"_L1, "camera_inspection"_L1, "debouchage"_L1, "racines_alesage"_L1,
    "drain_francais"_L1, "installation_cheminee"_L1, "gainage_premiere_visite"_L1, "gainage"_L1,
    "drain_toit"_L1, "localisation_gps"_L1, "bac_retention"_L1, "montant_libre"_L1, "sous_dalle"_L1,
    "plomberie_traditionnelle"_L1, "vacuum"_L1, "fosse_septique"_L1, "piscine"_L1, "gouttiere"_L1,
    "vidage_bac"_L1, "champ_epuration"_L1, "puisard"_L1};
constexpr std::array zoneKeys{"montreal"_L1, "laval"_L1, "rive_sud"_L1, "rive_nord"_L1, "ouest_island"_L1};

//! Tells the second use of what may be used once.
class OnlyOnce final {
public:
    explicit OnlyOnce(CompanyFaults& faults)
        : m_faults{faults}
    {
    }

    void use(const QString& text, const QString& path)
    {
        if (text.isEmpty())
            return;
        const auto seen = m_seen.constFind(text);
        if (seen == m_seen.constEnd())
            m_seen.insert(text, path);
        else
            m_faults.add(CompanyProblem::Duplicate, path, text, *seen);
    }

    void useAll(const QStringList& texts, const QString& path)
    {
        for (qsizetype i = 0; i < texts.size(); ++i)
            use(plain(texts.at(i)), u"%1[%2]"_s.arg(path).arg(i));
    }

private:
    CompanyFaults& m_faults;
    QHash<QString, QString> m_seen;
};

QString at(QLatin1StringView list, size_t index, QLatin1StringView member)
{
    return u"%1[%2].%3"_s.arg(list).arg(index).arg(member);
}

template <typename T>
void checkKeys(const std::vector<T>& list, QLatin1StringView name, CompanyFaults& faults)
{
    OnlyOnce keys{faults};
    for (size_t i = 0; i < list.size(); ++i)
        keys.use(list.at(i).key, at(name, i, "key"_L1));
}

template <typename T, size_t N>
void checkPresent(const std::vector<T>& list, const std::array<QLatin1StringView, N>& wanted,
    QLatin1StringView name, CompanyFaults& faults)
{
    for (const QLatin1StringView key : wanted) {
        const auto isIt = [key](const T& one) { return one.key == key; };
        if (std::none_of(list.begin(), list.end(), isIt))
            faults.add(CompanyProblem::Missing, name, QString{key}, {});
    }
}

//! A member that goes with a \a service of another kind only.
void exclude(
    bool present, QLatin1StringView member, QLatin1StringView with, size_t index, CompanyFaults& faults)
{
    if (present)
        faults.add(
            CompanyProblem::Contradiction, at("services"_L1, index, member), QJsonValue::Undefined, with);
}

void checkAmount(std::optional<qint64> cents, QLatin1StringView member, qint64 least, size_t index,
    const QString& expected, CompanyFaults& faults)
{
    if (cents && *cents < least)
        faults.add(CompanyProblem::OutOfRange, at("services"_L1, index, member), *cents, expected);
}

//! Exactly one kind of price, and none below the floor: it would be raised there without a word.
void checkOfferedPrice(const Service& service, size_t index, qint64 floorCents, CompanyFaults& faults)
{
    exclude(!service.referredTo.isEmpty(), "referred_to"_L1, "standing = offered"_L1, index, faults);
    const bool otherKind = service.freeAmount || service.footPrice.has_value();
    const QLatin1StringView kind = service.freeAmount ? "free_amount"_L1 : "foot_price"_L1;
    exclude(service.freeAmount && service.footPrice, "foot_price"_L1, kind, index, faults);
    exclude(otherKind && service.minCents, "min_cents"_L1, kind, index, faults);
    exclude(otherKind && service.maxCents, "max_cents"_L1, kind, index, faults);
    exclude(otherKind && service.estimateCents, "estimate_cents"_L1, kind, index, faults);
    const QString floor = u"≥ %1 (pricing.floor_cents)"_s.arg(floorCents);
    if (service.footPrice)
        checkAmount(
            service.footPrice->baseCents, "foot_price.base_cents"_L1, floorCents, index, floor, faults);
    if (otherKind)
        return;
    if (!service.minCents) {
        faults.add(CompanyProblem::Missing, at("services"_L1, index, "min_cents"_L1), QJsonValue::Undefined,
            u"min_cents | foot_price | free_amount"_s);
        return;
    }
    const qint64 least = *service.minCents;
    const QString fromLeast = u"≥ %1 (min_cents)"_s.arg(least);
    checkAmount(service.minCents, "min_cents"_L1, floorCents, index, floor, faults);
    checkAmount(service.maxCents, "max_cents"_L1, least, index, fromLeast, faults);
    checkAmount(service.estimateCents, "estimate_cents"_L1, least, index, fromLeast, faults);
    if (service.maxCents && service.estimateCents > service.maxCents)
        faults.add(CompanyProblem::OutOfRange, at("services"_L1, index, "estimate_cents"_L1),
            *service.estimateCents, u"≤ %1 (max_cents)"_s.arg(*service.maxCents));
}

void checkOtherPrice(const Service& service, size_t index, CompanyFaults& faults)
{
    const bool referred = service.standing == ServiceStanding::Referred;
    const QLatin1StringView with = referred ? "standing = referred"_L1 : "standing = refused"_L1;
    exclude(service.minCents.has_value(), "min_cents"_L1, with, index, faults);
    exclude(service.maxCents.has_value(), "max_cents"_L1, with, index, faults);
    exclude(service.estimateCents.has_value(), "estimate_cents"_L1, with, index, faults);
    exclude(service.footPrice.has_value(), "foot_price"_L1, with, index, faults);
    exclude(service.freeAmount, "free_amount"_L1, with, index, faults);
    exclude(!referred && !service.referredTo.isEmpty(), "referred_to"_L1, with, index, faults);
    if (referred && service.referredTo.isEmpty())
        faults.add(
            CompanyProblem::Missing, at("services"_L1, index, "referred_to"_L1), QJsonValue::Undefined, {});
}

void checkServices(const Company& company, CompanyFaults& faults)
{
    OnlyOnce words{faults};
    for (size_t i = 0; i < company.services.size(); ++i) {
        const Service& service = company.services.at(i);
        words.useAll(service.words, at("services"_L1, i, "words"_L1));
        if (service.standing == ServiceStanding::Offered)
            checkOfferedPrice(service, i, company.pricing.floorCents, faults);
        else
            checkOtherPrice(service, i, faults);
        if (!service.referredTo.isEmpty() && !company.role(service.referredTo))
            faults.add(CompanyProblem::UnknownReference, at("services"_L1, i, "referred_to"_L1),
                service.referredTo, u"roles[].key"_s);
    }
}

//! A place, a prefix or a word leads to one zone. "H9*" beside "H9A" is fine: the longer one is nearer.
void checkZones(const Company& company, CompanyFaults& faults)
{
    OnlyOnce prefixes{faults};
    OnlyOnce places{faults};
    OnlyOnce words{faults};
    for (size_t i = 0; i < company.zones.size(); ++i) {
        const Zone& zone = company.zones.at(i);
        for (qsizetype j = 0; j < zone.prefixes.size(); ++j)
            prefixes.use(zone.prefixes.at(j), u"zones[%1].prefixes[%2]"_s.arg(i).arg(j));
        places.useAll(zone.places, at("zones"_L1, i, "places"_L1));
        words.useAll(zone.words, at("zones"_L1, i, "words"_L1));
    }
    places.useAll(company.placesNotServed, u"places_not_served"_s);
}

void checkRoles(const Company& company, CompanyFaults& faults)
{
    OnlyOnce aliases{faults};
    for (size_t i = 0; i < company.roles.size(); ++i)
        aliases.useAll(company.roles.at(i).aliases, at("roles"_L1, i, "aliases"_L1));
}

void checkPlaceHolders(const QString& text, const QString& path, CompanyFaults& faults)
{
    static const QRegularExpression known{u"\\{(?:nom|adresse|service|fenetre|entreprise|telephone)\\}"_s};
    static const QRegularExpression brace{u"[{}]"_s};
    QString rest = text;
    rest.remove(known);
    if (rest.contains(brace))
        faults.add(CompanyProblem::UnknownReference, path, text,
            u"{nom} | {adresse} | {service} | {fenetre} | {entreprise} | {telephone}"_s);
    else if (rest.trimmed().isEmpty())
        faults.add(CompanyProblem::BadFormat, path, text, u"\\S"_s);
}

void checkTemplates(const Company& company, CompanyFaults& faults)
{
    for (size_t i = 0; i < company.templates.size(); ++i) {
        checkPlaceHolders(company.templates.at(i).french, at("templates"_L1, i, "french"_L1), faults);
        checkPlaceHolders(company.templates.at(i).english, at("templates"_L1, i, "english"_L1), faults);
    }
}

} // namespace

void checkCompany(const Company& company, CompanyFaults& faults)
{
    checkKeys(company.services, "services"_L1, faults);
    checkKeys(company.zones, "zones"_L1, faults);
    checkKeys(company.roles, "roles"_L1, faults);
    checkKeys(company.templates, "templates"_L1, faults);
    checkPresent(company.services, serviceKeys, "services"_L1, faults);
    checkPresent(company.zones, zoneKeys, "zones"_L1, faults);
    checkServices(company, faults);
    checkZones(company, faults);
    checkRoles(company, faults);
    checkTemplates(company, faults);
    checkClocks(company, faults);
}

} // namespace dispatch

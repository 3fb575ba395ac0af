// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/company/company_reader.h"

#include "core/domain/company/company_check.h"
#include "core/domain/company/company_sections.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

CompanyReading refused(CompanyFaults faults)
{
    return {.faults = std::move(faults).taken()};
}

template <typename T> std::vector<T> each(std::vector<CompanySection> sections, T (*read)(CompanySection))
{
    std::vector<T> values;
    values.reserve(sections.size());
    for (CompanySection& section : sections)
        values.push_back(read(std::move(section)));
    return values;
}

Company company(CompanySection root)
{
    // an editor finds the schema by it
    if (root.has("$schema"_L1))
        static_cast<void>(root.text("$schema"_L1));
    Company found{.info = companyInfo(root.section("company"_L1)),
        .services = each(root.sections("services"_L1), service),
        .pricing = pricing(root.section("pricing"_L1)),
        .zones = each(root.sections("zones"_L1), zone),
        .placesNotServed = root.texts("places_not_served"_L1),
        .hours = crewHours(root.section("crew_hours"_L1)),
        .priorities = priorities(root.section("priorities"_L1)),
        .urgency = urgencyWords(root.section("urgency_words"_L1)),
        .callers = callerWords(root.section("caller_words"_L1)),
        .roles = each(root.sections("roles"_L1), teamRole),
        .templates = each(root.sections("templates"_L1), textTemplate)};
    root.finish();
    return found;
}

} // namespace

CompanyReading readCompany(const QByteArray& json)
{
    if (json.size() > largestCompanyFile)
        return {.faults = {{.problem = CompanyProblem::TooLarge,
                    .value = QString::number(json.size()),
                    .expected = u"≤ %1"_s.arg(largestCompanyFile)}}};
    CompanyFaults faults{json};
    if (const auto line = faults.locator().tooDeepAt()) {
        faults.addAt(*line, CompanyProblem::TooDeep, {}, u"≤ %1"_s.arg(JsonLocator::mostNesting));
        return refused(std::move(faults));
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isNull()) {
        const auto line = 1 + json.first(std::min<qsizetype>(error.offset, json.size())).count('\n');
        faults.addAt(static_cast<int>(line), CompanyProblem::NotJson, {}, error.errorString());
        return refused(std::move(faults));
    }
    for (const JsonLocator::Place& place : faults.locator().duplicates())
        faults.addAt(place.line, CompanyProblem::Duplicate, place.path,
            u"%1"_s.arg(faults.locator().line(place.path)));
    const QJsonValue root
        = document.isObject() ? QJsonValue{document.object()} : QJsonValue{document.array()};
    Company found = company(CompanySection{root, {}, faults});
    // what one section says about another is only worth telling when each is right by itself
    if (faults.none())
        checkCompany(found, faults);
    if (!faults.none())
        return refused(std::move(faults));
    return {.company = std::move(found)};
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/company_file.h"

#include <QFile>
#include <QFileInfo>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const QString& name)
{
    QFile file{u":/dispatch/"_s + name};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

} // namespace

CompanyFile readCompanyFile(const QString& file)
{
    // a pipe or a device might never come to its end
    QFile opened{file};
    if (!QFileInfo{file}.isFile() || !opened.open(QIODevice::ReadOnly))
        return {};
    CompanyFile out{.text = opened.read(largestCompanyFile + 1)};
    if (opened.error() != QFileDevice::NoError)
        return {};
    CompanyReading reading = readCompany(out.text);
    out.faults = std::move(reading.faults);
    if (!reading.company)
        return out;
    auto urgency = urgency::readUrgencyRules(resource(u"urgency.json"_s), reading.company->urgency);
    if (!urgency) {
        out.faults.push_back({.problem = CompanyProblem::BadFormat,
            .key = u"urgency_words"_s,
            .expected = u"company.schema.json"_s});
        return out;
    }
    out.rules = std::make_shared<const Rules>(rulesOf(*std::move(reading.company), *std::move(urgency)));
    return out;
}

std::shared_ptr<const Rules> builtInRules()
{
    CompanyFile file = readCompanyFile(u":/dispatch/company.json"_s);
    Q_ASSERT(file.rules); // a test reads the same two files
    return file.rules ? std::move(file.rules) : std::make_shared<const Rules>();
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/company/company_reader.h"
#include "core/domain/company/rules.h"

#include <QFile>

namespace dispatch {

//! The bytes of resources/\a file; empty when there is no such file.
inline QByteArray sampleResource(const char* file)
{
    QFile resource{QStringLiteral(DISPATCH_SOURCE_DIR "/resources/") + QLatin1StringView{file}};
    return resource.open(QIODevice::ReadOnly) ? resource.readAll() : QByteArray{};
}

//! The rules that the program is shipped with, read once. Both parts empty when the files cannot be used.
inline const Rules& sampleRules()
{
    static const Rules rules = [] {
        const Company company = readCompany(sampleResource("company.json")).company.value_or(Company{});
        return rulesOf(company,
            urgency::readUrgencyRules(sampleResource("urgency.json"), company.urgency)
                .value_or(urgency::UrgencyRules{}));
    }();
    return rules;
}

} // namespace dispatch

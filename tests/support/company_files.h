// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/company/company_reader.h"

#include <QFile>
#include <QStringList>

namespace dispatch {

using namespace Qt::StringLiterals;

//! A file of resources; empty when there is none.
inline QByteArray resource(const QString& name)
{
    QFile file{QStringLiteral(DISPATCH_SOURCE_DIR "/resources/") + name};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

//! The text of the built-in company file.
inline const QByteArray& builtInFile()
{
    static const QByteArray file = resource(u"company.json"_s);
    return file;
}

//! What the built-in file says.
inline const Company& builtIn()
{
    static const Company company = readCompany(builtInFile()).company.value_or(Company{});
    return company;
}

//! The built-in file with \a wrong where \a right stands first; empty when it does not.
inline QByteArray spoilt(const QByteArray& right, const QByteArray& wrong)
{
    const qsizetype at = builtInFile().indexOf(right);
    return at < 0 ? QByteArray{} : QByteArray{builtInFile()}.replace(at, right.size(), wrong);
}

//! The line on which \a part first stands in the built-in file.
inline int lineOf(const QByteArray& part)
{
    return static_cast<int>(builtInFile().first(builtInFile().indexOf(part)).count('\n')) + 1;
}

//! The faults for a comparison that shows them.
inline QString faultTexts(const CompanyReading& reading)
{
    QStringList texts;
    for (const CompanyFault& fault : reading.faults)
        texts += u"%1: %2: problem %3: %4 (%5)"_s.arg(fault.line)
                     .arg(fault.key)
                     .arg(static_cast<int>(fault.problem))
                     .arg(fault.value, fault.expected);
    return texts.join(u'\n');
}

} // namespace dispatch

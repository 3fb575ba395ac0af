// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/company/company_faults.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

//! Enough to recognise the value in a sentence of one line.
QString shortened(const QJsonValue& value)
{
    constexpr qsizetype longest = 60;
    if (value.isUndefined())
        return {};
    QString text = value.toString();
    if (!value.isString()) {
        text = QString::fromUtf8(QJsonDocument{QJsonArray{value}}.toJson(QJsonDocument::Compact));
        text = text.sliced(1, text.size() - 2);
    }
    text = text.simplified();
    return text.size() > longest ? text.first(longest) + u'…' : text;
}

} // namespace

void CompanyFaults::add(
    CompanyProblem problem, const QString& key, const QJsonValue& value, const QString& expected)
{
    if (m_faults.size() < mostCompanyFaults)
        m_faults.push_back({.problem = problem,
            .line = m_locator.line(key),
            .key = key,
            .value = shortened(value),
            .expected = expected});
}

void CompanyFaults::addAt(int line, CompanyProblem problem, const QString& key, const QString& expected)
{
    if (m_faults.size() < mostCompanyFaults)
        m_faults.push_back({.problem = problem, .line = line, .key = key, .expected = expected});
}

} // namespace dispatch

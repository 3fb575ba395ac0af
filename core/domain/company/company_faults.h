// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/company/company_reader.h"
#include "core/domain/company/json_locator.h"

#include <QJsonValue>

#include <utility>

namespace dispatch {

//! Collects the faults of one company file and finds their lines.
class CompanyFaults final {
public:
    explicit CompanyFaults(const QByteArray& json)
        : m_locator{json}
    {
    }

    void add(CompanyProblem problem, const QString& key, const QJsonValue& value, const QString& expected);
    //! When the line is known better than by the key.
    void addAt(int line, CompanyProblem problem, const QString& key, const QString& expected);

    [[nodiscard]] bool none() const { return m_faults.empty(); }
    [[nodiscard]] std::vector<CompanyFault> taken() && { return std::move(m_faults); }
    [[nodiscard]] const JsonLocator& locator() const { return m_locator; }

private:
    JsonLocator m_locator;
    std::vector<CompanyFault> m_faults;
};

} // namespace dispatch

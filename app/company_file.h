// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/company/company_reader.h"
#include "core/domain/company/rules.h"

#include <memory>
#include <vector>

namespace dispatch {

//! What a company file came to.
struct CompanyFile {
    std::shared_ptr<const Rules> rules{}; //!< null: the file is bad
    QByteArray text{}; //!< as it stood there
    std::vector<CompanyFault> faults{}; //!< empty beside null rules: the file cannot be read
};

//! Reads \a file, and no more of it than a company can need.
[[nodiscard]] CompanyFile readCompanyFile(const QString& file);

//! What the program brings along.
[[nodiscard]] std::shared_ptr<const Rules> builtInRules();

} // namespace dispatch

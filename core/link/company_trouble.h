// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/company/company_reader.h"

#include <optional>

namespace dispatch {

//! Why the company file that the settings name is not in force. Reception goes on without it.
struct CompanyTrouble {
    enum class InForce {
        LastGood, //!< what the file said when it was right
        BuiltIn, //!< what the program brings along: the file was never right here
    };

    QString file{}; //!< its absolute path
    std::optional<CompanyFault> fault{}; //!< the first one; empty: the file cannot be read
    int more = 0; //!< further faults behind the first
    InForce inForce = InForce::LastGood;
    bool operator==(const CompanyTrouble&) const = default;
};

} // namespace dispatch

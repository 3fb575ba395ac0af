// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/sample_rules.h"

namespace dispatch {

//! sampleRules() as a store wants them; lives as long as the program.
inline const RuleBook& sampleBook()
{
    static const RuleBook book{std::shared_ptr<const Rules>{std::shared_ptr<const Rules>{}, &sampleRules()}};
    return book;
}

} // namespace dispatch

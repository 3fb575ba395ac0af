// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/intake/spoken_words.h"

#include <span>

namespace dispatch {

//! Words that follow each other and are all part of a number: no fillers.
using SpokenRun = std::span<const SpokenWord>;

//! Words that can be one number in French or English, and its digits as they would be dialled.
struct NumberGroup {
    size_t words = 0; //!< how many it takes
    QString digits{}; //!< "70" for "soixante dix", "000" for "trois zéros"
    bool crossesPause = false; //!< said with a pause inside, which makes it less likely
    bool endsInPause = false;
    int doubts = 0; //!< words among them that only sound like numbers or are spelled as the end of one, and a
                    //!< hyphen that ties its end to the next word
    bool operator==(const NumberGroup&) const = default;
};

//! Every number that begins at word \a at, the shorter ones included: "soixante dix" is 60 and 70. Numbers
//! stay below ten thousand.
[[nodiscard]] std::vector<NumberGroup> numberGroups(SpokenRun run, size_t at);

} // namespace dispatch

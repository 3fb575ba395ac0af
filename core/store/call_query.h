// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/call_counts.h"

namespace dispatch {

//! One part of a list: which calls, in which order, and where to read from.
struct ListPart {
    WantedCalls wanted{};
    std::vector<SortKey> keys{}; //!< empty: newest first
    const char* index = nullptr;
};

//! SQL that gives the numbers of the calls of \a part in its order; \a backward: from its end.
[[nodiscard]] SqlQuery numbersQuery(const ListPart& part, bool backward, qint64 offset, qint64 limit);

//! The same for the calls whose words match \a match.
[[nodiscard]] SqlQuery textNumbersQuery(const QString& match, const WantedCalls& wanted,
    const std::vector<SortKey>& keys, qint64 offset, qint64 limit);

//! SQL that counts: by one index, or what matches words.
[[nodiscard]] SqlQuery countQuery(const WantedCalls& wanted, const char* index);
[[nodiscard]] SqlQuery textCountQuery(const QString& match, const WantedCalls& wanted);
//! Counts no further than \a most.
[[nodiscard]] SqlQuery boundedCountQuery(const WantedCalls& wanted, const char* index, qint64 most);

//! An index whose calls are few, or in the right order.
struct IndexChoice {
    const char* index = nullptr; //!< nullptr: there is none
    qint64 calls = 0; //!< that have to be looked at
};

//! The index of the restriction that leaves the fewest calls; ranges are not looked at.
[[nodiscard]] IndexChoice narrowestIndex(const WantedCalls& wanted, const CallCounts& counts);

//! The index that holds nothing but the few calls of a restriction of \a wanted; nullptr when there is none.
[[nodiscard]] const char* rareIndex(const WantedCalls& wanted);

//! The index that has the calls of \a wanted in the order of the first of \a keys.
[[nodiscard]] const char* sortedIndex(
    const WantedCalls& wanted, const std::vector<SortKey>& keys, const CallCounts& counts);

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite_database.h"
#include "core/store/wanted_calls.h"

namespace dispatch {

//! How often each value stands in the list; from the table of counts, so that nothing is counted.
class CallCounts final {
public:
    explicit CallCounts(SqliteDatabase& database);

    //! Calls that are \a wanted; its ranges are not looked at, so that for them it is the most there can be.
    [[nodiscard]] qint64 matching(const WantedCalls& wanted) const;

    //! One part of \a wanted for each value of \a column, which has few, in the order of the values; what is
    //! unknown comes last in both directions.
    [[nodiscard]] std::vector<WantedCalls> partsBy(const SortKey& key, const WantedCalls& wanted) const;

private:
    struct Group {
        int lineState = 0;
        int followUp = 0;
        int priority = 0;
        bool hasDue = false;
        QString zone{};
        QString service{};
        QString assignee{};
        qint64 n = 0;
    };

    [[nodiscard]] static bool matches(const Group& group, const WantedCalls& wanted);
    template <typename T>
    [[nodiscard]] std::vector<T> valuesOf(T Group::*member, const WantedCalls& wanted, bool descending) const;

    std::vector<Group> m_groups{};
};

} // namespace dispatch

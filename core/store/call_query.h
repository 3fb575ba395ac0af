// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/call_reader.h"
#include "core/store/sqlite_database.h"

namespace dispatch {

//! The order that a query reads an index in.
enum class Direction { Forward, Backward };

//! How often each value stands in the list; from the table of counts, so that nothing is counted.
class CallCounts final {
public:
    explicit CallCounts(SqliteDatabase& database);
    //! Calls that \a filter lets through; its text is not looked at.
    [[nodiscard]] qint64 matching(const CallFilter& filter) const;

private:
    struct Group {
        int lineState = 0;
        int followUp = 0;
        int priority = 0;
        qint64 n = 0;
    };
    std::vector<Group> m_groups{};
};

//! SQL that gives the numbers of the calls of a list, in its order. Parameters: ?1 the match expression, ?2
//! the list key that comes before (only with \a afterKey), ?3 limit, ?4 offset.
[[nodiscard]] QByteArray numbersQuery(const CallFilter& filter, const CallSort& sort, Direction direction,
    bool afterKey, bool withText, const CallCounts& counts);

//! SQL that counts what matches the expression ?1 and passes \a filter.
[[nodiscard]] QByteArray countQuery(const CallFilter& filter);

} // namespace dispatch

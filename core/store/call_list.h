// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/call_query.h"
#include "core/store/read_connection.h"

namespace dispatch {

//! Up to so many calls it is faster to pick them all and sort them than to walk a sorted index.
struct SortLimits {
    qint64 few = 20'000;
    qint64 fewInRange = 60'000; //!< where nothing tells how far a walk would go
};

//! The list of calls: filtered, sorted, and read from any place in it, without ever reading what is before
//! that place when the table of counts can tell. Inside ReadConnection::within().
class CallList final {
public:
    explicit CallList(ReadConnection& connection, const SortLimits& limits = {})
        : m_connection{connection}
        , m_limits{limits}
    {
    }

    //! Numbers of the calls \a offset … \a offset + \a limit - 1.
    [[nodiscard]] std::vector<qint64> numbers(
        const CallFilter& filter, const CallSort& sort, qint64 offset, qint64 limit);
    //! Numbers of the newest calls whose list key is below \a before.
    [[nodiscard]] std::vector<qint64> newest(
        const CallFilter& filter, const std::optional<qint64>& before, qint64 limit);
    [[nodiscard]] qint64 count(const CallFilter& filter);

private:
    struct Reading;

    void refreshCounts();
    [[nodiscard]] qint64 count(const WantedCalls& wanted);
    //! How many are not due yet, when these are few enough to count quickly.
    [[nodiscard]] std::optional<qint64> fewNotDueYet(const WantedCalls& wanted);
    [[nodiscard]] qint64 number(const SqlQuery& query);
    //! Reads what \a reading still wants from the calls of \a wanted.
    void read(Reading& reading, const WantedCalls& wanted, std::vector<SortKey> keys);
    void readPart(Reading& reading, const ListPart& part);
    //! The index that leaves the fewest calls; ranges are counted no further than \a most.
    [[nodiscard]] IndexChoice fewest(const WantedCalls& wanted, qint64 most);
    //! The index of few calls to be sorted; nullptr when a sorted index is to be walked.
    [[nodiscard]] const char* indexToSort(
        const Reading& reading, const WantedCalls& wanted, bool newestFirst);
    //! The index to read \a wanted newest first.
    [[nodiscard]] const char* newestFirstIndex(const Reading& reading, const WantedCalls& wanted);
    [[nodiscard]] std::vector<qint64> run(const SqlQuery& query);

    ReadConnection& m_connection;
    SortLimits m_limits;
    std::optional<CallCounts> m_counts{};
    qint64 m_countsVersion = 0; //!< SQLite's data_version that m_counts are of
};

} // namespace dispatch

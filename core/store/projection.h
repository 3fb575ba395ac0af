// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/alert_rows.h"
#include "core/store/call_cache.h"

#include <map>
#include <tuple>

namespace dispatch {

//! A call whose search row is out of date.
struct SearchTouch {
    qint64 num = 0;
    quint64 since = 0; //!< first event that the search row may not show
};

//! Writes what anyone sees: calls, their lines and tools, alerts and texts, the counts of the list. Every
//! function runs inside the caller's transaction; failures stick to the connection. Store thread only.
class Projection final {
public:
    explicit Projection(SqliteDatabase& database);

    //! Reads what is stored of \a call, unless that was done.
    void load(CachedCall& call);

    //! Folds \a event, which is \a seq in the journal, into \a call. The row itself waits for flush().
    void apply(CachedCall& call, const Event& event, quint64 seq, const Rules& rules);

    //! Writes every row that apply() changed, once. \return the calls whose words or place changed.
    [[nodiscard]] std::vector<SearchTouch> flush();

    //! After a rollback: what waited for flush() never happened.
    void discard();

    //! Removes everything that is shown of call \a num.
    void remove(qint64 num);
    //! Empties all tables of the projection except the search index.
    void clear();

private:
    using CountKey = std::tuple<int, int, int, bool, QString, QString, QString>;

    void applyLines(qint64 num, const Reduction& step);
    void applyTools(qint64 num, const Reduction& step);
    //! \return whether search must know.
    bool write(CachedCall& cached);
    void writeCounts();
    void count(const CallRow& row, int by);

    SqliteDatabase& m_database;
    std::vector<CachedCall*> m_dirty{};
    std::map<CountKey, int> m_counts{}; //!< what to add to the stored counts
    SqliteStatement m_load;
    SqliteStatement m_insert;
    SqliteStatement m_updateState;
    SqliteStatement m_updateRow;
    SqliteStatement m_addCount;
    SqliteStatement m_clearLines;
    SqliteStatement m_addLine;
    SqliteStatement m_addTool;
    SqliteStatement m_replaceTool;
    AlertRows m_alerts;
};

} // namespace dispatch

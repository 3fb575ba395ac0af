// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/projection.h"
#include "core/store/search_text.h"

#include <deque>
#include <unordered_map>

namespace dispatch {

//! Keeps the full-text index in step with the projection, a little later: rows are written in slices between
//! the groups of events. A watermark in the same database says how far it came, so that a crash loses
//! nothing. Store thread only.
class SearchIndex final {
public:
    explicit SearchIndex(SqliteDatabase& database);

    //! Finds the calls that an earlier run left behind.
    void recover();
    void touch(const std::vector<SearchTouch>& touched);
    [[nodiscard]] bool isBehind() const { return !m_waiting.empty(); }
    //! Writes the rows of some waiting calls in a transaction of its own, for about \a milliseconds. \a
    //! lastSeq is the end of the journal. A failure stays on the connection; the calls wait on.
    void catchUp(int milliseconds, quint64 lastSeq);

    //! Inside the caller's transaction: removes the row of call \a num.
    void remove(qint64 num);
    //! Inside the caller's transaction: an empty index, and every call has to wait for its row.
    void clear();

    //! Words of erased rows stay in the index's older segments until these are merged. Inside the caller's
    //! transaction: notes that this must be done.
    void demandScrub();
    [[nodiscard]] bool needsScrub() const { return m_scrub != Scrub::Done; }
    //! One step of merging in a transaction of its own; it may take many.
    void scrub();

private:
    enum class Scrub { Done, Wanted, Running };

    void indexCall(qint64 num);
    void setMeta(const QString& name, qint64 value);

    SqliteDatabase& m_database;
    std::deque<qint64> m_order{}; //!< waiting calls, longest first
    std::unordered_map<qint64, quint64> m_waiting{}; //!< and since which event
    Scrub m_scrub = Scrub::Done;
    SqliteStatement m_state;
    SqliteStatement m_lines;
    SqliteStatement m_doc;
    SqliteStatement m_setDoc;
    SqliteStatement m_forgetDoc;
    SqliteStatement m_add;
    SqliteStatement m_remove;
    SqliteStatement m_setMeta;
};

} // namespace dispatch

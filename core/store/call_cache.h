// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reducer.h"
#include "core/store/call_row.h"
#include "core/store/journal.h"

#include <list>
#include <unordered_map>

namespace dispatch {

//! One call as the store thread knows it, so that an event costs no reading.
struct CachedCall {
    CallId id{};
    Subject subject{};
    CallState state{};
    std::optional<CallRow> row{}; //!< as the calls table has it; empty: no row yet
    size_t words = 0; //!< hash of what search knows of the row
    size_t alerts = 0; //!< AlertRows::hashOf() what its tables have of the call
    bool loaded = false; //!< state and row were read
    bool dirty = false; //!< state is newer than the calls table
    bool linesChanged = false; //!< since the calls table was written
    quint64 dirtySince = 0; //!< sequence of the first event that the calls table does not show
};

//! The calls that were touched last. Pointers stay good until trim() or clear().
class CallCache final {
public:
    //! nullptr when the call is not here; otherwise it is now the one used last.
    [[nodiscard]] CachedCall* find(const CallId& id);
    CachedCall& insert(CachedCall call);
    void remove(const CallId& id);
    void clear();
    //! Lets go of the calls used longest ago; to be called when nothing is dirty.
    void trim();

private:
    std::list<CachedCall> m_calls{}; //!< used last first
    std::unordered_map<CallId, std::list<CachedCall>::iterator> m_index{};
};

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"

#include <vector>

namespace dispatch {

//! The few stretches of a very long list that were read lately. Knows rows, not queries. The least used
//! stretch makes room for a new one.
class RowCache final {
public:
    static constexpr size_t maxStretches = 16;

    //! The call of \a row; null when it is not here. Valid until the next change of the cache.
    [[nodiscard]] const Call* at(qint64 row) const;
    //! Whether \a row is here and was read since markStale().
    [[nodiscard]] bool isFresh(qint64 row) const;
    //! -1 when it is not here.
    [[nodiscard]] qint64 rowOf(const CallId& id) const;

    //! \a calls are the rows from \a first on; they replace what was there.
    void put(qint64 first, std::vector<Call> calls);
    //! \a count rows that are not read yet now stand at \a first; the rest moves down.
    void insertRows(qint64 first, qint64 count);
    void removeRows(qint64 first, qint64 count);
    //! What is here may be out of date: still shown, read again when looked at.
    void markStale();
    void clear();

private:
    struct Stretch {
        qint64 first = 0;
        std::vector<Call> calls{};
        bool stale = false;
        mutable quint64 usedAt = 0;

        [[nodiscard]] qint64 end() const { return first + static_cast<qint64>(calls.size()); }
        [[nodiscard]] bool holds(qint64 row) const { return row >= first && row < end(); }
    };

    [[nodiscard]] const Stretch* stretchOf(qint64 row) const;
    void splitAt(qint64 row);
    void makeRoom();

    std::vector<Stretch> m_stretches{};
    mutable quint64 m_uses = 0;
};

} // namespace dispatch

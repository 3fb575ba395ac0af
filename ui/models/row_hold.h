// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/row_cache.h"

namespace dispatch {

//! Calls that stand one below the other from row \c first on.
struct RowStretch {
    qint64 first = 0;
    std::vector<Call> calls{};
};

//! For a list whose rows must not move: the rows that are shown, of \a shownCount, each with what \a fresh
//! knows of its call. \a fresh was read from row \a first of the list as it is now, which has \a grown rows
//! more (less when negative); rows that were not shown yet are taken from there.
[[nodiscard]] std::vector<RowStretch> rowsInPlace(
    const RowCache& shown, qint64 shownCount, qint64 first, const std::vector<Call>& fresh, qint64 grown);

//! How many of \a fresh are not among the rows that are shown, as far as can be seen from here; at least
//! \a grown.
[[nodiscard]] qint64 newRows(const RowCache& shown, const std::vector<Call>& fresh, qint64 grown);

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/row_cache.h"

namespace dispatch {

//! Where rows came or went between two readings of a list: \a count rows at \a at (came when positive, went
//! when negative), and \a atEnd more at the end.
struct RowShift {
    qint64 at = 0;
    qint64 count = 0;
    qint64 atEnd = 0;
    bool operator==(const RowShift&) const = default;
};

//! Compares what was shown, \a shown of \a shownCount rows, with \a fresh, read from row \a first of a list
//! that now has \a freshCount rows. Rows that came or went are found by the first id that differs; what
//! cannot be seen from here is taken to be there too, since new calls come at the top of the usual order.
[[nodiscard]] RowShift shiftBetween(const RowCache& shown, qint64 shownCount, qint64 first,
    const std::vector<Call>& fresh, qint64 freshCount);

} // namespace dispatch

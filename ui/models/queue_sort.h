// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/link/call_view.h"

#include <QJsonArray>

namespace dispatch {

//! The most keys of a sort, the first included.
inline constexpr int mostSortKeys = 3;

//! The keys in the order in which they count.
[[nodiscard]] std::vector<SortKey> keysOf(const CallSort& sort);
//! 1 for the first key, 2 and 3 for further ones; 0: not a key.
[[nodiscard]] int rankOf(const CallSort& sort, CallColumn column);
//! False for a column that is not a key.
[[nodiscard]] bool isDescending(const CallSort& sort, CallColumn column);

//! \a column becomes the first key; when it is that already, it turns round and the further keys stay.
[[nodiscard]] CallSort sortedBy(const CallSort& sort, CallColumn column);
//! \a column becomes the last key, in place of the third when there are three; one that is a key turns round.
[[nodiscard]] CallSort sortedAlsoBy(const CallSort& sort, CallColumn column);

//! For a file: [{"column":"priority","descending":false}…].
[[nodiscard]] QJsonArray toJson(const CallSort& sort);
//! Empty when there is no key, an unknown or a repeated one, or too many.
[[nodiscard]] std::optional<CallSort> sortFrom(const QJsonArray& keys);

} // namespace dispatch

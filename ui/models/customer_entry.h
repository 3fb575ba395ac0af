// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"

namespace dispatch {

//! What a person typed for \a field, in the form in which the station keeps it: "+14502803222" of "450
//! 280-3222", one line without blanks around it… An empty text stays empty: the client has none. nullopt when
//! it is not what the field wants, or longer than longestEntry().
[[nodiscard]] std::optional<QString> readEntry(CustomerField field, const QString& typed);

//! In characters.
[[nodiscard]] constexpr int longestEntry(CustomerField field)
{
    return field == CustomerField::Problem ? 4000 : 500;
}

//! The value of \a field that \a call shows, in the form in which it is kept.
[[nodiscard]] QString entryOf(const Call& call, CustomerField field);

//! A kept value as people read and type it: "450 280-3222".
[[nodiscard]] QString shownEntry(CustomerField field, const QString& value);

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"

namespace dispatch {

//! The longest value that a person may type for \a field, in characters.
[[nodiscard]] constexpr int longestCustomerValue(CustomerField field)
{
    return field == CustomerField::Problem ? 4000 : 500;
}

//! What a person typed for \a field, in the form in which it is kept: "+14502803222" of "450 280-3222", one
//! line without blanks around it… An empty text stays empty: the client has none. nullopt when it is not what
//! the field wants, or longer than longestCustomerValue().
[[nodiscard]] std::optional<QString> customerValue(CustomerField field, const QString& typed);

//! The value of \a field that \a call shows, in the form in which it is kept.
[[nodiscard]] const QString& valueOf(const Call& call, CustomerField field);

} // namespace dispatch

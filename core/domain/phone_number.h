// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace dispatch {

//! The E.164 form ("+15145550137") of a displayed number: "+" and 7 to 15 digits, or a North American number
//! of 10 or 11 digits, with any punctuation, also as the user part of a sip: or tel: address. Empty for
//! everything else: names, "anonymous", impossible numbers, and the digits that stand for a withheld number.
[[nodiscard]] std::optional<QString> toE164(QStringView displayed);

} // namespace dispatch

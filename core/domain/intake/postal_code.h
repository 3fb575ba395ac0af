// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace dispatch {

//! "A1A 1A1" of what was heard, typed or spelled as a Canadian postal code: "h2h-1w5", "H2H lW5" (figures
//! that look like letters are mended), "J sept C, deux K un", "H comme Henri, deux, H…". nullopt when it is
//! none or two different ones. The rule is domain.md §4.3. Reads the first 400 characters.
[[nodiscard]] std::optional<QString> postalCode(QStringView heard);

//! The same somewhere in an address; of several typed ones the last, where addresses have theirs.
[[nodiscard]] std::optional<QString> postalCodeIn(QStringView text);

} // namespace dispatch

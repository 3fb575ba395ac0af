// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace dispatch {

//! The e-mail address in what was typed or said, in small letters: "jean.roy@exemple.ca" of "c'est jean point
//! roy arobase exemple point ca". The usual part of RFC 5321: a dotted local part of at most 64 ASCII
//! characters, a domain of at least two labels; no quotes, no comments, no numeric addresses. Accents are
//! dropped, for nobody has them there. nullopt when there is none, or two different ones. Reads the first 400
//! characters.
[[nodiscard]] std::optional<QString> emailAddress(QStringView heard);

} // namespace dispatch

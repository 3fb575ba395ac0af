// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace dispatch {

//! E.164 of a North American number said aloud, typed or spelled, in French or English, with the words around
//! it: "mon numéro c'est le quatre cinquante, deux huit zéro, trente-deux vingt-deux" → "+14502803222".
//! Number words can be grouped in many ways ("soixante dix" is 70 or 6010): phone_reading.h says which way
//! wins. An extension is dropped, a number said twice is one number, and what follows "non, pardon" replaces
//! the end of what was said. A number of another country only when it is typed with its +. \return nullopt
//! when it is none: 911, too few digits, an impossible area code or exchange, two different numbers. Reads
//! the first 400 characters.
[[nodiscard]] std::optional<QString> spokenPhone(QStringView heard);

} // namespace dispatch

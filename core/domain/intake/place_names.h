// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/company/company.h"
#include "core/domain/plain_words.h"

#include <QHash>

#include <span>

namespace dispatch {

//! The names of places, each with the key of its zone or outOfZoneKey, by placeKey().
using PlaceIndex = QHash<QString, QString>;

//! \a words as names of places are compared: together, "St", "Ste" and "Sainte" as "saint", and what people
//! and maps shorten in full ("mtl", "NDG", "TMR"). "St-Hubert" → "sainthubert".
[[nodiscard]] QString placeKey(std::span<const PlainWord> words);
[[nodiscard]] QString placeKey(QStringView name);

//! Places, names of zones and places not served. A name in two lists belongs to the first.
[[nodiscard]] PlaceIndex placeIndex(const Company& company);

//! Zone of a misspelled name, by its \a key: one wrong letter in five to eight, two in more, the first letter
//! right. Empty when no zone or more than one (or one and a place not served) is that near.
[[nodiscard]] QString zoneNear(const PlaceIndex& places, QStringView key);

//! Letters to change, add, leave out or swap with their neighbour to make \a a of \a b.
[[nodiscard]] int editDistance(QStringView a, QStringView b);

} // namespace dispatch

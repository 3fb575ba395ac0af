// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <string>

namespace dispatch::urgency {

//! How a French word sounds, roughly: words that speech recognition mistakes for each other have the same key
//! ("racine", "rassines"). The keys of the parts of a word, one after the other, are most often its own key
//! ("gai nage"). \a plain holds small letters without accents.
[[nodiscard]] std::string phoneticKey(QStringView plain);

} // namespace dispatch::urgency

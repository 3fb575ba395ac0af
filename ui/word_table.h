// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <cstddef>

namespace dispatch {

//! A name of the program or of VAPI, and its words for people, as QT_TRANSLATE_NOOP marks them.
struct Named {
    QLatin1StringView name;
    const char* words;
};

//! The words for \a wanted, not yet translated; null when the table does not know it.
template <std::size_t N>
[[nodiscard]] const char* wordsIn(const std::array<Named, N>& table, const QString& wanted)
{
    for (const Named& row : table) {
        if (wanted == row.name)
            return row.words;
    }
    return nullptr;
}

} // namespace dispatch

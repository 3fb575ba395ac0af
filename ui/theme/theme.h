// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"

#include <QColor>
#include <QPalette>
#include <QStringView>

#include <optional>

namespace dispatch {

enum class Theme { Light, Dark, Contrast };

//! How well something is, in the order of how much it asks for attention.
enum class Level { Good, Notice, Unknown, Warning, Bad };

//! The chip of one urgency. On a light ground the border, not the fill, carries the contrast of P2 and P4.
struct ChipColours {
    QColor fill{};
    QColor text{};
    QColor border{};
    bool operator==(const ChipColours&) const = default;
};

//! "light", "dark", "contrast"; empty for any other word.
[[nodiscard]] std::optional<Theme> themeOf(QStringView name);
//! The word that themeOf() knows it by.
[[nodiscard]] QLatin1StringView themeName(Theme theme);

//! The theme whose palette the program wears at this moment: what paints asks for it each time, so that a new
//! theme shows at once.
[[nodiscard]] Theme themeShown();

[[nodiscard]] QPalette paletteOf(Theme theme);
[[nodiscard]] ChipColours chipColours(Theme theme, Priority priority);

//! Colour of the mark beside a status text: at least 3:1 on the window's ground.
[[nodiscard]] QColor markColour(Theme theme, Level level);

//! Colour of words that tell of trouble: at least 4.5:1 on the window's ground.
[[nodiscard]] QColor textColour(Theme theme, Level level);

//! The band that says DÉMO: text, fill.
[[nodiscard]] ChipColours demoColours(Theme theme);

//! FramedStyle, the theme's palette and the size of text (points, 9…16) for the whole program, at once and as
//! often as wanted.
void applyTheme(Theme theme, int points = 10);

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

namespace dispatch {

class Preferences;

//! How the program looks: what a person chose, or else what the desktop looks like.
struct Look {
    static constexpr int leastPoints = 9;
    static constexpr int usualPoints = 10;
    static constexpr int mostPoints = 16;

    Theme theme = Theme::Light;
    int points = usualPoints; //!< size of text, leastPoints…mostPoints
    bool operator==(const Look&) const = default;

    //! Larger or smaller by \a steps points, within the bounds.
    [[nodiscard]] Look zoomed(int steps) const;
};

//! The theme closest to \a desktop, the palette that the platform gives: dark, light, or high contrast when
//! it is white on black without any grey. Ask before applyTheme(), which replaces that palette.
[[nodiscard]] Theme themeLike(const QPalette& desktop);

//! What was saved as "look/theme" and "look/points"; \a otherwise for what was not, or makes no sense.
[[nodiscard]] Look loadLook(const Preferences& preferences, const Look& otherwise = {});
void saveLook(Preferences& preferences, const Look& look);

} // namespace dispatch

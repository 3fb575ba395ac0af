// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

class QFont;
class QPainter;
class QRectF;

namespace dispatch {

//! ▲ ◆ ■ ○ within \a box, in \a colour: told apart without any colour.
void paintUrgencyShape(QPainter& painter, const QRectF& box, Priority priority, const QColor& colour);

//! Disc, dot, hollow circle, triangle, square with a cross within \a box, in \a colour.
void paintLevelShape(
    QPainter& painter, const QRectF& box, Level level, const QColor& colour, const QColor& ground);

//! Room for the chip "▲ P1" in \a font.
[[nodiscard]] double urgencyChipWidth(const QFont& font, const QString& text);

//! The chip "▲ P1" within \a box.
void paintUrgencyChip(
    QPainter& painter, const QRectF& box, Priority priority, const QString& text, const ChipColours& colours);

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QStringList>

class QMainWindow;

namespace dispatch {

//! Whether a floating panel with this frame can be seen and held: at least 120 × 80 pixels, half of it on one
//! of the \a screens.
[[nodiscard]] bool canBeReached(const QRect& frame, const QList<QRect>& screens);

//! The places of the screens that are there now, without task bars.
[[nodiscard]] QList<QRect> presentScreens();

//! Docks every floating panel that cannot be reached; hidden ones stay hidden. \return their objectNames.
QStringList dockTheLost(QMainWindow& window, const QList<QRect>& screens);

//! Whether each docked panel on screen has at least its least size, and the list in the middle 60 % of the
//! width, or of 1366 pixels where there are more. A window too narrow for that is legible as it is.
[[nodiscard]] bool isLegible(const QMainWindow& window);

} // namespace dispatch

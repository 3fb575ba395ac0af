// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QStringView>

namespace dispatch {

//! The line icon of this name in resources/icons ("take", "phone-live"), in the colour of the text beside it:
//! it follows the palette, what is disabled, and every scale. Never without words beside it. Null when there
//! is none.
[[nodiscard]] QIcon icon(QStringView name);

//! The program's mark in its own colours; with \a number above 0 the number in its corner, "99+" at the most.
[[nodiscard]] QIcon appIcon(qint64 number = 0);

} // namespace dispatch

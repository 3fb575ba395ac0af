// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace dispatch {

//! Paints \a window as it is now into the picture \a path, in device pixels; works with no display too.
//! \return false when the file could not be written or its suffix is no known picture format.
[[nodiscard]] bool saveScreenshot(QWidget& window, const QString& path);

} // namespace dispatch

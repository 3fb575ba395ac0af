// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screenshot.h"

#include <QPixmap>
#include <QWidget>

namespace dispatch {

bool saveScreenshot(QWidget& window, const QString& path)
{
    window.ensurePolished();
    return window.grab().save(path);
}

} // namespace dispatch

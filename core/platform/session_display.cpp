// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/session_display.h"

#include <QtGlobal>

namespace dispatch {

bool hasDisplay()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return true;
#else
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#endif
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"

namespace dispatch {

Q_LOGGING_CATEGORY(lcAlarm, "dispatch.alarm", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "dispatch.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcServer, "dispatch.server", QtInfoMsg)
Q_LOGGING_CATEGORY(lcVapi, "dispatch.vapi", QtInfoMsg)
Q_LOGGING_CATEGORY(lcLink, "dispatch.link", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "dispatch.ui", QtInfoMsg)
Q_LOGGING_CATEGORY(lcApp, "dispatch.app", QtInfoMsg)

QString masked(const QString& phone)
{
    return phone.isEmpty() ? QString{} : QChar{0x2026} + phone.right(2);
}

} // namespace dispatch

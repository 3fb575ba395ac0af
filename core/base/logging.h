// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>
#include <QString>

namespace dispatch {

//! One category per room; QT_LOGGING_RULES="dispatch.server.debug=true" turns one up.
Q_DECLARE_LOGGING_CATEGORY(lcAlarm)
Q_DECLARE_LOGGING_CATEGORY(lcStore)
Q_DECLARE_LOGGING_CATEGORY(lcServer)
Q_DECLARE_LOGGING_CATEGORY(lcVapi)
Q_DECLARE_LOGGING_CATEGORY(lcLink)
Q_DECLARE_LOGGING_CATEGORY(lcUi)
Q_DECLARE_LOGGING_CATEGORY(lcApp)

//! A phone number for the log: only its last two digits are left ("…37"). Empty stays empty.
[[nodiscard]] QString masked(const QString& phone);

} // namespace dispatch

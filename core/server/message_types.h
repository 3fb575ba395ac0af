// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace dispatch {

//! The counter label of a message type: type="transcript". Types that VAPI does not document are counted
//! together, so that what a client writes never becomes a new series.
[[nodiscard]] QByteArray typeLabel(const QString& messageType);

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/alert.h"

#include <QJsonObject>

namespace dispatch {

//! An alert as the contract's "Alert" has it, at \a now.
[[nodiscard]] QJsonObject alertJson(const Alert& alert, Instant now);

//! A text as the contract's "Sms" has it. Nothing can send it yet: its state is "not_configured".
[[nodiscard]] QJsonObject smsJson(const TextMessage& text, Instant now);

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/company/rules.h"

#include <QJsonObject>

namespace dispatch {

// What the sub-commands of `rules` answer to one line (contract.md, "`rules`: JSON lines in and out"); the
// members of the answer without "id". All return Rejected, args {a sentence}, when the line lacks something.

//! {"text"}
[[nodiscard]] Result<QJsonObject> classifyLine(const Rules& rules, const QJsonObject& asked);

//! {"service","zone","feet"?,"options"?}. Strict: an option that nobody knows would change a price in
//! silence.
[[nodiscard]] Result<QJsonObject> quoteLine(const Rules& rules, const QJsonObject& asked);

//! {"raw":{"phone"?,"postal_code"?,"city"?}}
[[nodiscard]] Result<QJsonObject> intakeLine(const Rules& rules, const QJsonObject& asked);

//! {"text"}
[[nodiscard]] Result<QJsonObject> segmentsLine(const Rules& rules, const QJsonObject& asked);

} // namespace dispatch

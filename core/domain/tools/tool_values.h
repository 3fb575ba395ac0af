// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"

#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace dispatch {

// The values of a tool's arguments, as a language model fills them in: numbers as text, "oui" for true,
// French amounts. What cannot be understood is not given.

constexpr qsizetype longestToolText = 4000;

//! A text on one line, trimmed and cut at 4 000 characters; also a whole number. Empty for the rest.
[[nodiscard]] QString toolText(const QJsonValue& value);

//! The texts of a list, or the one text; empty ones left out. At most 50.
[[nodiscard]] QStringList toolTexts(const QJsonValue& value);

//! true, "oui", "yes", 1; false, "non", "pas urgent", 0.
[[nodiscard]] std::optional<bool> toolFlag(const QJsonValue& value);

//! "P1", "P2 - municipal", 1; "critical", "urgent" and their like are P1, "standard" and "low" P4. "high" and
//! "medium" say nothing: P2 and P3 are no degrees of urgency but kinds of work.
[[nodiscard]] std::optional<Priority> toolPriority(const QJsonValue& value);

//! Cents of an amount in dollars below a thousand millions: 350, 350.5, "3 500,00 $", "3,500.00", "12 k".
//! Empty for negative ones and for a text with two amounts.
[[nodiscard]] std::optional<qint64> toolCents(const QJsonValue& value);

//! A length in whole feet, rounded up, at least 1: 20, "20 pieds".
[[nodiscard]] std::optional<int> toolFeet(const QJsonValue& value);

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/domain/call.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <initializer_list>
#include <optional>

namespace dispatch {

// VAPI's loosely typed values, read tolerantly: what has another type than expected counts as absent.

//! The text at \a path, trimmed; empty when any step of the path is missing or something else.
[[nodiscard]] QString textAt(const QJsonObject& object, std::initializer_list<QLatin1StringView> path);

//! The object at \a path; empty when there is none.
[[nodiscard]] QJsonObject objectAt(const QJsonObject& object, std::initializer_list<QLatin1StringView> path);

//! Epoch milliseconds or, below 1e11, seconds, whole or not, as a number or as text, or ISO 8601. Empty
//! outside the years 1970 to 9999.
[[nodiscard]] std::optional<Instant> instantOf(const QJsonValue& value);

//! A finite number, also as text.
[[nodiscard]] std::optional<double> numberOf(const QJsonValue& value);

//! "assistant" and "bot" are Paul, "user" is the caller; empty for every other role.
[[nodiscard]] std::optional<Speaker> speakerOfRole(const QString& role);

//! The text itself, or any other value as compact JSON; empty for null and undefined.
[[nodiscard]] QString plainText(const QJsonValue& value);

[[nodiscard]] QByteArray compactJson(const QJsonObject& object);

//! \a text on one line: every kind of line break becomes a blank. VAPI cannot read tool answers otherwise.
[[nodiscard]] QString onOneLine(QString text);

} // namespace dispatch

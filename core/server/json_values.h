// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QJsonValue>

#include <optional>

namespace dispatch {

// How the read API says that something is not known: null, never an empty text.

[[nodiscard]] inline QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue{QJsonValue::Null} : QJsonValue{text};
}

[[nodiscard]] inline QJsonValue timeOrNull(const std::optional<Instant>& at)
{
    return at ? QJsonValue{toIso(*at)} : QJsonValue{QJsonValue::Null};
}

template <typename T> [[nodiscard]] QJsonValue valueOrNull(const std::optional<T>& value)
{
    return value ? QJsonValue{*value} : QJsonValue{QJsonValue::Null};
}

} // namespace dispatch

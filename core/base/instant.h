// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <chrono>
#include <optional>

namespace dispatch {

//! A moment in UTC, to the millisecond. Cheap to copy and compare; formatted for people only in ui.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

[[nodiscard]] constexpr Instant fromEpochMs(qint64 ms)
{
    return Instant{std::chrono::milliseconds{ms}};
}

[[nodiscard]] constexpr qint64 toEpochMs(Instant at)
{
    return at.time_since_epoch().count();
}

//! The same where there may be none.
[[nodiscard]] constexpr std::optional<qint64> epochMs(const std::optional<Instant>& at)
{
    return at ? std::optional{toEpochMs(*at)} : std::nullopt;
}

//! "2026-11-22T15:04:05.123Z"; years 0001 to 9999.
[[nodiscard]] QString toIso(Instant at);

//! Reads an ISO 8601 date and time with or without fraction; without an offset it is taken as UTC. Empty when
//! it is none.
[[nodiscard]] std::optional<Instant> fromIso(QStringView text);

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/link/json_fields.h"
#include "core/link/station_status.h"

namespace dispatch {

[[nodiscard]] QJsonObject statusToJson(const StationStatus& status);
//! What statusToJson() wrote; fields.isRight() says whether it was that.
[[nodiscard]] StationStatus statusFromJson(JsonFields& fields);

} // namespace dispatch

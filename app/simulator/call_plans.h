// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/simulator_run.h"

namespace dispatch {

//! Draws \a count calls (0: without end) from \a scenarios: all of them once in an order that follows \a
//! seed, then all of them again in another.
[[nodiscard]] SimulatorRun::Plan shuffledPlan(std::vector<Scenario> scenarios, int count, quint32 seed);

//! \a count calls that ended during the last \a hours before \a now, oldest first.
[[nodiscard]] SimulatorRun::Plan pastPlan(
    std::vector<Scenario> scenarios, int count, std::chrono::hours hours, Instant now, quint32 seed);

} // namespace dispatch

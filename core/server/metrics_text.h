// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/counters.h"

#include <QByteArray>

#include <vector>

namespace dispatch {

//! \a samples, sorted by name, in Prometheus' text format 0.0.4. A name that ends in _total is a counter, one
//! that ends in _sum or _count belongs to a summary, any other is a gauge.
[[nodiscard]] QByteArray prometheusText(const std::vector<Sample>& samples);

} // namespace dispatch

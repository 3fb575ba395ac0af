// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/call_reader.h"

#include <QUrlQuery>

namespace dispatch {

//! What GET /api/v1/calls was asked.
struct CallQuery {
    CallFilter filter{};
    int limit = 50;
    QString before{}; //!< cursor; empty: from the newest
};

//! Reads the query string; parameters that are empty or not ours do not restrict. \return Malformed with the
//! parameter's name in args when a value is none of the contract's.
[[nodiscard]] Result<CallQuery> callQueryOf(const QUrlQuery& query);

} // namespace dispatch

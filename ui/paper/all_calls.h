// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/call_source.h"

namespace dispatch {

//! Reads all calls that \a filter lets through, however many, oldest first; answers once. \a source must
//! outlive \a context. Errors: those of CallSource::window().
void readAllCalls(CallSource& source, const CallFilter& filter, QObject* context,
    const CallSource::Answer<std::vector<Call>>& answer);

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/call_reader.h"

#include <QJsonObject>

namespace dispatch {

//! A call as the contract's "Call" has it, without transcript, tool_calls and history: null for what is not
//! known, never an empty text; times in UTC with milliseconds.
[[nodiscard]] QJsonObject callJson(const Call& call);

//! The whole "Call".
[[nodiscard]] QJsonObject callDetailJson(const CallDetail& detail);

} // namespace dispatch

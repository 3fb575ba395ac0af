// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call_state.h"

#include <tuple>

namespace dispatch {

// Trust in a source, for Stamped::rank.
inline constexpr int fromEvent = 0;
inline constexpr int fromPerson = 0; // nobody else sets what people set
inline constexpr int fromStatus = 1;
inline constexpr int fromToolInReport = 1;
inline constexpr int fromReport = 2;
inline constexpr int fromTool = 3; // what was said while the caller listened
inline constexpr int toolFromReport = 0;
inline constexpr int toolFromCall = 1;

//! \return whether \a offered is the better evidence and now stands in \a known.
template <typename T> bool learn(Stamped<T>& known, Stamped<T> offered)
{
    if (std::tie(offered.rank, offered.at, offered.key) <= std::tie(known.rank, known.at, known.key))
        return false;
    known = std::move(offered);
    return true;
}

inline void learnText(Stamped<QString>& known, const QString& text, int rank, const Event& event)
{
    if (!text.isEmpty())
        learn(known, {.value = text, .rank = rank, .at = event.occurredAt, .key = event.key});
}

template <typename T> void learnValue(Stamped<T>& known, const std::optional<T>& value, const Event& event)
{
    if (value)
        learn(known, {.value = *value, .rank = fromReport, .at = event.occurredAt, .key = event.key});
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call_state.h"

#include <algorithm>
#include <functional>
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

// What the lists of a state are sorted by; no two elements of a list have the same.
inline const QString& alertPlace(const Stamped<RequestedAlert>& one)
{
    return one.value.tool;
}
inline const QString& toolPlace(const Stamped<QString>& one)
{
    return one.value;
}
inline const QString& startPlace(const Stamped<Authored<CallbackStarted>>& one)
{
    return one.value.act.attempt;
}
inline const QString& endPlace(const Stamped<Authored<CallbackEnded>>& one)
{
    return one.value.act.attempt;
}
inline CustomerField correctionPlace(const Stamped<Authored<CustomerCorrected>>& one)
{
    return one.value.act.field;
}
inline std::pair<Priority, int> escalationPlace(const Stamped<Escalation>& one)
{
    return {one.value.level, one.value.step};
}

//! \return whether \a offered is the better evidence and now stands in \a known.
template <typename T> bool learn(Stamped<T>& known, Stamped<T> offered)
{
    if (std::tie(offered.rank, offered.at, offered.key) <= std::tie(known.rank, known.at, known.key))
        return false;
    known = std::move(offered);
    return true;
}

//! The same for the element of \a list that has the place of \a offered; it may be the first there.
template <typename T, typename Place>
bool learnAmong(std::vector<Stamped<T>>& list, Stamped<T> offered, Place place)
{
    const auto at = std::ranges::lower_bound(list, std::invoke(place, offered), {}, place);
    if (at != list.end() && std::invoke(place, *at) == std::invoke(place, offered))
        return learn(*at, std::move(offered));
    list.insert(at, std::move(offered));
    return true;
}

inline void learnEarliest(std::optional<Instant>& known, Instant at)
{
    known = known ? std::min(*known, at) : at;
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

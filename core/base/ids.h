// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace dispatch {

//! VAPI's id of a call: opaque text (UUIDv7 today, v4 and others before).
struct CallId {
    QString value{}; //!< empty: the message names no call

    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
    bool operator==(const CallId&) const = default;
    auto operator<=>(const CallId& other) const { return value.compare(other.value) <=> 0; }
};

inline size_t qHash(const CallId& id, size_t seed = 0) noexcept
{
    return qHash(id.value, seed);
}

} // namespace dispatch

template <> struct std::hash<dispatch::CallId> {
    size_t operator()(const dispatch::CallId& id) const noexcept { return dispatch::qHash(id); }
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <utility>
#include <variant>

namespace dispatch {

//! The value of a Result that has nothing to say but "done".
struct Unit {
    bool operator==(const Unit&) const = default;
};

//! A value or an expected Error. Member names are those of std::expected, which replaces it once every
//! compiler has it.
template <typename T> class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state{std::in_place_index<0>, std::move(value)}
    {
    } // NOLINT(google-explicit-constructor): return value;
    Result(Error error)
        : m_state{std::in_place_index<1>, std::move(error)}
    {
    } // NOLINT(google-explicit-constructor): return Error{…};

    [[nodiscard]] bool has_value() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    //! Only when has_value().
    [[nodiscard]] T& value() & { return *std::get_if<0>(&m_state); }
    [[nodiscard]] const T& value() const& { return *std::get_if<0>(&m_state); }
    [[nodiscard]] T&& value() && { return std::move(*std::get_if<0>(&m_state)); }
    [[nodiscard]] T& operator*() & { return value(); }
    [[nodiscard]] const T& operator*() const& { return value(); }
    [[nodiscard]] T&& operator*() && { return std::move(*this).value(); }
    [[nodiscard]] T* operator->() { return std::get_if<0>(&m_state); }
    [[nodiscard]] const T* operator->() const { return std::get_if<0>(&m_state); }

    //! Only when !has_value().
    [[nodiscard]] const Error& error() const { return *std::get_if<1>(&m_state); }

    //! The value, or \a fallback when there is none.
    [[nodiscard]] T value_or(T fallback) const { return has_value() ? value() : std::move(fallback); }

private:
    std::variant<T, Error> m_state;
};

using Status = Result<Unit>;

} // namespace dispatch

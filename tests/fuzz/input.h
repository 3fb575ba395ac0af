// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <cstdlib>

namespace dispatch {

//! The fuzzer's input as our decoders take it.
inline QByteArray bytes(const uint8_t* data, size_t size)
{
    return {reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)};
}

//! Stops the fuzzer with the input that broke a promise.
inline void check(bool promise)
{
    if (!promise)
        std::abort();
}

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace dispatch {

//! The few character classes of RFC 9110 and 9112 that the guard checks. Pure, ASCII only.

[[nodiscard]] constexpr bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

[[nodiscard]] constexpr bool isHexDigit(char byte)
{
    return isDigit(byte) || (byte >= 'a' && byte <= 'f') || (byte >= 'A' && byte <= 'F');
}

//! A character of a method or a header name.
[[nodiscard]] bool isTokenChar(char byte);
//! One or more token characters.
[[nodiscard]] bool isToken(QByteArrayView text);
//! Text as a header value may hold it: no control bytes but the tab.
[[nodiscard]] bool isFieldText(QByteArrayView text);
//! Visible ASCII only: what a request target may hold.
[[nodiscard]] bool isVisibleAscii(QByteArrayView text);
//! Without spaces and tabs at both ends.
[[nodiscard]] QByteArrayView trimmedBlanks(QByteArrayView text);
//! Equal but for ASCII capitals.
[[nodiscard]] bool sameName(QByteArrayView a, QByteArrayView b);
//! True when the comma-separated \a list has \a word, capitals ignored.
[[nodiscard]] bool listHas(QByteArrayView list, QByteArrayView word);
//! "host", "host:port", "[v6]:port" or empty: nothing that could be taken for something else.
[[nodiscard]] bool isHostField(QByteArrayView text);

} // namespace dispatch

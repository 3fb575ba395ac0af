// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http_syntax.h"

#include <algorithm>

namespace dispatch {

namespace {

constexpr bool isLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

} // namespace

bool isTokenChar(char byte)
{
    constexpr QByteArrayView others{"!#$%&'*+-.^_`|~"};
    return isDigit(byte) || isLetter(byte) || others.contains(byte);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isTokenChar);
}

bool isFieldText(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char byte) {
        const auto code = static_cast<unsigned char>(byte);
        return code == '\t' || (code >= 0x20 && code != 0x7f);
    });
}

bool isVisibleAscii(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char byte) { return byte > 0x20 && byte < 0x7f; });
}

QByteArrayView trimmedBlanks(QByteArrayView text)
{
    const auto isBlank = [](char byte) { return byte == ' ' || byte == '\t'; };
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

bool sameName(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && a.compare(b, Qt::CaseInsensitive) == 0;
}

bool listHas(QByteArrayView list, QByteArrayView word)
{
    while (!list.isEmpty()) {
        const qsizetype comma = list.indexOf(',');
        if (sameName(trimmedBlanks(comma < 0 ? list : list.first(comma)), word))
            return true;
        if (comma < 0)
            return false;
        list = list.sliced(comma + 1);
    }
    return false;
}

bool isHostField(QByteArrayView text)
{
    constexpr QByteArrayView others{"-._~:[]%"};
    return std::ranges::all_of(
        text, [&](char byte) { return isDigit(byte) || isLetter(byte) || others.contains(byte); });
}

} // namespace dispatch

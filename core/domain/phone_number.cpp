// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/phone_number.h"

#include <algorithm>
#include <array>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewestDigits = 7;
constexpr qsizetype mostDigits = 15; // E.164 itself
constexpr qsizetype nationalDigits = 10;

// Carriers spell ANONYMOUS, RESTRICTED, BLOCKED, UNKNOWN and UNAVAILABLE on the keypad.
constexpr std::array withheld{"266696687"_L1, "7378742833"_L1, "2562533"_L1, "8656696"_L1, "86282452253"_L1};

QStringView userPart(QStringView text)
{
    for (const auto scheme : {"sip:"_L1, "sips:"_L1, "tel:"_L1}) {
        if (!text.startsWith(scheme, Qt::CaseInsensitive))
            continue;
        const QStringView rest = text.sliced(scheme.size());
        const auto end = std::find_if(
            rest.begin(), rest.end(), [](QChar c) { return c == u'@' || c == u';' || c == u'?'; });
        return rest.first(end - rest.begin());
    }
    return text;
}

bool isPunctuation(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || c == u'.' || c == u'(' || c == u')'
        || c == u'/' || c == u'\u00B7';
}

//! The digits of \a text; empty when it holds anything but digits and punctuation.
QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits.append(c);
        else if (!isPunctuation(c))
            return {};
    }
    return digits;
}

//! \a digits: country code 1 and ten more.
bool isNorthAmerican(QStringView digits)
{
    return digits.size() == nationalDigits + 1 && digits[0] == u'1' && digits[1] >= u'2' && digits[4] >= u'2';
}

} // namespace

std::optional<QString> toE164(QStringView displayed)
{
    const QStringView number = userPart(displayed.trimmed()).trimmed();
    const bool international = number.startsWith(u'+');
    QString digits = digitsOf(international ? number.sliced(1) : number);
    if (std::find(withheld.begin(), withheld.end(), digits) != withheld.end())
        return std::nullopt;
    if (!international && digits.size() == nationalDigits)
        digits.prepend(u'1');
    if (isNorthAmerican(digits))
        return u'+' + digits;
    const bool plausible = international && digits.size() >= fewestDigits && digits.size() <= mostDigits
        && digits[0] != u'0' && digits[0] != u'1';
    return plausible ? std::optional<QString>{u'+' + digits} : std::nullopt;
}

} // namespace dispatch

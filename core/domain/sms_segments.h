// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

namespace dispatch {

//! How a text message travels.
enum class SmsEncoding {
    Gsm7, //!< septets; the characters of 3GPP 23.038
    Ucs2, //!< UTF-16 units; one character outside of GSM-7 makes all of the text so
};

//! What a text message costs.
struct SmsSegments {
    SmsEncoding encoding = SmsEncoding::Gsm7;
    qsizetype units = 0; //!< septets (extension characters are two) or UTF-16 units
    qsizetype segments = 1; //!< an empty text is one, too
    QStringList costly{}; //!< each character as one sees it that forced UCS-2, once, in the order of the text
    bool operator==(const SmsSegments&) const = default;
};

//! Counts as Twilio does without smart encoding: 160 septets or 70 units in one message, else 153 or 67 in
//! each of several, and no escape pair and no visible character is torn apart. The text is taken as it is:
//! whoever sends it composes its accents first.
[[nodiscard]] SmsSegments segmentsOf(QStringView text);

} // namespace dispatch

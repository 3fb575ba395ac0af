// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace dispatch {

//! One word of what somebody said, as the rules compare it.
struct PlainWord {
    QString text{}; //!< small letters without accents; "l'eau" is the two words "l" and "eau"
    qsizetype from = 0; //!< where it stands in the original text
    qsizetype length = 0;
    bool sentenceEnds = false; //!< followed by . ! ? ; … or a line break
    bool pauses = false; //!< followed by a comma, a colon, a dash between blanks or a bracket
    bool operator==(const PlainWord&) const = default;
};

//! \a text in small letters without accents ("œ" is "oe"); everything that is neither letter nor digit
//! becomes one blank, none at the ends: "Saint-Jérôme " → "saint jerome".
[[nodiscard]] QString plain(QStringView text);

//! The words of \a text in order. Apostrophes and hyphens part words; a point or comma between two digits
//! does not ("3.5" is one word), nor a blank between a digit and three digits ("3 500" is "3500").
[[nodiscard]] std::vector<PlainWord> plainWords(QStringView text);

} // namespace dispatch

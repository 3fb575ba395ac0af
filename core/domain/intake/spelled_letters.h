// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace dispatch {

//! One way to read the words at some place as a letter or a digit.
struct SpelledSign {
    QChar sign{}; //!< capital letter or digit; none: the words say nothing
    qsizetype words = 0; //!< how many it takes
    bool operator==(const SpelledSign&) const = default;
};

//! \a text as words in small letters without accents; "h2h" is parted into its signs.
[[nodiscard]] QStringList spelledWords(QStringView text);

//! Every way to read the words at \a at as one sign: a letter, its French or English name as recognisers
//! write it ("hache", "double v", "zed"), a letter with a name ("H comme Henri"; another initial is a
//! contradiction and no reading), a word of the international spelling alphabet, or a digit.
[[nodiscard]] std::vector<SpelledSign> spelledSigns(const QStringList& words, qsizetype at);

} // namespace dispatch

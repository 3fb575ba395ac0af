// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace dispatch {

//! No more characters than this are read of anything that is heard or typed as a number or a code.
constexpr qsizetype mostHeardLetters = 400;

//! One word of a number said aloud, typed or both, in French or English.
struct SpokenWord {
    enum class Kind {
        Digits, //!< written in figures
        Number, //!< one word for 0 … 90
        Hundred,
        Thousand,
        Repeat, //!< "double", "triple": value times what follows
        Times, //!< "fois" of "trois fois zéro"
        Filler, //!< says nothing: "euh", "tiret"
        Extension, //!< what follows is an extension: "poste"
        Correction, //!< what follows replaces what was said: "non, pardon"
        Other,
    };
    //! A word that recognisers write for a number that sounds alike ("cette" for "sept") is a number only
    //! among numbers, and may as well be nothing.
    enum class Guess {
        None, //!< surely that number
        Inside, //!< only between numbers
        FromStart, //!< also before the first one
        ToEnd, //!< also after the last one
    };
    Kind kind = Kind::Other;
    int value = 0; //!< of Number and Repeat
    QString digits{}; //!< of Digits
    bool french = false; //!< composes as in French: "quatre vingt", "soixante dix", "dix sept"
    bool plural = false; //!< "zéros"; "vingts" and "cents" end a number when they are spelled right
    Guess guess = Guess::None;
    bool hyphen = false; //!< tied to the next word, and so probably one number with it
    bool pauses = false; //!< a comma, the end of a sentence or a hesitation follows
    bool operator==(const SpokenWord&) const = default;
};

//! The words of \a text, at most mostHeardLetters of it.
[[nodiscard]] std::vector<SpokenWord> spokenWords(QStringView text);

//! 0 … 9 of one \a word in small letters without accents; words that only sound alike count.
[[nodiscard]] std::optional<int> spokenDigit(QStringView word);

} // namespace dispatch

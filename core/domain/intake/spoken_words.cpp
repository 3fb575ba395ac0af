// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/intake/spoken_words.h"

#include "core/domain/plain_words.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

using Kind = SpokenWord::Kind;
using Guess = SpokenWord::Guess;

struct NumberWord {
    QLatin1StringView word;
    int value = 0;
    bool french = false;
    Guess guess = Guess::None;
};

constexpr std::array numberWords{
    NumberWord{"zero"_L1, 0},
    NumberWord{"zeros"_L1, 0},
    NumberWord{"un"_L1, 1, true},
    NumberWord{"une"_L1, 1, true},
    NumberWord{"deux"_L1, 2, true},
    NumberWord{"trois"_L1, 3, true},
    NumberWord{"quatre"_L1, 4, true},
    NumberWord{"cinq"_L1, 5, true},
    NumberWord{"six"_L1, 6, true},
    NumberWord{"sept"_L1, 7, true},
    NumberWord{"huit"_L1, 8, true},
    NumberWord{"neuf"_L1, 9, true},
    NumberWord{"dix"_L1, 10, true},
    NumberWord{"onze"_L1, 11, true},
    NumberWord{"douze"_L1, 12, true},
    NumberWord{"treize"_L1, 13, true},
    NumberWord{"quatorze"_L1, 14, true},
    NumberWord{"quinze"_L1, 15, true},
    NumberWord{"seize"_L1, 16, true},
    NumberWord{"vingt"_L1, 20, true},
    NumberWord{"vingts"_L1, 20, true},
    NumberWord{"trente"_L1, 30, true},
    NumberWord{"quarante"_L1, 40, true},
    NumberWord{"cinquante"_L1, 50, true},
    NumberWord{"soixante"_L1, 60, true},
    NumberWord{"septante"_L1, 70, true},
    NumberWord{"octante"_L1, 80, true},
    NumberWord{"huitante"_L1, 80, true},
    NumberWord{"nonante"_L1, 90, true},
    NumberWord{"one"_L1, 1},
    NumberWord{"two"_L1, 2},
    NumberWord{"three"_L1, 3},
    NumberWord{"four"_L1, 4},
    NumberWord{"five"_L1, 5},
    NumberWord{"seven"_L1, 7},
    NumberWord{"eight"_L1, 8},
    NumberWord{"nine"_L1, 9},
    NumberWord{"ten"_L1, 10},
    NumberWord{"eleven"_L1, 11},
    NumberWord{"twelve"_L1, 12},
    NumberWord{"thirteen"_L1, 13},
    NumberWord{"fourteen"_L1, 14},
    NumberWord{"fifteen"_L1, 15},
    NumberWord{"sixteen"_L1, 16},
    NumberWord{"seventeen"_L1, 17},
    NumberWord{"eighteen"_L1, 18},
    NumberWord{"nineteen"_L1, 19},
    NumberWord{"twenty"_L1, 20},
    NumberWord{"thirty"_L1, 30},
    NumberWord{"forty"_L1, 40},
    NumberWord{"fourty"_L1, 40},
    NumberWord{"fifty"_L1, 50},
    NumberWord{"sixty"_L1, 60},
    NumberWord{"seventy"_L1, 70},
    NumberWord{"eighty"_L1, 80},
    NumberWord{"ninety"_L1, 90},
    NumberWord{"o"_L1, 0, false, Guess::ToEnd},
    NumberWord{"oh"_L1, 0, false, Guess::ToEnd},
    NumberWord{"ho"_L1, 0, true, Guess::Inside},
    NumberWord{"de"_L1, 2, true, Guess::Inside},
    NumberWord{"deu"_L1, 2, true, Guess::Inside},
    NumberWord{"to"_L1, 2, false, Guess::Inside},
    NumberWord{"too"_L1, 2, false, Guess::Inside},
    NumberWord{"troie"_L1, 3, true, Guess::Inside},
    NumberWord{"quat"_L1, 4, true, Guess::FromStart},
    NumberWord{"for"_L1, 4, false, Guess::Inside},
    NumberWord{"saint"_L1, 5, true, Guess::FromStart},
    NumberWord{"saints"_L1, 5, true, Guess::FromStart},
    NumberWord{"sain"_L1, 5, true, Guess::FromStart},
    NumberWord{"sein"_L1, 5, true, Guess::FromStart},
    NumberWord{"si"_L1, 6, true, Guess::Inside},
    NumberWord{"sis"_L1, 6, true, Guess::Inside},
    NumberWord{"scie"_L1, 6, true, Guess::Inside},
    NumberWord{"cette"_L1, 7, true, Guess::Inside},
    NumberWord{"cet"_L1, 7, true, Guess::Inside},
    NumberWord{"set"_L1, 7, true, Guess::Inside},
    NumberWord{"sete"_L1, 7, true, Guess::Inside},
    NumberWord{"oui"_L1, 8, true, Guess::Inside},
    NumberWord{"ate"_L1, 8, false, Guess::Inside},
    NumberWord{"dis"_L1, 10, true, Guess::Inside},
    NumberWord{"dit"_L1, 10, true, Guess::Inside},
    NumberWord{"vin"_L1, 20, true, Guess::Inside},
    NumberWord{"vins"_L1, 20, true, Guess::Inside},
    NumberWord{"vain"_L1, 20, true, Guess::Inside},
};

//! Beside the words that say nothing, those of the frame around a number, which may stand inside it as well:
//! "indicatif 514, numéro 555 0137".
constexpr std::array fillers{"euh"_L1, "heu"_L1, "hum"_L1, "hmm"_L1, "um"_L1, "uh"_L1, "er"_L1, "hein"_L1,
    "ben"_L1, "bon"_L1, "pis"_L1, "puis"_L1, "tiret"_L1, "trait"_L1, "union"_L1, "dash"_L1, "barre"_L1,
    "point"_L1, "dot"_L1, "virgule"_L1, "espace"_L1, "ensuite"_L1, "apres"_L1, "alors"_L1, "donc"_L1,
    "then"_L1, "le"_L1, "la"_L1, "les"_L1, "l"_L1, "the"_L1, "c"_L1, "est"_L1, "is"_L1, "it"_L1, "s"_L1,
    "a"_L1, "au"_L1, "ok"_L1, "okay"_L1, "voila"_L1, "plus"_L1, "mon"_L1, "my"_L1, "numero"_L1, "number"_L1,
    "telephone"_L1, "phone"_L1, "cell"_L1, "cellulaire"_L1, "area"_L1, "code"_L1, "indicatif"_L1,
    "regional"_L1, "attendez"_L1, "attends"_L1, "wait"_L1, "suivi"_L1, "finit"_L1, "par"_L1, "parenthese"_L1};

constexpr std::array hundreds{"cent"_L1, "cents"_L1, "hundred"_L1};
constexpr std::array likeHundred{"sans"_L1, "sang"_L1, "sent"_L1, "sens"_L1};
constexpr std::array thousands{"mille"_L1, "milles"_L1, "thousand"_L1};
constexpr std::array extensions{"poste"_L1, "extension"_L1, "ext"_L1, "x"_L1};
constexpr std::array corrections{"non"_L1, "pardon"_L1, "plutot"_L1, "correction"_L1, "oups"_L1, "erreur"_L1,
    "trompe"_L1, "excusez"_L1, "excuse"_L1, "sorry"_L1, "no"_L1, "actually"_L1};

template <size_t N> bool isOneOf(QStringView word, const std::array<QLatin1StringView, N>& list)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

bool isFigures(QStringView word)
{
    return !word.isEmpty()
        && std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

const NumberWord* numberWord(QStringView word)
{
    const auto found = std::find_if(
        numberWords.begin(), numberWords.end(), [word](const NumberWord& one) { return word == one.word; });
    return found == numberWords.end() ? nullptr : &*found;
}

//! "poste12", "x12"
bool isGluedExtension(QStringView word)
{
    return std::any_of(extensions.begin(), extensions.end(), [word](QLatin1StringView mark) {
        return word.startsWith(mark) && isFigures(word.sliced(mark.size()));
    });
}

//! A word that is no number of its own.
Kind kindOf(QStringView word)
{
    if (isOneOf(word, thousands))
        return Kind::Thousand;
    if (word == "fois"_L1 || word == "times"_L1)
        return Kind::Times;
    if (isOneOf(word, extensions) || isGluedExtension(word))
        return Kind::Extension;
    if (isOneOf(word, corrections))
        return Kind::Correction;
    return isOneOf(word, fillers) ? Kind::Filler : Kind::Other;
}

SpokenWord spokenWord(QStringView word)
{
    if (isFigures(word))
        return {.kind = Kind::Digits, .digits = word.toString()};
    if (const NumberWord* number = numberWord(word)) {
        return {.kind = Kind::Number,
            .value = number->value,
            .french = number->french,
            .plural = word == "zeros"_L1 || word == "vingts"_L1,
            .guess = number->guess};
    }
    if (isOneOf(word, hundreds))
        return {.kind = Kind::Hundred, .plural = word == "cents"_L1};
    if (isOneOf(word, likeHundred))
        return {.kind = Kind::Hundred, .guess = Guess::Inside};
    if (word == "double"_L1 || word == "triple"_L1)
        return {.kind = Kind::Repeat, .value = word == "double"_L1 ? 2 : 3};
    return {.kind = kindOf(word)};
}

} // namespace

std::vector<SpokenWord> spokenWords(QStringView text)
{
    std::vector<SpokenWord> words;
    text = text.first(std::min(text.size(), mostHeardLetters));
    const std::vector<PlainWord> heard = plainWords(text);
    for (const PlainWord& one : heard) {
        // "vingt et un", "one hundred and fifty": inside a number the word is nothing at all
        if (one.text == "et"_L1 || one.text == "and"_L1)
            continue;
        // plainWords() takes "14 555" for one amount
        const QStringList parts = plain(text.sliced(one.from, one.length)).split(u' ', Qt::SkipEmptyParts);
        for (const QString& part : parts)
            words.push_back(spokenWord(part));
        const qsizetype end = one.from + one.length;
        words.back().pauses = one.pauses || one.sentenceEnds;
        words.back().hyphen = end < text.size() && text[end].category() == QChar::Punctuation_Dash;
    }
    return words;
}

std::optional<int> spokenDigit(QStringView word)
{
    if (word.size() == 1 && isFigures(word))
        return word[0].unicode() - u'0';
    const NumberWord* number = numberWord(word);
    return number != nullptr && number->value < 10 ? std::optional{number->value} : std::nullopt;
}

} // namespace dispatch

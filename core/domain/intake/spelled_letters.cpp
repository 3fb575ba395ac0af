// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/intake/spelled_letters.h"

#include "core/domain/intake/spoken_words.h"
#include "core/domain/plain_words.h"

#include <algorithm>
#include <array>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestGlued = 6; // signs written without blanks that are parted: a whole code

//! Names of one letter, in small letters without accents, a blank before and after each.
struct LetterNames {
    char16_t letter = 0;
    QLatin1StringView names;
};

constexpr std::array letterNames{
    LetterNames{u'A', " ah ha alpha alfa "_L1},
    LetterNames{u'B', " be bee bes bravo "_L1},
    LetterNames{u'C', " ce cee ces ses sait see sea charlie "_L1},
    LetterNames{u'E', " euh heu eux echo "_L1},
    LetterNames{u'G', " ge gee jai geai golf "_L1},
    LetterNames{u'H', " ache hache ash hash aitch haitch hotel "_L1},
    LetterNames{u'J', " ji gi jy gy jay juliet juliett juliette "_L1},
    LetterNames{u'K', " ka kah cas kay kilo "_L1},
    LetterNames{u'L', " elle elles el ell aile ailes lima "_L1},
    LetterNames{u'M', " aime aimes eme em emme mike "_L1},
    LetterNames{u'N', " haine aine ene en enne november "_L1},
    LetterNames{u'P', " pe pee papa "_L1},
    LetterNames{u'R', " erre air ere er aire ar are romeo "_L1},
    LetterNames{u'S', " esse est es ess sierra "_L1},
    LetterNames{u'T', " te the tes tee tea tango "_L1},
    LetterNames{u'V', " ve vee vais victor "_L1},
    LetterNames{u'W', " doubleve doublev doubleu whiskey whisky "_L1},
    LetterNames{u'X', " ixe iks ex xray "_L1},
    LetterNames{u'Y', " igrec ygrec why wye yankee "_L1},
    LetterNames{u'Z', " zede zed zee zulu "_L1},
};

//! Names of two words.
struct LetterPair {
    char16_t letter = 0;
    QLatin1StringView first;
    QLatin1StringView second;
};

constexpr std::array letterPairs{
    LetterPair{u'C', "c"_L1, "est"_L1},
    LetterPair{u'G', "j"_L1, "ai"_L1},
    LetterPair{u'J', "j"_L1, "y"_L1},
    LetterPair{u'S', "est"_L1, "ce"_L1},
    LetterPair{u'W', "double"_L1, "v"_L1},
    LetterPair{u'W', "double"_L1, "ve"_L1},
    LetterPair{u'W', "double"_L1, "vais"_L1},
    LetterPair{u'W', "double"_L1, "u"_L1},
    LetterPair{u'W', "double"_L1, "you"_L1},
    LetterPair{u'X', "x"_L1, "ray"_L1},
    LetterPair{u'Y', "i"_L1, "grec"_L1},
    LetterPair{u'Y', "y"_L1, "grec"_L1},
};

constexpr std::array fillers{"euh"_L1, "heu"_L1, "hum"_L1, "et"_L1, "and"_L1, "pis"_L1, "puis"_L1, "tiret"_L1,
    "dash"_L1, "espace"_L1, "space"_L1, "ensuite"_L1, "apres"_L1, "then"_L1, "point"_L1, "virgule"_L1,
    "majuscule"_L1, "lettre"_L1, "chiffre"_L1, "the"_L1, "le"_L1, "la"_L1};

constexpr std::array likeWords{"comme"_L1, "like"_L1, "for"_L1, "pour"_L1, "dans"_L1};

bool isLetter(QStringView word)
{
    return word.size() == 1 && word[0] >= u'a' && word[0] <= u'z';
}

//! Letters and figures in turn, as codes are typed: each is a sign of its own. "55" and "1w55" are no part of
//! one.
bool isGlued(QStringView word)
{
    const auto isFigure = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto likeNext = [isFigure](QChar one, QChar next) { return isFigure(one) == isFigure(next); };
    return word.size() <= longestGlued
        && std::adjacent_find(word.begin(), word.end(), likeNext) == word.end();
}

void addLetters(const QStringList& words, qsizetype at, std::vector<SpelledSign>& out)
{
    const QString& word = words[at];
    if (isLetter(word))
        out.push_back({.sign = word[0].toUpper(), .words = 1});
    const QString name = u' ' + word + u' ';
    for (const LetterNames& one : letterNames) {
        if (one.names.contains(name))
            out.push_back({.sign = QChar{one.letter}, .words = 1});
    }
    if (at + 1 == words.size())
        return;
    for (const LetterPair& pair : letterPairs) {
        if (word == pair.first && words[at + 1] == pair.second)
            out.push_back({.sign = QChar{pair.letter}, .words = 2});
    }
}

//! "comme Henri", "as in Henry" and "comme Marie-Ève" after each letter in \a out, its own initial only.
void addNamed(const QStringList& words, qsizetype at, std::vector<SpelledSign>& out)
{
    const std::vector<SpelledSign> letters = out;
    for (const SpelledSign& letter : letters) {
        qsizetype name = at + letter.words;
        if (name + 1 < words.size() && words[name] == "as"_L1 && words[name + 1] == "in"_L1)
            name += 2;
        else if (name < words.size()
            && std::find(likeWords.begin(), likeWords.end(), words[name]) != likeWords.end())
            ++name;
        else
            continue;
        if (name >= words.size() || words[name].at(0).toUpper() != letter.sign)
            continue;
        out.push_back({.sign = letter.sign, .words = name + 1 - at});
        out.push_back({.sign = letter.sign, .words = name + 2 - at});
    }
}

} // namespace

QStringList spelledWords(QStringView text)
{
    QStringList out;
    const QStringList words
        = plain(text.first(std::min(text.size(), mostHeardLetters))).split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        if (!isGlued(word)) {
            out += word;
            continue;
        }
        for (const QChar c : word)
            out += c;
    }
    return out;
}

std::vector<SpelledSign> spelledSigns(const QStringList& words, qsizetype at)
{
    std::vector<SpelledSign> out;
    if (at >= words.size())
        return out;
    addLetters(words, at, out);
    addNamed(words, at, out);
    if (const std::optional<int> digit = spokenDigit(words[at]))
        out.push_back({.sign = QChar{u'0' + *digit}, .words = 1});
    if (std::find(fillers.begin(), fillers.end(), words[at]) != fillers.end())
        out.push_back({.sign = {}, .words = 1});
    return out;
}

} // namespace dispatch

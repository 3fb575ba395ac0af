// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/urgency/heard_words.h"

#include <algorithm>

namespace dispatch::urgency {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t maximumWords = 4000;

//! Something between the words begins a citation, a list or a sentence: a capital there says nothing.
bool beginsAnew(QStringView between)
{
    constexpr QStringView marks = u"«\"“:(–—.!?…\n";
    return std::any_of(between.begin(), between.end(), [marks](QChar c) { return marks.contains(c); });
}

//! What tells "L'Inondé" from "L'EAU".
constexpr qsizetype telling = 4;

//! "Racine", not "RACINE": whole words in capitals are abbreviations, or somebody writes so.
bool isCapitalised(QStringView word)
{
    return word.front().isUpper()
        && std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); });
}

} // namespace

std::vector<HeardWord> heardWords(QStringView text)
{
    std::vector<PlainWord> plain = plainWords(text);
    if (plain.size() > maximumWords)
        plain.resize(maximumWords);
    std::vector<HeardWord> words;
    words.reserve(plain.size());
    qsizetype end = 0;
    for (PlainWord& word : plain) {
        const bool inside = !words.empty() && !beginsAnew(text.sliced(end, word.from - end));
        end = word.from + word.length;
        // « là » speaks of now where "la" does not: the one accent that rules need
        if (word.text == "la"_L1
            && text.sliced(word.from, word.length).compare(u"là"_s, Qt::CaseInsensitive) == 0)
            word.text = u"là"_s;
        words.push_back({.text = std::move(word.text),
            .from = word.from,
            .length = word.length,
            .sentenceEnds = word.sentenceEnds,
            .pauses = word.pauses,
            .isName = inside && isCapitalised(text.mid(word.from, std::max(word.length, telling)))});
    }
    return words;
}

} // namespace dispatch::urgency

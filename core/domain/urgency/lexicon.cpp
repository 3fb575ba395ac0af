// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/urgency/lexicon.h"

#include "core/domain/urgency/phonetic_key.h"

#include <algorithm>

namespace dispatch::urgency {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t longestSound = 3; // words
constexpr size_t shortestKey = 5; // shorter keys are shared by too many words
constexpr qsizetype shortestElided = 3; // letters of a word whose apostrophe was lost: "leau"

bool matches(const QString& pattern, const QString& word)
{
    if (pattern.endsWith(u'*'))
        return word.startsWith(QStringView{pattern}.chopped(1));
    return word == pattern;
}

QStringList phraseWords(const QString& phrase)
{
    QStringList words;
    const QStringList written = phrase.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : written) {
        if (word == u"là"_s || word == u"*"_s) {
            words.append(word);
            continue;
        }
        const bool stem = word.endsWith(u'*');
        words += plain(word).split(u' ', Qt::SkipEmptyParts);
        if (stem && !words.isEmpty())
            words.last() += u'*';
    }
    return words;
}

//! How many letters of \a word an apostrophe may have stood behind; 0: none.
qsizetype elided(const QString& word)
{
    constexpr QStringView vowels = u"aeiou";
    constexpr QStringView heads = u"ldjcnsmt";
    const qsizetype length = word.startsWith(u"qu") ? 2 : 1;
    if (word.size() < length + shortestElided || !vowels.contains(word[length]))
        return 0;
    return length == 2 || heads.contains(word.front()) ? length : 0;
}

} // namespace

ClassMask Lexicon::addClass(const QString& name)
{
    if (const ClassMask known = classNamed(name); known.any())
        return known;
    ClassMask mask;
    if (static_cast<size_t>(m_classes.size()) >= mask.size())
        return mask;
    mask.set(static_cast<size_t>(m_classes.size()));
    m_classes.insert(name, mask);
    return mask;
}

ClassMask Lexicon::classNamed(const QString& name) const
{
    return m_classes.value(name);
}

size_t Lexicon::numberOf(const QString& word)
{
    if (const auto known = m_numbers.constFind(word); known != m_numbers.constEnd())
        return *known;
    const size_t number = static_cast<size_t>(m_numbers.size()) + 1;
    m_numbers.insert(word, number);
    return number;
}

void Lexicon::addFusion(const QString& heard, const QString& meant)
{
    m_fusions.insert(plain(heard), phraseWords(meant));
}

void Lexicon::add(const QString& phrase, const ClassMask& classes)
{
    const bool sounds = phrase.endsWith(u'~');
    QStringList words = phraseWords(sounds ? phrase.chopped(1) : phrase);
    if (words.isEmpty())
        return;
    if (sounds) {
        std::string key;
        for (const QString& word : std::as_const(words))
            key += phoneticKey(word);
        m_bySound[key] |= classes;
    }
    const QString first = words.takeFirst();
    const bool stem = first.endsWith(u'*');
    const QString key = stem ? first.chopped(1) : first;
    if (stem && std::find(m_stemLengths.begin(), m_stemLengths.end(), key.size()) == m_stemLengths.end()) {
        m_stemLengths.push_back(key.size());
        std::sort(m_stemLengths.begin(), m_stemLengths.end());
    }
    auto& entries = stem ? m_byStem[key] : m_byFirst[key];
    const auto same = [&words](const Entry& entry) { return entry.words == words; };
    if (const auto known = std::find_if(entries.begin(), entries.end(), same); known != entries.end())
        known->classes |= classes;
    else
        entries.push_back({.words = words, .classes = classes});
}

bool Lexicon::knows(const QString& word) const
{
    return m_byFirst.contains(word) || m_numbers.contains(word);
}

void Lexicon::addWord(Words& words, HeardWord word) const
{
    if (const auto meant = m_fusions.constFind(word.text); meant != m_fusions.constEnd()) {
        for (const QString& part : *meant) {
            const bool last = &part == &meant->last();
            words.push_back({.text = part,
                .from = word.from,
                .length = word.length,
                .sentenceEnds = last && word.sentenceEnds,
                .pauses = last && word.pauses});
        }
        return;
    }
    const qsizetype head = knows(word.text) ? 0 : elided(word.text);
    if (head > 0 && knows(word.text.sliced(head))) {
        words.push_back({.text = word.text.first(head), .from = word.from, .length = head});
        word.text = word.text.sliced(head);
        word.from += head;
        word.length = std::max<qsizetype>(word.length - head, 1);
    }
    words.push_back(std::move(word));
}

Lexicon::Words Lexicon::words(QStringView text) const
{
    std::vector<HeardWord> heard = heardWords(text);
    Words words;
    words.reserve(heard.size() + heard.size() / 4);
    for (HeardWord& word : heard)
        addWord(words, std::move(word));
    return words;
}

void Lexicon::consider(const std::vector<Entry>& entries, const Words& words, size_t at, Match& best)
{
    for (const Entry& entry : entries) {
        const auto following = static_cast<size_t>(entry.words.size());
        if (following + 1 < best.words || at + following >= words.size())
            continue;
        bool all = true;
        for (size_t i = 0; all && i < following; ++i)
            all = !words[at + i].sentenceEnds && !words[at + i].pauses
                && matches(entry.words[static_cast<qsizetype>(i)], words[at + 1 + i].text);
        if (!all)
            continue;
        if (following + 1 > best.words)
            best = {.words = following + 1, .classes = entry.classes};
        else
            best.classes |= entry.classes;
    }
}

Lexicon::Match Lexicon::longest(const Words& words, size_t at) const
{
    Match best;
    const QString& first = words[at].text;
    if (const auto entries = m_byFirst.constFind(first); entries != m_byFirst.constEnd())
        consider(*entries, words, at, best);
    for (const qsizetype length : m_stemLengths) {
        if (length > first.size())
            break;
        const auto entries = m_byStem.find(QStringView{first}.first(length));
        if (entries != m_byStem.end())
            consider(entries->second, words, at, best);
    }
    return best;
}

Lexicon::Match Lexicon::soundsLike(
    const Words& words, const std::vector<std::string>& keys, size_t at, size_t most, size_t least) const
{
    std::string key;
    Match best;
    for (size_t i = at; i < words.size() && i < at + most; ++i) {
        key += keys[i];
        const size_t count = i + 1 - at;
        if (count >= least && key.size() >= shortestKey) {
            const auto found = m_bySound.find(key);
            if (found != m_bySound.end())
                best = {.words = count, .classes = found->second};
        }
        if (words[i].sentenceEnds || words[i].pauses)
            break;
    }
    return best;
}

//! A fixed expression before what sounds like one in several words, before a word, before what sounds like
//! it.
Lexicon::Match Lexicon::best(const Words& words, const std::vector<std::string>& keys, size_t at) const
{
    const Match exact = longest(words, at);
    if (exact.words > 1)
        return exact;
    // recognition also cuts a word in two or three: "gai nage"
    if (const Match sound = soundsLike(words, keys, at, longestSound, 2); sound.words > 0)
        return sound;
    return exact.words > 0 ? exact : soundsLike(words, keys, at, 1, 1);
}

Token Lexicon::joined(const Words& words, size_t at, const Match& match) const
{
    const size_t count = std::max<size_t>(match.words, 1);
    const HeardWord& last = words[at + count - 1];
    Token token{.text = words[at].text,
        .classes = match.classes,
        .from = words[at].from,
        .length = last.from + last.length - words[at].from,
        .sentenceEnds = last.sentenceEnds,
        .pauses = last.pauses};
    for (size_t i = at; i < at + count; ++i) {
        if (words[i].isName)
            token.classes |= m_names;
        if (i > at)
            token.text += u' ' + words[i].text;
    }
    token.word = m_numbers.value(token.text, 0);
    return token;
}

std::vector<Token> Lexicon::tokens(QStringView text) const
{
    const Words words = this->words(text);
    std::vector<std::string> keys;
    keys.reserve(words.size());
    for (const HeardWord& word : words)
        keys.push_back(phoneticKey(word.text));
    std::vector<Token> tokens;
    tokens.reserve(words.size());
    for (size_t at = 0; at < words.size();) {
        const Match match = best(words, keys, at);
        tokens.push_back(joined(words, at, match));
        at += std::max<size_t>(match.words, 1);
    }
    return tokens;
}

} // namespace dispatch::urgency

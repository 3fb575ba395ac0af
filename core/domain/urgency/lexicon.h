// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/urgency/heard_words.h"
#include "core/domain/urgency/token.h"

#include <QHash>
#include <QStringList>

#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace dispatch::urgency {

//! The words and fixed expressions that the rules speak about, by classes. The longest expression wins, so
//! that "goutte d'eau" hides the "eau" in it. Built once, then read by any thread.
class Lexicon final {
public:
    //! The bit of the class \a name, made when new; none when there are too many.
    [[nodiscard]] ClassMask addClass(const QString& name);
    //! None when there is no such class.
    [[nodiscard]] ClassMask classNamed(const QString& name) const;

    //! Puts \a phrase, one or more words, into \a classes. A word ending in "*" stands for all that begin so;
    //! a phrase ending in "~" also for what sounds the same, in however many words it was heard.
    void add(const QString& phrase, const ClassMask& classes);
    //! Reads \a heard, one word, as \a meant: "jai" as "j ai".
    void addFusion(const QString& heard, const QString& meant);
    //! What proper names in the middle of a sentence are marked with.
    void setNames(const ClassMask& classes) { m_names = classes; }
    //! The number of \a word, made when new; never 0.
    [[nodiscard]] size_t numberOf(const QString& word);

    //! Reads \a text. At most 4 000 words are looked at.
    [[nodiscard]] std::vector<Token> tokens(QStringView text) const;

private:
    //! What may follow a first word, and in which classes the whole then is.
    struct Entry {
        QStringList words{}; //!< after the first
        ClassMask classes{};
    };
    struct Match {
        size_t words = 0; //!< how many; 0: none
        ClassMask classes{};
    };
    using Words = std::vector<HeardWord>;

    [[nodiscard]] bool knows(const QString& word) const;
    [[nodiscard]] Words words(QStringView text) const;
    void addWord(Words& words, HeardWord word) const;
    [[nodiscard]] Match best(const Words& words, const std::vector<std::string>& keys, size_t at) const;
    [[nodiscard]] Match longest(const Words& words, size_t at) const;
    static void consider(const std::vector<Entry>& entries, const Words& words, size_t at, Match& best);
    [[nodiscard]] Match soundsLike(
        const Words& words, const std::vector<std::string>& keys, size_t at, size_t most, size_t least) const;
    [[nodiscard]] Token joined(const Words& words, size_t at, const Match& match) const;

    QHash<QString, ClassMask> m_classes{};
    QHash<QString, std::vector<Entry>> m_byFirst{}; //!< whole first words
    std::map<QString, std::vector<Entry>, std::less<>>
        m_byStem{}; //!< first words that end in "*", without it
    std::unordered_map<std::string, ClassMask> m_bySound{}; //!< phoneticKey() of phrases
    QHash<QString, QStringList> m_fusions{};
    QHash<QString, size_t> m_numbers{};
    std::vector<qsizetype> m_stemLengths{}; //!< that occur in m_byStem, rising
    ClassMask m_names{};
};

} // namespace dispatch::urgency

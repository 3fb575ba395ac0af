// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/urgency/lexicon.h"

#include <optional>
#include <span>

namespace dispatch::urgency {

//! A range of tokens: [first, last).
struct TokenRange {
    size_t first = 0;
    size_t last = 0;
    [[nodiscard]] bool overlaps(const TokenRange& other) const
    {
        return first < other.last && other.first < last;
    }
    bool operator==(const TokenRange&) const = default;
};

//! A sequence of words as rules write it: class names ("eau"), several of which any will do ("eau|boue"),
//! exact words ("=pas"), any of them that also is in a class ("eau|boue&nom"); ".." for up to three words
//! between, "..6" for six, "..6(mot)" when those have to be of the class "mot"; "?" after what may be
//! missing,
//! "!" before what must not come next, and "-" before the first one for what must not have stood in the three
//! words before. "eau ..4 monte" is found in "l'eau dans la cave monte".
class Pattern final {
public:
    //! Malformed (args: the pattern, the part of it) for a class that \a lexicon does not know.
    [[nodiscard]] static Result<Pattern> parse(const QString& written, Lexicon& lexicon);

    //! The first match that begins at \a at and stays in \a within; empty when there is none.
    [[nodiscard]] std::optional<TokenRange> matchAt(
        std::span<const Token> tokens, size_t at, TokenRange within) const;

    //! What a match begins with: a token of one of these classes, or one of these words (by Token::word).
    [[nodiscard]] const ClassMask& firstClasses() const { return m_elements.front().classes; }
    [[nodiscard]] const std::vector<bool>& firstWords() const { return m_elements.front().words; }

private:
    struct Element {
        ClassMask classes{};
        std::vector<bool> words{}; //!< exact alternatives, by Token::word
        ClassMask also{}; //!< a class that it must be in as well; none: any
        size_t gap = 0; //!< words that may stand before it
        ClassMask filler{}; //!< what these must be; none: anything
        bool optional = false;
        bool forbidden = false;
    };

    [[nodiscard]] static Result<Element> parseElement(
        const QString& part, const QString& whole, Lexicon& lexicon);
    [[nodiscard]] static Result<Element> parseGap(
        const QString& part, const QString& whole, const Lexicon& lexicon);
    //! Asked more often than anything else.
    [[nodiscard]] static bool fits(const Element& element, const Token& token)
    {
        const bool known
            = token.is(element.classes) || (token.word < element.words.size() && element.words[token.word]);
        return known && (element.also.none() || token.is(element.also));
    }
    [[nodiscard]] std::optional<size_t> endOf(
        std::span<const Token> tokens, size_t at, size_t end, size_t element) const;

    std::vector<Element> m_elements{};
    std::optional<Element> m_notBefore{};
};

} // namespace dispatch::urgency

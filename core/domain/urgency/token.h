// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <bitset>

namespace dispatch::urgency {

//! Which classes of words a token belongs to: one bit each.
using ClassMask = std::bitset<128>;

//! A word or a fixed expression of what was said, with what the lexicon knows of it.
struct Token {
    QString text{}; //!< plain words, blanks between
    ClassMask classes{};
    size_t word = 0; //!< Lexicon::numberOf() the text; 0: none that a rule names
    qsizetype from = 0; //!< where it stands in the original text
    qsizetype length = 0;
    bool sentenceEnds = false;
    bool pauses = false;

    [[nodiscard]] bool is(const ClassMask& mask) const { return (classes & mask).any(); }
    bool operator==(const Token&) const = default;
};

} // namespace dispatch::urgency

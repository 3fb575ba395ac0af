// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/urgency/pattern_index.h"

#include <algorithm>
#include <bit>

namespace dispatch::urgency {

namespace {

constexpr size_t halfSize = 64;

//! Calls \a visit with the number of each class in \a mask.
template <typename Visit> void eachClass(const ClassMask& mask, const Visit& visit)
{
    constexpr quint64 all = ~quint64{0};
    for (size_t half = 0; half < mask.size() / halfSize; ++half) {
        quint64 bits = ((mask >> (half * halfSize)) & ClassMask{all}).to_ullong();
        for (; bits != 0; bits &= bits - 1)
            visit(half * halfSize + static_cast<size_t>(std::countr_zero(bits)));
    }
}

} // namespace

void PatternIndex::add(const Pattern& pattern, Place place)
{
    const size_t number = m_places.size();
    m_places.push_back(place);
    eachClass(pattern.firstClasses(), [this, number](size_t one) { m_byClass.at(one).push_back(number); });
    const std::vector<bool>& words = pattern.firstWords();
    m_byWord.resize(std::max(m_byWord.size(), words.size()));
    for (size_t word = 0; word < words.size(); ++word) {
        if (words[word])
            m_byWord[word].push_back(number);
    }
}

void PatternIndex::find(const Token& token, std::vector<Place>& places) const
{
    Numbers numbers;
    const auto take
        = [&numbers](const Numbers& more) { numbers.insert(numbers.end(), more.begin(), more.end()); };
    eachClass(token.classes, [this, &take](size_t one) { take(m_byClass.at(one)); });
    if (token.word < m_byWord.size())
        take(m_byWord[token.word]);
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    places.clear();
    for (const size_t number : numbers)
        places.push_back(m_places[number]);
}

} // namespace dispatch::urgency

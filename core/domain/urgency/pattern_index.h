// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/urgency/pattern.h"

#include <array>

namespace dispatch::urgency {

//! Which patterns of a list of rules may begin at a token. Of hundreds only a few do, and only those are
//! tried.
class PatternIndex final {
public:
    //! A pattern, by the number of its rule and its own in there.
    struct Place {
        size_t rule = 0;
        size_t pattern = 0;
        bool operator==(const Place&) const = default;
    };

    //! Rules come in rising order.
    void add(const Pattern& pattern, Place place);

    //! Into \a places: the patterns whose first word \a token fits, in the order of the rules, each once.
    void find(const Token& token, std::vector<Place>& places) const;

private:
    using Numbers = std::vector<size_t>; //!< into m_places

    std::vector<Place> m_places{};
    std::array<Numbers, ClassMask{}.size()> m_byClass{};
    std::vector<Numbers> m_byWord{}; //!< by Token::word
};

} // namespace dispatch::urgency

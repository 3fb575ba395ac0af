// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/urgency/token.h"

#include <span>

namespace dispatch::urgency {

struct AmountMarks {
    ClassMask amount{}; //!< of money
    ClassMask number{}; //!< of round numbers that nothing says to be money: "14 000"
};

//! Marks in \a tokens, which were read from \a text, every amount of money of at least \a leastCents: "5 200
//! $", "quatre mille huit cents piasses", "12 k". A number without a word for money counts too when it can be
//! no year and no house number: its word is "mille".
void markAmounts(std::span<Token> tokens, QStringView text, qint64 leastCents, const AmountMarks& marks);

} // namespace dispatch::urgency

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"

namespace dispatch {

//! Other calls that may be of the same client although their numbers differ.
struct AlikeCalls {
    std::vector<Call> sameAddress{};
    std::vector<Call> sameName{};
    bool operator==(const AlikeCalls&) const = default;
};

//! Whether both name the same person: the same words but for capitals, accents, punctuation and "M.", "Mme".
//! A single word is no name: half of Laval is called Tremblay.
[[nodiscard]] bool isSameName(const Customer& a, const Customer& b);

//! Whether both live at the same door: the same number and street, however they are abbreviated. What follows
//! the street (the city) decides only when both have it and no postal code says more.
[[nodiscard]] bool isSameAddress(const Customer& a, const Customer& b);

//! What CallFilter::text has to be to find the calls with that name or address among others; empty when there
//! is nothing to look for.
[[nodiscard]] QString nameQuery(const Customer& customer);
[[nodiscard]] QString addressQuery(const Customer& customer);

} // namespace dispatch

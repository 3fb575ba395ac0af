// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/intake/spoken_numbers.h"

namespace dispatch {

//! A North American number: neither the area code nor the exchange begins with 0 or 1 or ends in 11, and no
//! area code has a 9 in the middle. \a digits: exactly ten.
[[nodiscard]] bool isNorthAmericanNumber(QStringView digits);

//! An area code of Québec, 600 or one that is free to call.
[[nodiscard]] bool isLikelyAreaCode(QStringView digits);

//! The ten digits that the whole \a run most likely means: of all its readings those that are a number, then
//! a likely area code, then the fewest number words. nullopt when it is no number or two are as likely. A 1
//! before the area code and an area code said twice are dropped.
[[nodiscard]] std::optional<QString> phoneReading(SpokenRun run);

//! The most likely digits of \a run, a number or not; empty when there are more than thirteen, or
//! more than 48 words.
[[nodiscard]] QString digitsReading(SpokenRun run);

} // namespace dispatch

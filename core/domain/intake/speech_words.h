// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace dispatch {

// Facts as Paul says them, in French (domain.md §7, Pronunciation): text for a voice, which pauses at commas.

//! "soixante et onze", "quatre-vingts", "deux cent un". Beyond ±999 999 999 in figures.
[[nodiscard]] QString numberInWords(qint64 number);

//! 35000 → "trois cent cinquante dollars", 40241 → "quatre cent deux dollars et quarante et un".
[[nodiscard]] QString moneyInWords(qint64 cents);

//! "entre trois cent cinquante et six cent cinquante dollars, plus taxes"; "à partir de …" without \a
//! maxCents, "jusqu'à …" without \a minCents, one amount when both are the same; empty without both. In
//! cents.
[[nodiscard]] QString priceInWords(std::optional<qint64> minCents, std::optional<qint64> maxCents);

//! Digit by digit, a pause between the groups: "quatre cinq zéro, deux huit zéro, trois deux deux deux".
//! A number of another country begins with "plus" and goes in pairs. Empty when \a e164 is no number.
[[nodiscard]] QString phoneInWords(const QString& e164);

//! "info arobase drainfortin point com"; figures one by one, capitals small. Empty for an empty address.
[[nodiscard]] QString emailInWords(const QString& address);

//! "H2H 1W5" → "H, deux, H… un, W, cinq": spelled, the longer pause in the middle. Empty when it is no code.
[[nodiscard]] QString postalCodeInWords(const QString& postalCode);

} // namespace dispatch

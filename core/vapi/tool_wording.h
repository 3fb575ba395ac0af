// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/company/company.h"
#include "core/domain/pricing/pricing.h"

#include <QString>

namespace dispatch {

// Sentences that several tools share, in French, written to Paul.

//! "de 1 à 2 semaines" → "d'une à deux semaines", "6 h" → "six heures": Paul speaks what he reads.
[[nodiscard]] QString figuresInWords(const QString& text);

//! \a text with a capital first letter, one full stop at the end; empty stays empty.
[[nodiscard]] QString asSentence(QString text);

//! At most \a most characters of \a text, whole words, with "…" when it was longer.
[[nodiscard]] QString shortened(const QString& text, qsizetype most);

//! "autour de …", "entre … et …", "à partir de …": before taxes, never below the floor.
[[nodiscard]] QString quoteInWords(const Pricing& pricing, const Quote& quote);

//! "Rive-Sud: cent dollars de plus" for every zone that costs more; empty when none does.
[[nodiscard]] QString dearerZones(const Company& company);

//! Why \a service is not done by the company, and what Paul says then. Empty for an offered one.
[[nodiscard]] QString declined(const Company& company, const Service& service);

//! What Paul says of a place that is too far.
[[nodiscard]] QString tooFar();

//! Asks which service is meant, with those there are.
[[nodiscard]] QString whichService(const Company& company);

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plain_words.h"

namespace dispatch::urgency {

//! A word as it was transcribed, before the lexicon looks at it.
struct HeardWord {
    QString text{}; //!< as in PlainWord, but « là » keeps its accent
    qsizetype from = 0; //!< where it stands in the original text
    qsizetype length = 0;
    bool sentenceEnds = false;
    bool pauses = false;
    bool isName = false; //!< has a capital that nothing but a proper name explains
    bool operator==(const HeardWord&) const = default;
};

//! The first 4 000 words of \a text.
[[nodiscard]] std::vector<HeardWord> heardWords(QStringView text);

} // namespace dispatch::urgency

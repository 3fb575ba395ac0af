// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"
#include "ui/models/transcript_search.h"

namespace dispatch {

//! Words that speak for the urgency of a call, and whose they are, as far as they are still to be found.
struct QuotedWords {
    enum class From { Caller, Summary, Problem, Nowhere };

    QString words{};
    From from = From::Nowhere;
    std::vector<LineSpan>
        spans{}; //!< where the caller says them first, line by line; empty unless From::Caller
    bool operator==(const QuotedWords&) const = default;
};

//! The words that the rules matched, looked for in what the caller says, then in what the assistant wrote.
//! Words in a row may stand across lines, but not across what Paul says between them. Empty when a person
//! chose the priority. \a folded are the texts of \a lines.
[[nodiscard]] std::vector<QuotedWords> quotedWords(
    const Call& call, const std::vector<TranscriptLine>& lines, std::span<const FoldedText> folded);

} // namespace dispatch

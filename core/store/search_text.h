// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"

namespace dispatch {

//! What the search index holds of one call, by column.
struct SearchDocument {
    QString name{};
    QString phone{}; //!< every number as the digits that people look for: 15145551234 5145551234 5551234 1234
    QString place{}; //!< address, postal code with and without its blank
    QString words{}; //!< summary, problem and everything said
    bool operator==(const SearchDocument&) const = default;
};

[[nodiscard]] SearchDocument searchDocument(const Call& call, const std::vector<TranscriptLine>& lines);

//! \a typed as an FTS5 expression: every word must begin a word of the call, and digits that are written
//! apart may also be one number. Holds nothing but quoted letters and digits, so no text can be a syntax
//! error. Empty when nothing in \a typed can be looked for.
[[nodiscard]] QString matchExpression(const QString& typed);

} // namespace dispatch

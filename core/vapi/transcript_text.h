// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"

#include <QJsonObject>

#include <vector>

namespace dispatch {

//! How the two sides are called at the head of a transcript's lines, besides the usual names.
struct TranscriptNames {
    QString assistant{};
    QString user{};
};

//! The names that the assistant's transcript plan sets; empty where it sets none.
[[nodiscard]] TranscriptNames transcriptNamesOf(const QJsonObject& message);

//! Reads "AI: …\nUser: …", with English, French or own names. A line without a name goes on with the one
//! before it.
[[nodiscard]] std::vector<TranscriptLine> linesOfTranscript(
    const QString& transcript, const TranscriptNames& names);

//! The id of a report's line: a newer report replaces all lines, so their position is enough.
[[nodiscard]] QString reportLineId(int position);

} // namespace dispatch

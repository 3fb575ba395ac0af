// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dispatch {

//! One word for a kind of event (kindName()), for the journal's column "Action": of the context JournalModel,
//! not yet translated. Null for a kind that has none.
[[nodiscard]] const char* journalWord(const QString& kind);

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

namespace dispatch {

//! Whether the keys of one could be meant for the other: they are the same, or one begins the other. Never
//! for an empty sequence.
[[nodiscard]] bool collide(const QKeySequence& one, const QKeySequence& other);

//! Whether people may give \a keys to an action: the first key is a function key, or goes with Ctrl, or is a
//! digit with Alt (a letter with Alt opens a menu); never Ctrl and Alt together (AltGr of the
//! French-Canadian keyboard), never what edits text (copy, paste…).
[[nodiscard]] bool mayBeShortcut(const QKeySequence& keys);

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QStringList>
#include <QTextStream>

namespace dispatch {

//! The sub-command "rules replay": decides anew about every stored call and prints, a JSON line each, those
//! that would be decided otherwise; how many there were goes to \a err. Changes nothing, and may run beside a
//! station. \a args are what follows "replay". \return the exit code of the contract: 0 done; 1 the store
//! cannot be read; 2 wrong use; 3 the company file is bad.
[[nodiscard]] int runReplayCommand(const QStringList& args, QIODevice& out, QTextStream& err);

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QStringList>
#include <QTextStream>

namespace dispatch {

//! The sub-command "rules": reads JSON lines and writes one for each, in the same order and with the same
//! "id" (contract.md, "`rules`: JSON lines in and out"). \a args are what follows the sub-command's name.
//! Holds one line at a time. \return the exit code of the contract: 0 every line was answered; 1 one had an
//! error, or the answers cannot be written; 2 wrong use; 3 the company file is bad.
[[nodiscard]] int runRulesCommand(const QStringList& args, QIODevice& in, QIODevice& out, QTextStream& err);

//! The same with the program's own standard input and output. Needs a QCoreApplication.
[[nodiscard]] int runRulesCommand(const QStringList& args);

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace dispatch {

struct CommandLine;

//! The dispatcher's window. It receives calls too, unless another process does so in the same data directory
//! or the settings make it a mere desk: then it attaches to that station. \return the exit code of the
//! contract.
[[nodiscard]] int runWindow(QApplication& application, const CommandLine& line);

} // namespace dispatch

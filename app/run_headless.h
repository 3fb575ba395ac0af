// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace dispatch {

struct CommandLine;

//! The service: receives and stores until it is told to end. \return the exit code of the contract.
[[nodiscard]] int runHeadless(QCoreApplication& application, const CommandLine& line);

} // namespace dispatch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace dispatch {

//! The contract's exit codes.
enum ExitCode : int { Done = 0, Failed = 1, WrongUse = 2, BadConfiguration = 3 };

//! Says on standard error, in words, what is wrong and what to do. \return the exit code for \a error.
[[nodiscard]] int failWith(const Error& error);

//! Says \a sentence on standard error. \return Failed.
[[nodiscard]] int failWithSentence(const QString& sentence);

//! The same for wrong use of the command line: args hold the sentence.
[[nodiscard]] int failWithWrongUse(const Error& error);

} // namespace dispatch

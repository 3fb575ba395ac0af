// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/secrets.h"

#include <QTextStream>

namespace dispatch {

//! The sub-command "simulate": plays signed calls against a server until all are over. \a args are what
//! follows the sub-command's name. Needs a QCoreApplication, whose event loop it runs. \return the exit code
//! of the contract: 0 every event was answered 200; 1 one was not; 2 wrong use; 3 the secret is not
//! configured.
[[nodiscard]] int runSimulateCommand(const QStringList& args, const Secrets& secrets, const Clock& clock,
    Random& random, QTextStream& out, QTextStream& err);

} // namespace dispatch

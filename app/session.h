// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"
#include "app/settings.h"
#include "core/base/clock.h"
#include "core/base/random.h"

#include <QTemporaryDir>

#include <memory>

namespace dispatch {

class JsonLog;

//! One run of the program: where its data is, what it was told, and its log. A demonstration gets a folder
//! that goes away and a secret of its own, so that nothing of it can reach the real store.
struct Session {
    QString dataDirectory{};
    Settings settings{};
    bool demo = false;
    QByteArray demoSecret{}; //!< what the simulated calls are signed with; empty outside a demonstration
    std::unique_ptr<QTemporaryDir> throwAway{};
    std::unique_ptr<JsonLog> log{};

    Session();
    Session(Session&&) noexcept;
    ~Session();
};

//! Finds or makes the data directory, starts the log and reads the settings. Needs a QCoreApplication. \a
//! clock must outlive the session. \return Configuration or Io.
[[nodiscard]] Result<Session> openSession(const CommandLine& line, const Clock& clock, Random& random);

} // namespace dispatch
